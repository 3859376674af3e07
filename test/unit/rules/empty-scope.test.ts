import { checkRule } from '../../support/check';
import { framework } from '../../support/parts';

suite('empty-scope', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['a context', framework('"description": "",\n"contextCovered": "Welding in shops."')],
    ['a description', framework('"description": "Welding in shops."')],
    ['a part of a file', '{"framework": {"levels": {}}}'],
    ['a misspelt key is the cause', framework('"description": "",\n"contextCoverd": "Welding in shops."')],
    [
      'both empty',
      framework(`
"description": "",
"contextCovered": " "
 ^^^^^^^^^^^^^^ :Neither`),
    ],
    [
      'null',
      framework(`
"description": null
 ^^^^^^^^^^^ :Neither`),
    ],
    [
      'neither key',
      `
{"occupation": {},
"framework": {"levels": {}}}
 ^^^^^^^^^ :Neither`,
    ],
    [
      'a number',
      framework(`
"description": 5,
               ^ :is a number
"contextCovered": ""`),
    ],
    [
      'a list',
      framework(`
"description": "Welding.",
"contextCovered": []
 ^^^^^^^^^^^^^^ :is a list`),
    ],
    ['a text that breaks off says nothing of what is missing', '{"occupation": {}, "framework": {"levels": {}, "desc'],
  ];
  for (const [name, text] of cases) {
    test(name, () => checkRule('empty-scope', text));
  }
});
