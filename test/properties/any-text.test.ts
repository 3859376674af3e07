import assert from 'node:assert/strict';
import { judged } from '../support/judged';

const odd: Readonly<Record<string, string>> = {
  'a control character': '\u0000\u0001 — \u001f',
  'half of a pair': '\ud83d — \udc00 \udfff',
  emoji: '🔧🪛 — 🔩 tighten 👩‍🔧.',
  'right to left': 'الصيانة — فحص المضخات أسبوعيا.',
  'no Latin letter': '安全 — 检查设备。',
  'marks only': '\u0301\u0301\u0301 — \u0301.',
  'dashes only': '— — — — —',
  'names of properties': '__proto__ — constructor toString.',
};

suite('any text', () => {
  for (const [name, value] of Object.entries(odd)) {
    test(`gets a verdict or silence: ${name}`, () => {
      const analysis = judged(`basic: ${value}\nbasic: ${value}\nadvanced: ${value}\nadvanced: Pumps — test.`);
      for (const level of analysis.ladder) {
        for (const statement of level.statements) {
          assert.equal(analysis.of(statement).statement, statement);
        }
      }
      assert.ok(analysis.threads.length <= 2);
      assert.ok(analysis.duplicates.length <= 2);
    });
  }

  /** Were any step slower than linear, this would take minutes. */
  test('a statement of many thousand words', () => {
    for (const part of ['a', '- ', '— ', "it's ", '. A ', 'under direct ', 'not to be defined ']) {
      const analysis = judged(`basic: ${part.repeat(200_000 / part.length)}\nadvanced: Pumps — test.`);
      assert.ok(analysis.threads.length <= 1);
      assert.deepEqual(analysis.duplicates, []);
    }
  });
});
