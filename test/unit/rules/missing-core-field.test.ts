import { checkFix, checkRule } from '../../support/check';
import { levels } from '../../support/parts';

suite('missing-core-field', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['a whole level', levels('"a": {"label": "A", "statements": ["B — c."]}')],
    ['a file of other JSON', '{"name": "levels", "framework": {"levels": []}}'],
    ['a misspelt key is the cause', levels('"a": {"lable": "A", "statments": []}')],
    ['a text that breaks off', '{"framework": {"levels": {"a": {"label": "A", "state'],
    [
      'no statements',
      levels(`
"emerging": {"label": "Emerging"}
 ^^^^^^^^ :The level "emerging" has no "statements"`),
    ],
    [
      'no label',
      levels(`
"level5": {"statements": []}
 ^^^^^^ :has no label, so that readers are shown its key. Add one, such as "Level 5".`),
    ],
    [
      'a blank label',
      levels(`
"level5": {"label": " ", "statements": []}
 ^^^^^^ :is empty`),
    ],
    [
      'neither, as one finding',
      levels(`
"emerging": {}
 ^^^^^^^^ :neither a label nor statements`),
    ],
    [
      'a level that is a list',
      levels(`
"emerging": ["B — c."]
 ^^^^^^^^ :is a list`),
    ],
    [
      'a level that is null',
      levels(`
"emerging": null
 ^^^^^^^^ :is null`),
    ],
    [
      'a label that is a number',
      levels(`
"a": {"label": 1, "statements": []}
               ^ :is a number`),
    ],
    [
      'statements that are an object',
      levels(`
"a": {"label": "A", "statements": {"1": "B — c."}}
                     ^^^^^^^^^^ :are an object`),
    ],
    [
      'statements that are text',
      levels(`
"a": {"label": "A", "statements": "B — c."}
                                   ^^^^^^ :are text`),
    ],
    [
      'items that are no text, each once',
      levels(`
"a": {"label": "A", "statements": ["B — c.", 5, null, {"text": "D — e."}]}
                                             ^ :is a number
                                                ^^^^ :is null
                                                      ^^^^^^^^^^^^^^^^^^ :is an object`),
    ],
    [
      'an occupation that is a list',
      `
{"framework": {"levels": {}}, "occupation": []}
                               ^^^^^^^^^^ :is a list`,
    ],
    [
      'a title that is a number',
      `
{"framework": {"levels": {}}, "occupation": {"title": 5}}
                                                      ^ :is a number`,
    ],
    [
      'levels that are a list, in what is a framework by all else',
      `
{"occupation": {"title": "Cooks"}, "framework": {"levels": []}}
                                                  ^^^^^^ :so nothing of this framework can be read`,
    ],
    [
      'no levels',
      `
{"occupation": {"title": "Cooks"}, "framework": {"version": null}}
                                    ^^^^^^^^^ :has no "levels"`,
    ],
    [
      'no framework',
      `
{"schemaVersion": "1.0", "occupation": {"title": "Cooks"}}
^ :has an occupation, but no "framework"`,
    ],
  ];
  for (const [name, text] of cases) {
    test(name, () => checkRule('missing-core-field', text));
  }

  test('adds the statements', () =>
    checkFix(
      levels('"emerg|ing": {"label": "Emerging"}'),
      'Add "statements"',
      levels('"emerging": {"label": "Emerging", "statements": []}'),
    ));
  test('adds the label in front', () =>
    checkFix(
      levels('"level|5": {"statements": ["B — c."]}'),
      'Add "label"',
      levels('"level5": {"label": "Level 5", "statements": ["B — c."]}'),
    ));
  test('adds both', () =>
    checkFix(
      levels('"level|5": {}'),
      'Add "label" and "statements"',
      levels('"level5": {"label": "Level 5", "statements": []}'),
    ));
  test('makes a level of a list', () =>
    checkFix(
      levels('"a|b": ["B — c."]'),
      'Make it an object with these statements',
      levels('"ab": {"label":"Ab","statements":["B — c."]}'),
    ));
  test('makes a list of one statement', () =>
    checkFix(
      levels('"a": {"label": "A", "statements": "B |— c."}'),
      'Make it a list of this one statement',
      levels('"a": {"label": "A", "statements": ["B — c."]}'),
    ));
  test('takes the text out of what another tool wrapped it in', () =>
    checkFix(
      levels('"a": {"label": "A", "statements": [{"id": 1, "text": |"D — e."}]}'),
      'Replace it by "D — e."',
      levels('"a": {"label": "A", "statements": ["D — e."]}'),
    ));
  test('adds the levels', () =>
    checkFix(
      '{"occupation": {}, "frame|work": {"version": null}}',
      'Add "levels"',
      '{"occupation": {}, "framework": {"version": null, "levels": { "emerging": { "label": "Emerging", "statements": [] } }}}',
    ));
});
