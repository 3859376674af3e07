import assert from 'node:assert/strict';
import { type CompareCase, compareCases, compareTexts, shown } from '../support/comparison';

suite('comparing: edited frameworks with the changes that a reviewer lists', () => {
  const cases = compareCases();
  const found = new Map<CompareCase, string[]>();
  for (const it of cases) {
    test(`${it.name.slice(0, 2)} ${it.title}`, () => {
      const actual = shown(compareTexts(it.before, it.after));
      found.set(it, actual.changes);
      check(it, actual);
    });
  }

  test('moved, reworded and renamed are found, and nothing else is called so: 0.95', () => {
    const kinds = ['moved', 'reworded', 'renamed'];
    let [named, expected, right] = [0, 0, 0];
    for (const [{ changes }, actual] of found) {
      const theirs = new Set(single(changes).filter((it) => kinds.includes(it.split(':')[0] ?? '')));
      const ours = single(actual).filter((it) => kinds.includes(it.split(':')[0] ?? ''));
      expected += theirs.size;
      named += ours.length;
      right += ours.filter((it) => theirs.has(it)).length;
    }
    assert.ok(expected >= 30);
    assert.ok(right / expected >= 0.95, `recall ${right} of ${expected}`);
    assert.ok(right / named >= 0.95, `precision ${right} of ${named}`);
  });
});

function check(expected: CompareCase, actual: ReturnType<typeof shown>): void {
  assert.deepEqual([...actual.changes].sort(), [...expected.changes].sort());
  assert.deepEqual(actual.levels, expected.levels ?? []);
  assert.deepEqual([...actual.metadata].sort(), [...(expected.metadata ?? [])].sort());
  if (expected.threads) {
    assert.deepEqual([...actual.threads].sort(), [...expected.threads].sort());
  }
  for (const finding of expected.findings ?? []) {
    assert.ok(actual.findings.includes(finding), `${finding} is not among ${actual.findings.join(', ') || 'none'}`);
  }
  if (expected.findings?.length === 0) {
    assert.deepEqual(actual.findings, []);
  }
}

/** `moved reworded: a > b` -> `moved: a > b`, `reworded: a > b` */
function single(changes: readonly string[]): string[] {
  return changes.flatMap((change) => {
    const [kinds = '', places = ''] = change.split(': ');
    return kinds.split(' ').map((kind) => `${kind}: ${places}`);
  });
}
