import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/config/config';
import { checkDocument } from '../../../server/src/rules/check';
import { checkFix, checkNoFix, checkRule, documentOf } from '../../support/check';
import { framework, levels, occupation, root } from '../../support/parts';

suite('unknown-key', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['the keys of the format', occupation('"soc": "", "title": "", "group": "", "sector": "", "jobZone": null')],
    ['keys that say that they are extra', root('"$schema": "x.json", "x-tool": 1, "_note": ""')],
    ['sources have names of their own', root('"sources": {"esco": "v1.2"}')],
    [
      'a letter lost',
      framework(`
"contextCoverd": ""
 ^^^^^^^^^^^^^ :but "contextCovered" is`),
    ],
    [
      'another case',
      occupation(`
"job_zone": 3
 ^^^^^^^^ :but "jobZone" is`),
    ],
    [
      'a slip beside the right key is a key of its own',
      occupation(`
"titles": [], "title": ""
 ^^^^^^ :is no key of the format, so that other readers`),
    ],
    [
      'a key of another tool, once for all levels',
      levels(`
"a": {"id": 1, "label": "A", "statements": []},
       ^^ :so that other readers pass over its value
"b": {"id": 2, "label": "B", "statements": []}`),
    ],
    [
      'a slip in each level, each time',
      levels(`
"a": {"label": "A", "statments": []},
                     ^^^^^^^^^ :but "statements" is
"b": {"label": "B", "statments": []}
                     ^^^^^^^^^ :but "statements" is`),
    ],
    [
      'a slip in a source',
      root(`
"sources": {"onett": "v30.2"}
             ^^^^^ :but "onet" is`),
    ],
    [
      'a level whose key is nearly the next of the ladder',
      levels(`
"emerging": {}, "developing": {}, "proficent": {}, "advanced": {}
                                   ^^^^^^^^^ :is nearly "proficient"`),
    ],
    ['levels of no known ladder', levels('"trainee-cook": {}, "cook": {}, "head-cook": {}')],
  ];
  for (const [name, text] of cases) {
    test(name, () => checkRule('unknown-key', text));
  }

  test('keys of own tools are allowed by the option', () =>
    checkRule('unknown-key', root('"reviewedBy": "me"'), {
      rules: { 'unknown-key': { options: { allow: ['reviewedBy'] } } },
    }));

  test('warns of a slip, and hints at an extra key', () => {
    const found = checkDocument(documentOf(root('"sorces": {}, "reviewedBy": "me"')), defaultConfig);
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'unknown-key').map(({ severity, path }) => [severity, path]),
      [
        ['warning', ['sorces']],
        ['hint', ['reviewedBy']],
      ],
    );
  });

  test('renames', () =>
    checkFix(
      framework('"contextC|overd": "Welding."'),
      'Rename it to "contextCovered"',
      framework('"contextCovered": "Welding."'),
    ));
  test('does not rename a key that is nothing like it', () => checkNoFix(root('"reviewed|By": "me"')));
});
