import { conflictMarkers, deletedText } from '../framework/conflict-marks';
import { encode, removeStatements } from '../framework/edits';
import type { JsonNode, JsonPath, Level, Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { defineRule, type Edit, type Fix, type Report, type RuleContext } from './rule';

type Side = keyof typeof conflictMarkers;

interface MergeConflict extends Report {
  /** The statements of one conflict, from the first mark to the last; empty for a value of the metadata. */
  readonly statements: readonly Statement[];
}

export const mergeConflict = defineRule<MergeConflict, object>({
  meta: {
    id: 'merge-conflict',
    description: 'Two authors changed one place, and the merge left both versions there for a decision.',
    severity: 'error',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    for (const level of context.framework.levels) {
      for (const statements of conflictsOf(level)) {
        const [first] = statements;
        if (first) {
          yield {
            statements,
            span: first.span,
            path: statementPath(first),
            message: `Two authors changed this statement of ${levelName(level)}, each in another way. Keep one version without its mark, and remove the others.`,
            related: statements
              .slice(1)
              .map((it) => ({ span: it.span, path: statementPath(it), message: 'Another version of it.' })),
          };
        }
      }
    }
    for (const { node, path } of markedValues(context)) {
      yield {
        statements: [],
        span: { start: node.offset + 1, end: node.offset + node.length - 1 },
        path,
        message:
          'Two authors changed this value, each in another way. Write the right one in place of the marked text.',
      };
    }
  },
  fix({ statements }, { document }) {
    const choice = (title: string, sides: readonly Side[]): Fix[] => {
      const kept = statements.filter(
        (it) => sides.some((side) => sideOf(it.value) === side) && textOf(it.value) !== deletedText,
      );
      const edits: Edit[] = [
        ...kept.map((it) => ({ span: it.span, text: encode(textOf(it.value)) })),
        ...removeStatements(
          document,
          statements.filter((it) => !kept.includes(it)),
        ),
      ];
      return edits.length > 0 ? [{ title, edits, safe: false }] : [];
    };
    const has = (side: Side) => statements.some((it) => sideOf(it.value) === side);
    return [
      ...(has('ours') ? choice('Keep our version', ['ours']) : []),
      ...(has('theirs') ? choice('Keep their version', ['theirs']) : []),
      ...(has('ours') && has('theirs') ? choice('Keep both versions', ['ours', 'theirs']) : []),
    ];
  },
});

/** Marked statements that stand together; a new one of ours starts the next conflict. */
function conflictsOf({ statements }: Level): Statement[][] {
  const conflicts: Statement[][] = [];
  let last = -2;
  statements.forEach((statement, at) => {
    const side = sideOf(statement.value);
    if (side) {
      const current = conflicts.at(-1);
      if (current && side !== 'ours' && last === at - 1) {
        current.push(statement);
      } else {
        conflicts.push([statement]);
      }
      last = at;
    }
  });
  return conflicts;
}

function sideOf(value: string): Side | undefined {
  return (['ours', 'base', 'theirs'] as const).find((side) => value.startsWith(conflictMarkers[side]));
}

function textOf(value: string): string {
  const side = sideOf(value);
  return side ? value.slice(conflictMarkers[side].length) : value;
}

function* markedValues({ document, framework }: RuleContext): Generator<{ node: JsonNode; path: JsonPath }> {
  const lists = new Set(framework.levels.map(({ statementsNode }) => statementsNode));
  const rest: { node: JsonNode | undefined; path: JsonPath }[] = [{ node: document.root, path: [] }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, path } = next;
    if (!node || lists.has(node)) {
      continue;
    }
    if (node.type === 'string' && String(node.value).startsWith(conflictMarkers.ours)) {
      yield { node, path };
    }
    for (const [index, child] of (node.children ?? []).entries()) {
      const [key, value] = child.children ?? [];
      rest.push(
        child.type === 'property'
          ? { node: value, path: [...path, String(key?.value)] }
          : { node: child, path: [...path, index] },
      );
    }
  }
}
