import assert from 'node:assert/strict';
import { insertProperties, labelOf } from '../../../server/src/framework/insert-property';
import { applyEdits, documentOf } from '../../support/check';

const level = { label: 'Two', statements: ['a'] };

suite('insert-property', () => {
  const cases: readonly (readonly [name: string, before: string, index: number, value: unknown, after: string])[] = [
    ['one line', '{"a":1,"b":2}', 2, 3, '{"a":1,"b":2,"new":3}'],
    ['one line with blanks', '{ "a": 1 }', 1, 3, '{ "a": 1, "new": 3 }'],
    ['first', '{"a":1}', 0, 3, '{"new":3,"a":1}'],
    ['in between', '{"a": 1, "b": 2}', 1, 3, '{"a": 1, "new": 3, "b": 2}'],
    ['an empty object', '{}', 0, 3, '{"new": 3}'],
    ['an object, minified', '{"a":{}}', 1, level, '{"a":{},"new":{"label":"Two","statements":["a"]}}'],
    ['an object on a line', '{"a": {}}', 1, level, '{"a": {}, "new": { "label": "Two", "statements": ["a"] }}'],
    [
      'an object, indented by two',
      '{\n  "a": {\n    "b": 1\n  }\n}',
      1,
      level,
      '{\n  "a": {\n    "b": 1\n  },\n  "new": {\n    "label": "Two",\n    "statements": [\n      "a"\n    ]\n  }\n}',
    ],
    [
      'indented by tabs, with CRLF',
      '{\r\n\t"a": 1\r\n}',
      1,
      { b: 2 },
      '{\r\n\t"a": 1,\r\n\t"new": {\r\n\t\t"b": 2\r\n\t}\r\n}',
    ],
    ['first of an indented object', '{\n  "a": 1\n}', 0, 3, '{\n  "new": 3,\n  "a": 1\n}'],
    ['a list on a line stays on one', '{\n  "a": []\n}', 1, [1, 2], '{\n  "a": [],\n  "new": [1, 2]\n}'],
  ];
  for (const [name, before, index, value, after] of cases) {
    test(name, () => {
      const document = documentOf(before);
      assert.ok(document.root);
      const { span, text } = insertProperties(document, document.root, index, [['new', value]]);
      assert.equal(applyEdits(before, [{ span, text }]), after);
    });
  }

  test('several keys in a row', () => {
    for (const [before, after] of [
      ['{}', '{"b": 1, "c": 2}'],
      ['{"a":1}', '{"a":1,"b":1,"c":2}'],
    ] as const) {
      const document = documentOf(before);
      assert.ok(document.root);
      const edit = insertProperties(document, document.root, 1, [
        ['b', 1],
        ['c', 2],
      ]);
      assert.equal(applyEdits(before, [edit]), after);
    }
  });

  test('writes keys as labels', () => {
    assert.deepEqual(['level1', 'advanced-beginner', 'highlyAdvanced', 'master', 'L2'].map(labelOf), [
      'Level 1',
      'Advanced beginner',
      'Highly advanced',
      'Master',
      'L 2',
    ]);
  });
});
