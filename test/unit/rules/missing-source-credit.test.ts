import { checkFix, checkRule } from '../../support/check';
import { root } from '../../support/parts';

const credit = (version: string) =>
  `This framework includes information from the O*NET ${version}Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information has been modified; USDOL/ETA has not approved, endorsed, or tested these modifications.`;

suite('missing-source-credit', () => {
  const cases: readonly (readonly [name: string, keys: string])[] = [
    ['no source', '"attribution": "© Acme"'],
    ['another source', '"sources": {"crosswalk": "https://example.org"}'],
    ['an empty source', '"sources": {"onet": ""}'],
    ['the whole credit', `"sources": {"onet": "v30.2"}, "attribution": "© Acme. ${credit('30.2 ')}"`],
    ['the credit beside the source', '"sources": {"onet": "O*NET 30.2 by USDOL/ETA, CC BY 4.0, adapted"}'],
    [
      'a credit of the publisher alone',
      `
"sources": {"onet": "v30.2 (CC BY 4.0)"},
"attribution": "© Acme"
                ^^^^^^ :USDOL/ETA) and to say`,
    ],
    [
      'no word on changes',
      `
"sources": {"onet": "v30.2"},
"attribution": "O*NET by the US Department of Labor"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ :asks to say that its data were changed`,
    ],
    [
      'no attribution',
      `
"sources": {
"onet": "v30.2"}
         ^^^^^ :CC BY 4.0`,
    ],
    [
      'sources as a list',
      `
"sources": ["onet"]
 ^^^^^^^ :is a list`,
    ],
    [
      'a source as a number',
      `
"sources": {
"onet": 30.2}
        ^^^^ :is a number`,
    ],
    [
      'an attribution as an object',
      `
"attribution": {}
 ^^^^^^^^^^^ :is an object`,
    ],
  ];
  for (const [name, keys] of cases) {
    test(name, () => checkRule('missing-source-credit', root(keys)));
  }

  const title = 'Add the credit of O*NET to "attribution"';
  test('adds the credit behind the own one', () =>
    checkFix(
      root('"sources": {"onet": "v30.2 (CC BY 4.0)"}, "attribution": "© Acme|"'),
      title,
      root(`"sources": {"onet": "v30.2 (CC BY 4.0)"}, "attribution": "© Acme. ${credit('30.2 ')}"`),
    ));
  test('adds an attribution', () =>
    checkFix(
      root('"sources": {"onet": "current|"}'),
      title,
      root(`"sources": {"onet": "current"},\n"attribution": "${credit('')}"`),
    ));
});
