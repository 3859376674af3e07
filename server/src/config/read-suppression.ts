import type { Node } from 'jsonc-parser';
import type { Suppression } from './file';
import type { KnownRule } from './read';
import type { ConfigReader } from './reader';

type Key = 'rule' | 'file' | 'at' | 'hash' | 'reason' | 'expires';

const missing: Readonly<Record<Exclude<Key, 'expires'>, string>> = {
  rule: 'Name the rule whose finding you keep.',
  file: "Name the framework's file, from the folder of this configuration.",
  at: 'Give the place as a JSON pointer: "/framework/levels/emerging/statements/3".',
  hash: 'Run framework-lint suppress, or use the quick fix in the editor, which write it.',
  reason: 'Say in a sentence why the finding is kept, for those who read this later.',
};

/** An entry of `suppressions`; undefined where it is not complete. */
export function readSuppression(
  reader: ConfigReader,
  node: Node,
  rules: readonly KnownRule[],
): Suppression | undefined {
  const found: Partial<Record<Key, string>> = {};
  const take = (key: Key) => (item: Node) => {
    const value = reader.string(item);
    if (value !== undefined) {
      found[key] = value;
    }
  };
  reader.object(node, {
    rule: (item) => {
      take('rule')(item);
      if (found.rule !== undefined && !rules.some((rule) => rule.id === found.rule)) {
        reader.unknown(
          item,
          found.rule,
          'rule',
          rules.map((rule) => rule.id),
        );
      }
    },
    file: take('file'),
    at: take('at'),
    hash: take('hash'),
    reason: (item) => {
      take('reason')(item);
      if (found.reason?.trim() === '') {
        reader.problem(item, missing.reason);
      }
    },
    expires: (item) => {
      take('expires')(item);
      if (found.expires !== undefined && !isDay(found.expires)) {
        reader.problem(item, `"${found.expires}" is no day. Write it as year-month-day: "2027-01-31".`);
      }
    },
  });
  for (const [key, what] of Object.entries(missing)) {
    reader.require(node, key, what);
  }
  const { rule, file, at, hash, reason, expires } = found;
  return rule === undefined || file === undefined || at === undefined || hash === undefined || reason === undefined
    ? undefined
    : { rule, file, at, hash, reason, expires, place: reader.placeOf(node) };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
