import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Suppression } from '../../../server/src/config/file';
import { parseDocument } from '../../../server/src/framework/parse';
import { contentHash, fingerprint, pointerOf } from '../../../server/src/rules/fingerprint';
import type { Finding } from '../../../server/src/rules/rule';
import { suppress } from '../../../server/src/rules/suppress';

function documentOf(levels: Record<string, string[]>, indent?: number) {
  const framework = {
    levels: Object.fromEntries(Object.entries(levels).map(([key, statements]) => [key, { statements }])),
  };
  const text = JSON.stringify({ framework }, undefined, indent);
  return parseDocument(TextDocument.create('file:///a.json', 'json', 1, text));
}

/** A finding on some words of a statement. */
function findingOn(
  document: ReturnType<typeof documentOf>,
  words: string,
  statement: string,
  rule = 'some-rule',
): Finding {
  for (const level of document.framework?.levels ?? []) {
    const found = level.statements.find((it) => it.value === statement);
    if (found) {
      const start = document.text.getText().indexOf(words, found.span.start);
      return {
        rule,
        severity: 'warning',
        message: 'Something.',
        span: { start, end: start + words.length },
        path: ['framework', 'levels', level.key, 'statements', found.index],
      };
    }
  }
  throw new Error(`There is no statement "${statement}".`);
}

function entryFor(document: ReturnType<typeof documentOf>, finding: Finding): Suppression {
  return {
    rule: finding.rule,
    file: 'a.json',
    at: pointerOf(finding.path),
    hash: contentHash(finding, document),
    reason: 'agreed',
    expires: undefined,
    place: { uri: '', start: 0, end: 0, line: 0, character: 0, endLine: 0, endCharacter: 0 },
  };
}

const one = 'Logs — keep "good" logs.';
const two = 'Pumps — keep pumps.';

suite('suppressions', () => {
  const before = documentOf({ 'a/b': [one, two] });
  const entry = entryFor(before, findingOn(before, 'keep', one));

  const cases: [string, ReturnType<typeof documentOf>, string, string, boolean][] = [
    ['the same text', documentOf({ 'a/b': [one, two] }), 'keep', one, true],
    ['the text pretty-printed', documentOf({ 'a/b': [one, two] }, 2), 'keep', one, true],
    ['the statement at another place of its level', documentOf({ 'a/b': [two, two, one] }), 'keep', one, true],
    ['the statement at another level', documentOf({ 'a/b': [two], other: [one] }), 'keep', one, false],
    ['other words of the statement', before, 'logs', one, false],
    ['another statement', before, 'keep', two, false],
    ['the statement edited', documentOf({ 'a/b': [`${one}!`] }), 'keep', `${one}!`, false],
  ];
  for (const [name, document, words, statement, hidden] of cases) {
    test(`${name}: ${hidden ? 'hidden' : 'shown'}`, () => {
      const { kept, unused } = suppress([findingOn(document, words, statement)], document, [entry]);
      assert.equal(kept.length, hidden ? 0 : 1);
      assert.deepEqual(unused, hidden ? [] : [entry]);
    });
  }

  test('another rule is not hidden', () => {
    assert.equal(suppress([findingOn(before, 'keep', one, 'other-rule')], before, [entry]).kept.length, 1);
  });

  test('two gaps of one level are told apart by the statements that they name', () => {
    const document = documentOf({ low: [one, two], mid: [], high: [] });
    const gap = (index: number): Finding => ({
      rule: 'progression-gap',
      severity: 'information',
      message: 'A gap.',
      span: document.framework?.levels[1]?.keySpan ?? { start: 0, end: 0 },
      path: ['framework', 'levels', 'mid'],
      related: [{ span: { start: 0, end: 0 }, message: '', path: ['framework', 'levels', 'low', 'statements', index] }],
    });
    assert.equal(suppress([gap(0), gap(1)], document, [entryFor(document, gap(0))]).kept.length, 1);
  });

  test('a fingerprint forgets the place in the list, not the level', () => {
    const print = (document: ReturnType<typeof documentOf>) => fingerprint(findingOn(document, 'keep', one), document);
    assert.equal(print(documentOf({ low: [two, one] }, 4)), print(documentOf({ low: [one] })));
    assert.notEqual(print(documentOf({ high: [one] })), print(documentOf({ low: [one] })));
  });
});
