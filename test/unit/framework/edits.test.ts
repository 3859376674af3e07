import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { insertStatements, removeStatements, replaceStatement } from '../../../server/src/framework/edits';
import { applyEdits, documentOf } from '../../support/check';
import { all, checkChanges, checkMove, listsOf } from '../../support/edits';

const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
const tiny = {
  framework: { levels: { low: { statements: ['a — "b".', 'ü — 😀.'] }, high: { label: 'H', statements: [] } } },
};

const forms: Readonly<Record<string, string>> = {
  'the seed, on one line': seed,
  'the seed, indented': JSON.stringify(JSON.parse(seed), null, 2),
  'the seed, indented by tabs, CRLF, BOM': `\ufeff${JSON.stringify(JSON.parse(seed), null, '\t').replace(/\n/g, '\r\n')}\r\n`,
  'a small one, on one line': JSON.stringify(tiny),
  'a small one, indented': JSON.stringify(tiny, null, 4),
  'a small one, lists on one line':
    '{"framework": {"levels": {\n  "low": {"statements": [ "a \\u2014 \\"b\\".", "\\u00fc — 😀." ]},\n  "high": {"statements": [ ]}\n}}}',
};

suite('edits', () => {
  for (const [name, text] of Object.entries(forms)) {
    const document = documentOf(text);
    const levels = document.framework?.levels ?? [];
    const before = () => structuredClone(listsOf(text));

    test(`remove each statement of ${name}`, () => {
      for (const statement of all(levels)) {
        const expected = before();
        expected[statement.level.key]?.splice(statement.index, 1);
        checkChanges(document, removeStatements(document, [statement]), expected, [statement.level]);
      }
    });

    test(`remove any two neighbours, the ends, and all of ${name}`, () => {
      for (const level of levels) {
        const last = level.statements.length - 1;
        const sets = [...level.statements.keys()].map((index) => [index, index + 1]);
        for (const indices of [...sets, [0, last], [...level.statements.keys()]]) {
          const gone = level.statements.filter(({ index }) => indices.includes(index));
          const expected = before();
          expected[level.key] = (expected[level.key] ?? []).filter((_, index) => !indices.includes(index));
          checkChanges(document, removeStatements(document, gone), expected, [level]);
        }
      }
    });

    test(`insert at each place of ${name}`, () => {
      const added = ['New "one" — test \\ it.', 'Second — 😀 it.'];
      for (const level of levels) {
        for (let index = 0; index <= level.statements.length; index++) {
          const expected = before();
          expected[level.key]?.splice(index, 0, ...added);
          checkChanges(document, insertStatements(document, level, index, added) ?? [], expected, [level]);
        }
      }
    });

    test(`replace each statement of ${name}`, () => {
      for (const statement of all(levels)) {
        const expected = before();
        expected[statement.level.key]?.splice(statement.index, 1, 'A "new" — one.');
        checkChanges(document, [replaceStatement(statement, 'A "new" — one.')], expected, [statement.level]);
      }
    });

    test(`move each statement of ${name} to each place`, () => {
      for (const statement of all(levels)) {
        for (const level of levels) {
          for (const index of new Set([0, 1, level.statements.length >> 1, level.statements.length])) {
            checkMove(document, [statement], level, index, before());
          }
        }
      }
    });

    test(`move several statements of ${name} at once`, () => {
      for (const level of levels) {
        const moved = levels
          .flatMap(({ statements }) => [statements.at(-1), statements[0]])
          .filter((it) => it !== undefined);
        for (let index = 0; index <= level.statements.length; index++) {
          checkMove(document, [...new Set(moved)], level, index, before());
        }
      }
    });
  }

  test('a new statement in an empty list is set as in other lists', () => {
    const document = documentOf(forms['a small one, indented'] ?? '');
    const [low, high] = document.framework?.levels ?? [];
    assert.ok(low && high);
    const text = applyEdits(document.text.getText(), insertStatements(document, high, 0, ['x', 'y']) ?? []);
    assert.equal(
      text,
      JSON.stringify(
        { framework: { levels: { low: tiny.framework.levels.low, high: { label: 'H', statements: ['x', 'y'] } } } },
        null,
        4,
      ),
    );
  });

  test('a new statement in the only list, which is empty, gets a line where its neighbours have one', () => {
    const only = { framework: { levels: { low: { label: 'L', statements: [] as string[] } } } };
    for (const indent of [0, 2, 3]) {
      const document = documentOf(JSON.stringify(only, null, indent));
      const [low] = document.framework?.levels ?? [];
      assert.ok(low);
      const text = applyEdits(document.text.getText(), insertStatements(document, low, 0, ['x', 'y']) ?? []);
      assert.equal(
        text,
        JSON.stringify({ framework: { levels: { low: { label: 'L', statements: ['x', 'y'] } } } }, null, indent),
      );
    }
  });

  test('a list that does not end keeps what follows it', () => {
    const document = documentOf('{"framework": {"levels": {"low": {"statements": ["a", "b"');
    const [low] = document.framework?.levels ?? [];
    assert.ok(low);
    assert.equal(
      applyEdits(document.text.getText(), removeStatements(document, low.statements)),
      '{"framework": {"levels": {"low": {"statements": [',
    );
  });
});
