import { encode } from '../framework/edits';
import { labelOf } from '../framework/insert-property';
import { knownLadderOf } from '../framework/ladder';
import type { Level } from '../framework/model';
import { levelPath } from '../framework/paths';
import { quote } from './fields';
import { defineRule, type Report } from './rule';

interface LabelMismatch extends Report {
  readonly level: Level;
}

export const labelMismatch = defineRule<LabelMismatch, object>({
  meta: {
    id: 'label-mismatch',
    description: 'The label of a level is the name of another level, or two levels share one.',
    severity: 'hint',
    fix: 'suggestion',
    options: {},
  },
  *check({ framework }) {
    const { levels } = framework;
    const keys = levels.map((level) => level.key);
    const names = new Set([...keys, ...(knownLadderOf(keys) ?? [])].map(plain));
    const first = new Map<string, Level>();
    for (const level of levels) {
      const { label } = level;
      const name = plain(label?.value ?? '');
      if (!label || name === '') {
        continue;
      }
      const place = { level, span: label.span, path: [...levelPath(level), 'label'] };
      const twin = first.get(name);
      if (name !== plain(level.key) && names.has(name)) {
        // It speaks for the other level then, not for this one.
        yield {
          ...place,
          message: `The level ${quote(level.key)} is labelled ${quote(label.value)}, which is the name of another level. Label it by its own name, such as ${quote(labelOf(level.key))}.`,
        };
        continue;
      }
      if (twin?.label && plain(twin.key) !== name) {
        yield {
          ...place,
          message: `The levels ${quote(twin.key)} and ${quote(level.key)} are both labelled ${quote(label.value)}. Give each a label of its own.`,
          related: [
            { span: twin.label.span, path: [...levelPath(twin), 'label'], message: 'The other level of this label.' },
          ],
        };
      }
      first.set(name, twin ?? level);
    }
  },
  fix({ level, span }) {
    const label = labelOf(level.key);
    return [{ title: `Label it ${quote(label)}`, edits: [{ span, text: encode(label) }], safe: false }];
  },
});

/** Case, blanks and joints do not tell names apart. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
