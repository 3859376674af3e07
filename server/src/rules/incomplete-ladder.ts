import { insertProperties, labelOf } from '../framework/insert-property';
import type { Level } from '../framework/model';
import { levelName, levelPath } from '../framework/paths';
import { fieldAt, isWhole, quote } from './fields';
import { missingLevels } from './missing-levels';
import { defineRule, type Report } from './rule';

interface IncompleteLadder extends Report {
  /** Keys to add, each with the key before it on the ladder. */
  readonly missing?: readonly { readonly key: string; readonly after: string | undefined }[];
}

export const incompleteLadder = defineRule<IncompleteLadder, object>({
  meta: {
    id: 'incomplete-ladder',
    description: "A level of the file's own ladder is missing, or has no statements.",
    severity: 'warning',
    fix: 'suggestion',
    options: {},
  },
  *check({ document, framework, analysis }) {
    const levels = fieldAt(document, 'framework', 'levels');
    if (!levels || !isWhole(document)) {
      return;
    }
    const place = { span: levels.keySpan, path: levels.path };
    const { levels: present } = framework;
    if (present.length === 0) {
      yield {
        ...place,
        message: 'This framework has no level yet. Add one for each step, weakest first.',
        missing: [],
      };
      return;
    }
    const ladder = missingLevels(
      present.map((level) => level.key),
      analysis.config.ladder,
    );
    if (ladder) {
      const names = ladder.missing.map(({ key }) => quote(key)).join(', ');
      const levels = ladder.missing.length === 1 ? `level ${names} is` : `levels ${names} are`;
      yield {
        ...place,
        ...(ladder.isSure ? {} : { severity: 'information' as const }),
        missing: ladder.missing,
        message: `The ${levels} missing on the ladder ${ladder.keys.map(quote).join(', ')}. Add what is missing, or name the ladder of this file in .framework-lint.json.`,
      };
    }
    const empty = present.filter(isEmpty);
    if (empty.length === present.length && empty.length > 1) {
      yield {
        ...place,
        message: 'No level of this framework has a statement yet. Add statements, the lowest level first.',
      };
      return;
    }
    for (const level of empty) {
      yield {
        span: level.keySpan,
        path: levelPath(level),
        message: `The level ${quote(levelName(level))} has no statements. Add what people at this level do, or remove the level.`,
      };
    }
  },
  fix({ missing }, { document, framework }) {
    if (!missing || missing.length === 0) {
      return [];
    }
    const keys = framework.levelsNode.children?.map((child) => child.children?.[0]?.value as string) ?? [];
    const edits = [...new Set(missing.map(({ after }) => after))].map((after) =>
      insertProperties(
        document,
        framework.levelsNode,
        after === undefined ? 0 : keys.indexOf(after) + 1,
        missing.filter((it) => it.after === after).map(({ key }) => [key, { label: labelOf(key), statements: [] }]),
      ),
    );
    return [{ title: `Add ${missing.map(({ key }) => quote(key)).join(' and ')}`, edits, safe: false }];
  },
});

/** A list without items; one of another type is another rule's matter. */
function isEmpty(level: Level): boolean {
  return level.statementsNode !== undefined && (level.statementsNode.children ?? []).length === 0;
}
