import { checkRule } from '../../support/check';
import { withThread } from '../../support/thread';

const rule = 'flat-progression';
const topic = 'Rope access — ';
const pair = (emerging: string, developing: string, mark = '') =>
  withThread({ emerging: `  "${topic}${emerging}"`, developing: `  "${topic}${developing}"${mark}` });

suite(rule, () => {
  for (const [below, above, words] of [
    ['explain anchor points to the crew.', 'explain anchor points to the crew clearly.', '"clearly" tells'],
    ['explain anchor points clearly to crews.', 'explain complex anchor points clearly to crews.', '"complex" tells'],
    [
      'rig basic anchor points for the crew.',
      'rig difficult anchor points for the crew.',
      '"difficult" and "basic" tell',
    ],
  ] as const) {
    test(`marks "${above}" above "${below}"`, () =>
      checkRule(
        rule,
        pair(
          below,
          above,
          `\n   ${' '.repeat(topic.length)}${'^'.repeat(above.length)} ${rule}: Only ${words} this from Emerging`,
        ),
      ));
  }

  for (const [below, above] of [
    ['explain anchor points to the crew.', 'explain anchor points to clients and regulators.'],
    ['rig anchor points for the crew.', 'rig anchor points for the crew independently.'],
    ['rig anchor points for the crew.', 'rig anchor points for the crew.'],
  ] as const) {
    test(`says nothing of "${above}" above "${below}"`, () => checkRule(rule, pair(below, above)));
  }
});
