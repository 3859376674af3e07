import { checkFix, checkRule } from '../../support/check';

const file = (zone: string, context: string) =>
  `{"occupation": {"soc": "35-2019.00"${zone}}, "framework": {"levels": {}, "description": "",\n${context.replace(/^\n/, '')}\n}}`;

suite('job-zone-contradiction', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['the same zone', file(', "jobZone": 3', '"contextCovered": "Cooks at Job Zone 3."')],
    ['no zone in the text', file(', "jobZone": null', '"contextCovered": "Cooks in zone 3 of the kitchen."')],
    ['a range of zones', file(', "jobZone": null', '"contextCovered": "From Job Zone 2 to 4."')],
    ['several zones', file(', "jobZone": null', '"contextCovered": "Job zones 2 and 3."')],
    ['a wrong type is another matter', file(', "jobZone": "2"', '"contextCovered": "Cooks at Job Zone 3."')],
    [
      'a zone in the text alone',
      file(
        ', "jobZone": null',
        `
"contextCovered": "Covers \\"cooks\\" at Job Zone 3."
                                       ^^^^^^^^^^ :is not set`,
      ),
    ],
    [
      'another zone, in words',
      file(
        ', "jobZone": 2',
        `
"contextCovered": "Cooks at job zone four."
                            ^^^^^^^^^^^^^ :is 2`,
      ),
    ],
    [
      'no key',
      file(
        '',
        `
"contextCovered": "Job Zone: 1"
                   ^^^^^^^^^^^ :is not set`,
      ),
    ],
  ];
  for (const [name, text] of cases) {
    test(name, () => checkRule('job-zone-contradiction', text));
  }

  test('sets the field', () =>
    checkFix(
      file(', "jobZone": null', '"contextCovered": "Cooks at Job Zone |Three."'),
      'Set "jobZone" to 3',
      file(', "jobZone": 3', '"contextCovered": "Cooks at Job Zone Three."'),
    ));
  test('adds the field', () =>
    checkFix(
      file('', '"contextCovered": "Cooks at Job Zone |3."'),
      'Set "jobZone" to 3',
      file(', "jobZone": 3', '"contextCovered": "Cooks at Job Zone 3."'),
    ));
});
