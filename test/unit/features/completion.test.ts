import assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import { documentOf } from '../../support/check';
import { accept, checkCompletion, completionLabels, completionsAt } from '../../support/features';
import { readCursor } from '../../support/fixture';

/** A one-line framework with this inside the array of the developing level. */
function framework(developing: string): string {
  return `{"framework":{"levels":{"emerging":{"label":"Emerging","statements":["Audit trail — record each step.","Cash \\"float\\" — count coins."]},"developing":{"label":"Developing","statements":[${developing}]},"proficient":{"label":"Proficient","statements":["Audit trail — evaluate gaps."]}}}}`;
}

suite('completion', () => {
  test('offers topics of neighbouring levels that this level lacks, gaps of threads first', () => {
    assert.deepEqual(completionLabels(framework('"|"')), ['Audit trail', 'Cash "float"', 'Statement']);
    assert.deepEqual(completionLabels(framework('"Audit trail — check it.","|"')), ['Cash "float"', 'Statement']);
  });

  test('beside a JSON service, choices match the string from its quote, so that they come before its strings', () => {
    for (const [fixture, label, filter, after] of [
      ['"|"', 'Audit trail', '"Audit trail', '"Audit trail — "'],
      ['"Audit trail — ev|"', 'evaluate', '"Audit trail — evaluate', '"Audit trail — evaluate"'],
    ] as const) {
      const { text } = readCursor(framework(fixture));
      const item = completionsAt(framework(fixture), {}, { jsonService: true }).find((it) => it.label === label);
      assert.equal(item?.filterText, filter);
      assert.ok(item.sortText !== undefined && item.sortText < '"');
      assert.equal(accept(documentOf(text), item, 'replace'), framework(after));
      assert.equal(completionsAt(framework(fixture)).find((it) => it.label === label)?.filterText, undefined);
    }
  });

  test('a topic brings its separator, unless one is there', () => {
    checkCompletion(framework('"|"'), 'Audit trail', framework('"Audit trail — "'));
    checkCompletion(framework('"Aud|"'), 'Audit trail', framework('"Audit trail — "'));
    checkCompletion(framework('"Aud|it — check it."'), 'Audit trail', framework('"Audit trail — check it."'));
    checkCompletion(framework('"| check it."'), 'Audit trail', framework('"Audit trail — check it."'));
  });

  test('quotes in a topic are escaped', () => {
    checkCompletion(framework('"|"'), 'Cash "float"', framework('"Cash \\"float\\" — "'));
  });

  test('offers verbs of the level behind the separator', () => {
    const labels = completionLabels(framework('"Audit trail — |"'));
    assert.ok(labels.includes('apply'), labels.join());
    assert.ok(!labels.includes('govern'));
    assert.ok(!labels.includes('understand'));
    checkCompletion(framework('"Audit trail — |"'), 'apply', framework('"Audit trail — apply"'));
    checkCompletion(
      framework('"Audit trail — gather and ap|ply rules."'),
      'apply',
      framework('"Audit trail — gather and apply rules."'),
    );
  });

  test('letters choose among all verbs, those of the level first', () => {
    const labels = completionLabels(framework('"Audit trail — go|"'));
    assert.ok(labels.includes('govern'));
    assert.ok(
      labels.every((label) => label.startsWith('go')),
      labels.join(),
    );
    assert.deepEqual(completionLabels(framework('"Audit trail — check the go|"')).includes('govern'), false);
  });

  test('offers cues of the level at the end of the sentence', () => {
    checkCompletion(
      framework('"Audit trail — check entries |"'),
      'with minimal supervision',
      framework('"Audit trail — check entries with minimal supervision"'),
    );
    checkCompletion(
      framework('"Audit trail — check entries with mi|."'),
      'with minimal supervision',
      framework('"Audit trail — check entries with with minimal supervision."'),
    );
    const labels = completionLabels(framework('"Audit trail — check entries |."'));
    assert.ok(!labels.includes('organization-wide') && !labels.includes('under direct supervision'), labels.join());
  });

  test('offers a whole statement as a snippet', () => {
    const item = completionsAt(framework('"|"')).find((it) => it.label === 'Statement');
    assert.match(JSON.stringify(item?.textEdit), /\$\{1:Topic\} — \$\{2\|[a-z ,]+\|\} \$\{3:object\}/);
  });

  test('offers nothing outside statements and in other JSON', () => {
    assert.deepEqual(
      completionLabels('{"framework":{"description":"E|","levels":{"emerging":{"statements":[]}}}}'),
      [],
    );
    assert.deepEqual(completionLabels('{"statements":["|"]}'), []);
  });

  test('offers nothing inside an escape', () => {
    assert.deepEqual(completionLabels(framework('"Audit trail — check \\|\\"')), []);
  });

  test('offers nothing inside a number', () => {
    assert.deepEqual(completionLabels(framework('-1.5e+1|')), []);
  });

  suite('leaves valid JSON with one new string', () => {
    const cases: readonly [name: string, array: string, strings: number][] = [
      ['an empty array', '|', 1],
      ['an empty array with blanks', ' | ', 1],
      ['an empty string', '"|"', 1],
      ['inside a string', '"a|b"', 1],
      ['before a string', '|"b"', 2],
      ['before a string with its comma', '|,"b"', 2],
      ['behind a comma', '"a",|', 2],
      ['behind a string without a comma', '"a" |', 2],
      ['between two strings', '"a",|,"b"', 3],
      ['between two strings without commas', '"a" | "b"', 3],
      ['a word without quotes', '"a", Aud|', 2],
      ['a string that does not end', '"|', 1],
      ['a string that does not end, behind another', '"a", "Aud|', 2],
      ['a string that does not end, before another', '"Aud|,"b"', 2],
      ['a quote right before a string', '"|"b"', 2],
      ['an empty string right before the next', '"a","|","b"', 3],
    ];
    for (const [name, array, strings] of cases) {
      for (const mode of ['insert', 'replace'] as const) {
        test(`${name}, ${mode}`, () => {
          const fixture = framework(array);
          const items = completionsAt(fixture);
          assert.ok(items.some((item) => item.label === 'Audit trail'));
          for (const item of items) {
            const text = accept(documentOf(readCursor(fixture).text), item, mode);
            const statements: unknown[] = JSON.parse(text).framework.levels.developing.statements;
            assert.equal(statements.length, strings, text);
            assert.equal(statements.filter((it) => String(it).includes(' —')).length, 1, text);
            assert.deepEqual(
              parse(text).framework.levels.proficient,
              JSON.parse(framework('')).framework.levels.proficient,
            );
          }
        });
      }
    }
  });
});
