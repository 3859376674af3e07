import { checkRule } from '../../support/check';

/** What went wrong in public frameworks, in the smallest file that shows it; each is a kind of fault. */
const levels = (byKey: Record<string, readonly string[]>) =>
  `{"framework": {"levels": {\n${Object.entries(byKey)
    .map(([key, statements]) => `"${key}": {"label": "${key}", "statements": [\n${statements.join('\n')}\n]}`)
    .join(',\n')}\n}}}`;

suite('field cases', () => {
  test('a point that hides in a longer statement of the level is found', () =>
    checkRule(
      'near-duplicate-statement',
      levels({
        L1: ['"Testing — run the prepared test cases."'],
        L2: [
          '  "Speaking — explain technical ideas to lay people.",',
          '  "Leading — present your work to sponsors. Explains technical ideas clearly to lay people."',
          `             ${'^'.repeat(78)} near-duplicate-statement: "Speaking — explain technical ideas to lay people."`,
        ],
      }),
    ));

  test('a copy that lost its full stop is still a copy', () =>
    checkRule(
      'repeated-across-levels',
      levels({
        L1: ['  "Feedback — receive feedback and act on it."'],
        L2: [
          '  "Feedback — receive feedback and act on it"',
          `              ${'^'.repeat(30)} repeated-across-levels: L1 and L2 have the same statement`,
        ],
      }),
    ));

  test('a repeat is one finding, though its verb is too weak for the upper level as well', () => {
    const copies = levels({
      L1: ['  "Feedback — receive feedback and act on it."'],
      L2: ['  "Feedback — receive feedback and act on it."'],
    });
    checkRule('verb-strength', copies);
  });

  test('a verb that shows nothing is told at whatever level', () =>
    checkRule(
      'unmeasurable-verb',
      levels({
        L2: ['"Code — review changes."'],
        L3: [
          `  "Direction — consider the department's direction."`,
          `               ${'^'.repeat(8)} unmeasurable-verb: Nobody can watch someone "consider"`,
        ],
      }),
    ));

  test('a level that was pasted is one finding a topic, whatever its blanks', () =>
    checkRule(
      'repeated-across-levels',
      levels({
        L1: ['"Teamwork — help colleagues on request."'],
        L2: ['"Resilience — act fast when plans change ",', '"Resilience — ask for help when plans fail"'],
        L3: [
          '  "Resilience — act fast when plans change",',
          `                ${'^'.repeat(26)} repeated-across-levels: 2 statements about "Resilience" are the same at L2 and L3`,
          '  "Resilience — ask for help when plans fail "',
        ],
      }),
    ));

  test('a topic that was renamed at one level is no gap', () =>
    checkRule(
      'progression-gap',
      levels({
        L3: ['"Strategy — shape the roadmap of one product."'],
        L4: ['"Strategy and change — shape the roadmap of several products."'],
        L5: ['"Strategy — shape the roadmap of the company."'],
      }),
    ));

  test('levels that an adjective tells apart are one thread and no duplicates', () => {
    const fixture = levels({
      L2: ['  "Speaking — explain technical ideas clearly."'],
      L3: [
        '  "Speaking — explain complex technical ideas clearly."',
        `              ${'^'.repeat(40)} flat-progression: Only "complex" tells this from L2`,
      ],
    });
    checkRule('flat-progression', fixture);
    checkRule('near-duplicate-statement', fixture.replace(/^ +\^.*\n/m, ''));
    checkRule('duplicate-statement', fixture.replace(/^ +\^.*\n/m, ''));
  });

  test('a level that "understands" on purpose can switch the rule off', () => {
    const fixture = levels({
      R1: ['"Architecture — understand the views of the system."'],
      R2: ['"Views — draw them."'],
    });
    checkRule('unmeasurable-verb', fixture, { rules: { 'unmeasurable-verb': { severity: 'off' } } });
  });
});
