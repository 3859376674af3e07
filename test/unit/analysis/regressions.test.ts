import assert from 'node:assert/strict';
import { judged, nameOf } from '../../support/judged';

function regressions(table: string): string[] {
  return judged(table).threads.flatMap((thread) =>
    thread.regressions.map(({ from, to }) => `${nameOf(from)} > ${nameOf(to)}`),
  );
}

suite('regressions', () => {
  test('a step that reads like a level under the one below', () => {
    assert.deepEqual(
      regressions(`
developing: Distortion control — sequence runs with minimal supervision.
proficient: Distortion control — assist with clamps as directed.`),
      ['developing 0 > proficient 0'],
    );
  });

  test('a clear verb that is weaker by two or more', () => {
    assert.deepEqual(
      regressions(`
developing: Test plans — design for each release.
proficient: Test plans — record in the tool.`),
      ['developing 0 > proficient 0'],
    );
  });

  test('none from guided analysis to work alone', () => {
    assert.deepEqual(
      regressions(`
developing: Harmonics — analyse readings with reduced oversight.
proficient: Harmonics — record and correct autonomously at complex sites.`),
      [],
    );
  });

  test('none by verbs that fit any level, nor by verbs of handwork', () => {
    assert.deepEqual(
      regressions(`
developing: Menus — design for the week.
proficient: Menus — manage for the house.
developing: Joints — evaluate on drawings.
proficient: Joints — weld in duplex steel.`),
      [],
    );
  });

  test('none to a state of mind: that verb is told of by itself', () => {
    assert.deepEqual(
      regressions('proficient: Coaching — coach new nurses.\nadvanced: Coaching — be familiar with models.'),
      [],
    );
  });
});
