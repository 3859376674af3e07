import assert from 'node:assert/strict';
import { conflictMarkers } from '../../../server/src/framework/conflict-marks';
import { markedStatements } from '../../../server/src/merge/markers';
import { checkFix, checkNoFix, checkRule } from '../../support/check';

const rule = 'merge-conflict';

function file(...statements: readonly string[]): string {
  return `{"framework": {"levels": {"emerging": {"label": "Emerging", "statements": [
${statements.join('\n')}
]}}}}`;
}

const [ours = '', plainBase = '', theirs = ''] = markedStatements(
  'Pumps — drain.',
  'Pumps — drain all.',
  'Pumps — empty.',
);
// In a fixture, a bar is the cursor.
const escaped = (text: string) => text.replaceAll('|', '\\u007c');
const base = escaped(plainBase);

suite(rule, () => {
  test('marks what merge leaves, once for each conflict', () => {
    assert.equal(ours, `${conflictMarkers.ours}Pumps — drain all.`);
    checkRule(
      rule,
      file(
        '  "Fuel — log it.",',
        `  "${ours}",`,
        `   ${'^'.repeat(ours.length)} merge-conflict: Two authors changed this statement of Emerging`,
        `  "${base}",`,
        `  "${theirs}",`,
        `  "${ours}",`,
        `   ${'^'.repeat(ours.length)}`,
        `  "${theirs}",`,
        '  "A << B — compare."',
      ),
    );
  });

  test('marks values of the metadata', () => {
    const value = escaped('<<<<<<< OURS: B ||||||| BASE: A >>>>>>> THEIRS: C');
    const head = '{"occupation": {"title": "';
    const text = `${head}${value}",
${' '.repeat(head.length)}${'^'.repeat(value.length)} merge-conflict: Two authors changed this value
"group": "x"}, "framework": {"levels": {}}}`;
    checkRule(rule, text);
    checkNoFix(`{"occupation": {"title": "|${value}"}, "framework": {"levels": {}}}`);
  });

  const conflict = file(
    '  "Fuel — log it.",',
    `  "|${ours}",`,
    `  "${base}",`,
    `  "${theirs}",`,
    '  "Tyres — measure."',
  );

  test('keeps our version, their version, or both', () => {
    const after = (...kept: readonly string[]) =>
      file('  "Fuel — log it.",', ...kept.map((it) => `  "${it}",`), '  "Tyres — measure."');
    checkFix(conflict, 'Keep our version', after('Pumps — drain all.'));
    checkFix(conflict, 'Keep their version', after('Pumps — empty.'));
    checkFix(conflict, 'Keep both versions', after('Pumps — drain all.', 'Pumps — empty.'));
  });

  test('a side that deleted the statement keeps none', () => {
    const [, , gone = ''] = markedStatements('Pumps — drain.', 'Pumps — drain all.', undefined);
    checkFix(
      file('  "Fuel — log it.",', `  "|${ours}",`, `  "${base}",`, `  "${gone}"`),
      'Keep their version',
      file('  "Fuel — log it."'),
    );
  });
});
