/** Edits of statements on every framework there is, in every layout: the JSON stays sound and says what it should. */
import assert from 'node:assert/strict';
import { insertStatements, removeStatements, replaceStatement } from '../../server/src/framework/edits';
import { documentOf } from '../support/check';
import { someOfCorpus } from '../support/corpus';
import { all, checkChanges, checkMove, listsOf } from '../support/edits';

const added = ['New "one" — test \\ it.', 'Second — 😀 it.'];
const forms = [
  (value: unknown) => JSON.stringify(value),
  (value: unknown) => JSON.stringify(value, null, 2),
  (value: unknown) => `\ufeff${JSON.stringify(value, null, '\t').replace(/\n/g, '\r\n')}\r\n`,
];

/** Only strings, which is what the edits are for; other items have tests of their own. */
function frameworks(): { name: string; value: unknown }[] {
  return someOfCorpus().flatMap(({ name, text }) => {
    try {
      const value = JSON.parse(text.replace(/^\ufeff/, ''));
      const levels = Object.values<{ statements?: unknown }>(value.framework.levels);
      const isSound = levels.every(
        ({ statements }) => Array.isArray(statements) && statements.every((it) => typeof it === 'string'),
      );
      return isSound ? [{ name, value }] : [];
    } catch {
      return [];
    }
  });
}

suite('edits of every framework', () => {
  const found = frameworks();

  test('there are some', () => assert.ok(found.length >= 10, String(found.length)));

  for (const [number, form] of forms.entries()) {
    test(`remove, insert, replace and move: ${['on one line', 'indented', 'tabs, CRLF and byte order mark'][number]}`, () => {
      for (const { name, value } of found) {
        const text = form(value);
        const document = documentOf(text);
        const levels = document.framework?.levels ?? [];
        const statements = all(levels);
        for (const [turn, statement] of statements.entries()) {
          const { level, index } = statement;
          const expected = () => structuredClone(listsOf(text));
          if (turn % forms.length !== number) {
            continue; // Each statement in one layout, each file in all of them.
          }
          try {
            const removed = expected();
            removed[level.key]?.splice(index, 1);
            checkChanges(document, removeStatements(document, [statement]), removed, [level]);
            const longer = expected();
            longer[level.key]?.splice(index, 0, ...added);
            checkChanges(document, insertStatements(document, level, index, added) ?? [], longer, [level]);
            const replaced = expected();
            replaced[level.key]?.splice(index, 1, 'A "new" — one.');
            checkChanges(document, [replaceStatement(statement, 'A "new" — one.')], replaced, [level]);
            const target = levels[turn % levels.length] ?? level;
            checkMove(document, [statement], target, turn % (target.statements.length + 1), expected());
          } catch (error) {
            throw new Error(`${name}, ${level.key} ${index}`, { cause: error });
          }
        }
      }
    }).timeout(120_000);
  }
});
