import { checkRule } from '../../support/check';

const rule = 'repeated-across-levels';
const ladder = (levels: Record<string, readonly string[]>) =>
  `{"framework": {"levels": {\n${Object.entries(levels)
    .map(([key, statements]) => `"${key}": {"statements": [\n${statements.join(',\n')}\n]}`)
    .join(',\n')}\n}}}`;
const others = (name: string) =>
  [1, 2, 3, 4].map((number) => `"${name} ${number} — ${name} the parts of machine ${number}."`);

suite(rule, () => {
  const repeat = '  "Quality — find and fix faults in your own code."';
  const mark = `\n             ${'^'.repeat(37)} ${rule}: `;

  test('marks a repeat once, however many levels have it', () =>
    checkRule(
      rule,
      ladder({
        emerging: [repeat, ...others('clean')],
        developing: [
          ...others('mend'),
          `${repeat}${mark}emerging, developing and proficient have the same statement: "Quality — find`,
        ],
        proficient: [repeat, ...others('test')],
      }),
    ));

  test('takes the statements of one topic together', () =>
    checkRule(
      rule,
      ladder({
        emerging: [repeat, '"Quality — test each change before release."', ...others('clean')],
        developing: [
          repeat,
          `${mark.replace('\n', '')}2 statements about "Quality" are the same at emerging and developing\n"Quality — test each change before release "`,
          ...others('mend'),
          ...others('test'),
        ],
      }),
    ));

  const copied = [
    '"A — wash the parts of the pump."',
    '"B — drain the tanks of the pump."',
    '"C — paint the walls of the hall."',
    '"E — grind the seams of the tanks."',
    '"F — count the bolts of the hall."',
  ];
  const cumulative = ladder({ emerging: copied, developing: [...copied, '"D — weld new seams."'] });

  test('reports a ladder that repeats on purpose once', () =>
    checkRule(
      rule,
      cumulative.replace(
        /("developing".*\n"A — wash the parts of the pump."),/,
        `$1,\n     ${'^'.repeat(27)} ${rule}: 5 of 11 statements repeat a level below word for word`,
      ),
    ));

  test('is silent for a ladder that says so', () =>
    checkRule(rule, cumulative, { rules: { [rule]: { options: { cumulative: true } } } }));
});
