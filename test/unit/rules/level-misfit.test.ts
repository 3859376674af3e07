import assert from 'node:assert/strict';
import { checkDocument } from '../../../server/src/rules/check';
import { among, testAmong } from '../../support/among';
import { checkFix, checkNoFix, documentOf, fullConfig } from '../../support/check';

const rule = 'level-misfit';

suite(rule, () => {
  testAmong(rule, 'emerging', [
    'Pricing — copy rates from the list under direct supervision.',
    'Pricing — «set strategy across the whole company.» => reads like Advanced',
  ]);
  testAmong(rule, 'advanced', [
    'Pricing — «copy rates from the list under direct supervision.» => reads like Emerging: ',
  ]);

  test('is a warning where verb and words of supervision agree, and stands alone', () => {
    const document = documentOf(among('advanced', 'Pricing — copy rates from the list under direct supervision.'));
    const found = checkDocument(document, fullConfig({})).map(({ rule: id, severity }) => [id, severity]);
    assert.deepEqual(
      found.filter(([id]) => id !== 'missing-core-field'),
      [[rule, 'warning']],
    );
  });

  test('is a warning where the top works under close supervision, whatever the verb', () => {
    const severity = (statement: string) =>
      checkDocument(documentOf(among('advanced', statement)), fullConfig({})).find((it) => it.rule === rule)?.severity;
    assert.equal(severity('Brake audits — carry out under close supervision.'), 'warning');
    assert.equal(severity('Brake audits — carry out with help from the lead mechanic.'), 'information');
  });

  test('knows ladders whose lowest level leads already', () => {
    const rulesOn = (lowest: string) => {
      const levels = [lowest, 'Senior Manager', 'Director', 'VP'].map((label, index) => {
        const own = index > 0 ? [] : ['Staff — lead and coach the crews of the depot.'];
        const plain = ['Budgets', 'Audits', 'Fleets', 'Tenders'].map((topic) => `${topic} ${index} — plan the year.`);
        return [`level${index + 1}`, { label, statements: [...plain, ...own] }];
      });
      const text = JSON.stringify({ framework: { levels: Object.fromEntries(levels) } });
      return checkDocument(documentOf(text), fullConfig({})).map((it) => it.rule);
    };
    assert.ok(!rulesOn('Depot Manager').some((id) => id === rule || id === 'verb-strength'));
    assert.ok(rulesOn('Junior Clerk').includes(rule));
    assert.ok(rulesOn('Product Manager').includes(rule));
  });

  test('moves the statement to the level that it reads like', () =>
    checkFix(
      `{"framework": {"levels": {
        "emerging": {"statements": ["Tyres — check treads."]},
        "developing": {"statements": ["Brakes — replace pads."]},
        "proficient": {"statements": ["Engines — diagnose misfires."]},
        "advanced": {"statements": ["Fleet — set policy.", "Pricing — copy ra|tes under direct supervision."]}}}}`,
      'Move this statement to emerging',
      `{"framework": {"levels": {
        "emerging": {"statements": ["Tyres — check treads.", "Pricing — copy rates under direct supervision."]},
        "developing": {"statements": ["Brakes — replace pads."]},
        "proficient": {"statements": ["Engines — diagnose misfires."]},
        "advanced": {"statements": ["Fleet — set policy."]}}}}`,
    ));

  test('offers no verb that would be taken for a noun among these words, and leave the finding', () => {
    const text = `{"framework": {"levels": {
      "emerging": {"statements": []}, "developing": {"statements": []}, "proficient": {"statements": []},
      "advanced": {"statements": ["ass|ist with\\u0000set the strategy a pump assist with and he."]}}}}`;
    checkNoFix(text, 'Replace "assist" by "lead"');
  });
});
