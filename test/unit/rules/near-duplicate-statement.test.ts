import { checkRule } from '../../support/check';

const rule = 'near-duplicate-statement';
const level = (...statements: string[]) =>
  `{"framework": {"levels": {"emerging": {"label": "Emerging", "statements": [\n${statements.join(',\n')}\n]}}}}`;

suite(rule, () => {
  test('marks nearly the same verb phrase under another topic, and shows the twin', () =>
    checkRule(
      rule,
      level(
        '  "Field kit — calibrate pumps and meters weekly with the reference kit."',
        '  "Lab readiness — calibrate pumps and meters weekly using the reference kit."',
        '                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ near-duplicate-statement: "Field kit — calibrate pumps\n  "Tyres — measure treads of all trucks."',
      ),
    ));

  test('says nothing of another verb or another object', () =>
    checkRule(
      rule,
      level(
        '"Privacy rules — identify measures that protect personal data of the customers."',
        '"Data at rest — apply measures that protect personal data of the customers."',
        '"Round fish — poach portions in court bouillon during the evening service."',
        '"Flat fish — poach portions in white wine before the banquet starts."',
      ),
    ));
});
