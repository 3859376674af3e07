import assert from 'node:assert/strict';
import { judged, only } from '../../support/judged';

const placeholders = [
  'Payroll — TBD.',
  'Payroll — tbc',
  'Payroll — to be defined',
  'Payroll — N/A',
  'Payroll — This skill level is currently not defined.',
  'Payroll — not yet available',
  'Payroll — …',
  'Payroll — [insert statement here]',
  'TODO',
];

const statements = [
  'Payroll — run.',
  'Payroll — define what is not defined yet in the handbook.',
  'Payroll — to be defined terms, add a glossary entry and circulate it to all who asked for it, at the latest by the end of the month of June.',
  'Placeholders — replace in templates before release.',
  'Pending claims — close within a week.',
];

suite('placeholders', () => {
  for (const [list, expected] of [
    [placeholders, true],
    [statements, false],
  ] as const) {
    for (const value of list) {
      test(`${expected ? '' : 'not '}${JSON.stringify(value.slice(0, 50))}`, () => {
        const analysis = judged(`basic: ${value}`);
        assert.equal(analysis.of(only(analysis)).placeholder, expected);
      });
    }
  }
});
