import { checkRule } from '../../support/check';

const rule = 'mixed-spelling';

suite(rule, () => {
  test('marks the rarer spelling of a word that stands in both, in any of its forms', () =>
    checkRule(
      rule,
      `
{"framework": {"levels": {"emerging": {"statements": [
  "Shelves — organise by colour.",
  "Stores — organise each week.",
  "Teams — help in organizing them.",
                   ^^^^^^^^^^ mixed-spelling: "organise" stands in this file too. Write "organising".
  "Labels — Color by class."
]}}}}`.replace('"Labels — Color by class."', '"Color — sort labels."\n   ^^^^^ mixed-spelling: Write "Colour".'),
    ));

  test('says nothing of different words, of names and of words that are right in both forms', () =>
    checkRule(
      rule,
      `{"framework": {"levels": {"emerging": {"statements": [
  "Shelves — organise by size.", "Rules — recognize those of the World Health Organization.",
  "Practice — practise with a licence that licenses the program or programme.", "Gas meters — place a metre above ground.", "Trends — analyze and report analyses."
]}}}}`,
    ));
});
