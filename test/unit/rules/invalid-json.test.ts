import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/config/config';
import { checkDocument, fixesOf } from '../../../server/src/rules/check';
import { checkRule, documentOf } from '../../support/check';

suite('invalid-json', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['sound JSON', '{"framework": {"levels": {}}}'],
    [
      'a comma too many in a list',
      `
{"framework": {"levels": {"a": {"statements": ["b",]}}}}
                                                  ^ :Nothing follows this comma`,
    ],
    [
      'a comma too many in an object',
      `
{"framework": {"levels": {"a": {},}}}
                                 ^ :Nothing follows this comma`,
    ],
    [
      'a comma forgotten',
      `
{"framework": {"levels": {"a": {"statements": ["b" "c"]}}}}
                                                   ^^^ :A comma is expected`,
    ],
    [
      'a comment',
      `
{"framework": {"levels": {}}} // done
                              ^^^^^^^ :JSON has no comments`,
    ],
    [
      'text behind the end',
      `
{"framework": {"levels": {}}}}
                             ^ :Remove what follows`,
    ],
    [
      'a key twice, in one object of two',
      `
{"framework": {"levels": {"a": {"label": "A", "label": "B"}, "b": {"label": "B"}}}}
                                               ^^^^^ :The key "label" stands twice`,
    ],
    [
      'a word that is no value',
      `
{"framework": {"levels": {}}, "version": NaN}
                                         ^^^ :"NaN" is no JSON value. Write null`,
    ],
    [
      'a character that a string may not have',
      `
{"framework": {"levels": {}}, "version": "a\tb"}
                                           ^ :as an escape`,
    ],
    [
      'an escape that JSON does not have, behind one that it has',
      `
{"framework": {"levels": {}}, "version": "\\\\\\x"}
                                            ^^ :no valid escape`,
    ],
    [
      'two faults on two lines',
      `
{"framework": {"levels": {"a": {},}},
                                 ^ :Nothing follows
 "version": v.26}
            ^^^^ :"v.26" is no JSON value`,
    ],
    [
      'one finding for a text that ends within a string',
      `
{"framework": {"levels": {"a": {"statements": ["b", "c — d
                                                    ^^^^^^ :ends within this string, and 5 brackets`,
    ],
    [
      'one finding for a text that ends elsewhere',
      `
{"framework": {"levels": {"a": {"statements": ["b",
                                                  ^ :ends before the JSON does: 5 brackets`,
    ],
    [
      'one finding for quotes of another kind throughout',
      `
{"framework": {'levels': {'a': "levels"}}}
               ^^^^^^^^ :'levels' stands in quotes`,
    ],
    [
      'a depth that nobody writes',
      `
{"framework": {"levels": {}}, "x": ${'['.repeat(200)}
                                                                                                                                      ^ :more than 100 deep
${']'.repeat(200)}}`,
    ],
  ];
  test('marks all of an emoji behind a backslash', () => {
    const [problem] = documentOf('{"framework": {"levels": {}}, "x": "\\😀"}').syntaxProblems;
    assert.deepEqual(problem?.span, { start: 36, end: 39 });
  });

  for (const [name, text] of cases) {
    test(name, () => checkRule('invalid-json', text));
  }

  test('says that a named file is empty, and nothing of one that was met on the way', () => {
    const found = (text: string, namedByUser: boolean) =>
      checkDocument(documentOf(text), defaultConfig, { namedByUser }).map(({ message }) => message);
    assert.deepEqual(found(' \r\n', true), ['The file is empty. Write a framework, or remove the file.']);
    assert.deepEqual(found('\ufeff', true), ['The file is empty. Write a framework, or remove the file.']);
    assert.deepEqual(found('', false), []);
    assert.deepEqual(found('{"name": "x",}', false), [], 'no framework, so no business of ours');
  });

  test('names the place', () => {
    const [finding] = checkDocument(
      documentOf('{"framework": {"levels": {"a": {"statements": ["b", x]}}}}'),
      defaultConfig,
    ).filter(({ rule }) => rule === 'invalid-json');
    assert.deepEqual(finding?.path, ['framework', 'levels', 'a', 'statements']);
  });

  test('reads on where the parser runs out of stack', () => {
    const found = checkDocument(documentOf(`{"framework": {"levels": {"x": ${'['.repeat(100_000)}`), defaultConfig);
    assert.deepEqual(
      found.map(({ rule, span }) => [rule, span.start]),
      [['invalid-json', 128]],
    );
  });

  test('leaves syntax to an editor that reports it itself', () => {
    const document = documentOf('{"framework": {"levels": {"a": {},}}}');
    const found = checkDocument(document, defaultConfig, { syntax: false });
    assert.equal(found.filter(({ rule }) => rule === 'invalid-json').length, 0);
  });

  test('other rules offer no fix that would break the text further', () => {
    const levels = [
      '"emerging": {"statements": ["Costs — set the long-term strategy across all divisions."]}',
      '"developing": {"statements": ["Bids — compare bids with minimal supervision."]}',
      '"proficient": {"statements": ["Risks — analyze risks independently."]}',
      '"advanced": {"statements": ["Policy — govern the policy',
    ];
    const text = `{"framework": {"levels": {${levels.join(', ')}`;
    const titles = (source: string) => {
      const document = documentOf(source);
      return checkDocument(document, defaultConfig)
        .flatMap((finding) => fixesOf(finding, document, defaultConfig))
        .map(({ title }) => title);
    };
    const move = 'Move this statement to advanced';
    assert.ok(titles(`${text} across all divisions."]}}}}`).includes(move));
    assert.ok(!titles(text).includes(move), 'it would land behind a string that does not end');
  });
});
