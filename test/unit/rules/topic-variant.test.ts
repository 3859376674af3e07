import { checkFix, checkRule } from '../../support/check';

const rule = 'topic-variant';
const topics = (emerging: string, developing: string, mark = '') =>
  `{"framework": {"levels": {
"emerging": {"label": "Emerging", "statements": ["${emerging} — clean the counters."]},
"developing": {"label": "Developing", "statements": [
  "${developing} — check the counters."${mark}
]}}}}`;

suite(rule, () => {
  for (const [usual, variant] of [
    ['Sanitation standards', 'Sanitation standard'],
    ['Sanitation standards', 'Sanitation Standards'],
    ['Colour codes', 'Color codes'],
    ['Counter maintenance', 'Counter maintenance tasks'],
    ['Follow-up of orders', 'Order follow up'],
  ] as const) {
    const sameOrder = variant !== 'Order follow up';
    test(`${sameOrder ? 'marks' : 'leaves'} "${variant}" beside "${usual}"`, () =>
      checkRule(
        rule,
        topics(
          usual,
          variant,
          sameOrder ? `\n   ${'^'.repeat(variant.length)} ${rule}: "${variant}" is "${usual}" at Emerging` : '',
        ),
      ));
  }

  test('says nothing of the same topic and of others', () => {
    checkRule(rule, topics('Sanitation standards', 'Sanitation standards'));
    checkRule(rule, topics('Sanitation standards', 'Complex sanitation standards'));
  });

  test('writes the usual form', () =>
    checkFix(topics('Fuel logs', 'Fuel |log'), 'Write "Fuel logs"', topics('Fuel logs', 'Fuel logs')));

  test('a form that ends in a dash is not the usual one: it would be read without it', () => {
    const odd = topics('Excel  –', 'Excel').replace('clean the counters', 'System logs');
    checkFix(odd.replace('Excel  –', 'Ex|cel  –'), 'Write "Excel"', odd.replace('Excel  –', 'Excel'));
  });
});
