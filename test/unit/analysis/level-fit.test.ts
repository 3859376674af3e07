import assert from 'node:assert/strict';
import { strengthWindow } from '../../../server/src/analysis/place';
import { judged, only } from '../../support/judged';

const four = ['emerging', 'developing', 'proficient', 'advanced'];
const five = ['level1', 'level2', 'level3', 'level4', 'level5'];

/** One statement in a ladder of otherwise empty levels. */
function reading(ladder: readonly string[], level: string, statement: string) {
  const analysis = judged(ladder.map((key) => (key === level ? `${key}: ${statement}` : `${key}:`)).join('\n'));
  const { fit, verbFit } = analysis.of(only(analysis));
  return {
    level: fit.rank === undefined ? '-' : analysis.ladder[fit.rank]?.key,
    reasons: fit.reasons.join(', '),
    verb: verbFit ?? '-',
  };
}

/** level | statement | the level that it reads like | reasons | verb. */
const rows = `
advanced | Vouchers — assist with sorting under direct supervision. | emerging | 'assist' (1), 'under direct supervision' | too-weak
advanced | Rates — direct the entry of rates under close supervision. | emerging | 'under close supervision' | -
proficient | Notes — copy last month's book. | emerging | 'copy' (1) | too-weak
proficient | Talks — attend when requested. | emerging | 'attend' (1), 'when requested' | too-weak
proficient | Floors — sweep under direct supervision. | emerging | 'under direct supervision' | too-weak
emerging | Budgets — govern for every division. | advanced | 'govern' (6), 'every division' | too-strong
developing | Permits — govern across the whole organization. | advanced | 'govern' (6), 'across the whole organization' | too-strong
proficient | Shoots — hold reflectors and label memory cards as directed. | emerging | 'as directed' | too-weak
emerging | Visits — supervise contact between children and parents. | emerging |  | -
emerging | Crews — supervise technicians and riggers. | advanced | 'supervise' (5) | too-strong
emerging | Logs — record readings as instructed. | emerging |  | -
emerging | Small meals — cook alone for one resident. | emerging |  | -
developing | Wards — clean autonomously. | developing |  | -
developing | Questions — design for one class. | developing |  | -
proficient | Pipes — weld independently on complex sites. | proficient |  | -
advanced | Stents — insert autonomously in complex cases. | advanced |  | -
advanced | Standards — set across the whole organization. | advanced |  | -
advanced | Junior staff — supervise and direct on all sites. | advanced |  | -
advanced | Models — be familiar with succession models. | advanced |  | -
advanced | Search — assist others in developing their search. | advanced |  | -
developing | Talks — lead short meetings. | developing |  | too-strong
advanced | Wires — blorf the wires. | - |  | -
proficient | Wires — TBD. | - |  | -`;

suite('level fit', () => {
  for (const row of rows.trim().split('\n')) {
    const [level = '', statement = '', reads, reasons, verb] = row.split('|').map((it) => it.trim());
    test(`${level}: ${statement}`, () => {
      assert.deepEqual(reading(four, level, statement), { level: reads, reasons, verb });
    });
  }

  test('of ladders of any length', () => {
    const weak = 'Cleaning — sweep floors under direct supervision.';
    assert.equal(reading(five, 'level4', weak).level, 'level1');
    assert.equal(reading(five, 'level2', weak).level, 'level2');
    assert.equal(reading(['novice', 'competent', 'expert'], 'expert', weak).level, 'novice');
    const wide = 'Programme — direct organization-wide qualification of procedures.';
    assert.equal(reading(['novice', 'competent', 'expert'], 'competent', wide).level, 'expert');
    assert.equal(reading(['all'], 'all', wide).level, '-');
  });

  test('a wide scope alone may name the place of work', () => {
    assert.equal(reading(four, 'emerging', 'Badges — print for company-wide events.').level, 'emerging');
  });

  test('who gives supervision is not under it', () => {
    assert.equal(reading(four, 'advanced', 'Trainees — coach under difficult conditions.').level, 'advanced');
  });
});

suite('strengths that come naturally', () => {
  test('rise with the ladder, whatever its length', () => {
    const windows = [0, 1, 2, 3].map((rank) => strengthWindow(rank, 4));
    assert.deepEqual(windows, [
      { low: 1, high: 3 },
      { low: 2, high: 4 },
      { low: 3, high: 5 },
      { low: 4, high: 6 },
    ]);
    assert.deepEqual(strengthWindow(0, 3), windows[0]);
    assert.deepEqual(strengthWindow(6, 7), windows[3]);
    assert.deepEqual(strengthWindow(0, 1), { low: 2, high: 4 });
  });
});
