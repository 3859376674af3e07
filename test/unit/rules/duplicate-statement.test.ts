import { checkFix, checkRule } from '../../support/check';

const rule = 'duplicate-statement';

suite(rule, () => {
  test('marks the second of two that differ by case, blanks, dash and full stop only, and shows the first', () =>
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"label": "Emerging", "statements": [
  "Fuel logs — record litres for each truck.",
  "Brakes — check pads.",
  "fuel logs -  record litres for each truck"
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-statement: Emerging has this statement already, as its 1st: "Fuel logs — record litres for each truck."
]}}}}`,
    ));

  test('says nothing of placeholders, and of the same text at another level', () =>
    checkRule(
      rule,
      `{"framework": {"levels": {
  "emerging": {"statements": ["Fuel logs — record litres.", "Pumps — TBD", "Pumps — TBD"]},
  "developing": {"statements": ["Fuel logs — record litres."]}}}}`,
    ));

  test('removes the copy with its comma', () =>
    checkFix(
      `{"framework": {"levels": {"emerging": {"statements": [
  "Fuel logs — record litres for each truck.",
  "Fuel logs — record li|tres for each truck.",
  "Brakes — check pads."
]}}}}`,
      'Remove this copy',
      `{"framework": {"levels": {"emerging": {"statements": [
  "Fuel logs — record litres for each truck.",
  "Brakes — check pads."
]}}}}`,
    ));
});
