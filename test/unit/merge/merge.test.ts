import assert from 'node:assert/strict';
import { mergeFrameworks } from '../../../server/src/merge/merge';
import { documentOf, fullConfig } from '../../support/check';
import { frameworkText, type Levels } from '../../support/comparison';

const drain = 'Pumps — drain the pumps of the yard under direct supervision.';
const log = 'Fuel logs — record litres and times for each truck.';
const tyres = 'Tyres — measure tread depth on every wheel.';
const plan = 'Brake service — plan brake jobs for the week.';
const base = { emerging: [drain, log], advanced: [plan] };

function merge(old: string, ours: string, theirs: string) {
  const result = mergeFrameworks(documentOf(old), documentOf(ours), documentOf(theirs), fullConfig({}));
  assert.ok(result);
  JSON.parse(result.text);
  return result;
}

/** Without conflicts, from either side. */
function checkMerge(ours: Levels, theirs: Levels, expected: Levels, turned = expected): void {
  for (const [left, right, wanted] of [
    [ours, theirs, expected],
    [theirs, ours, turned],
  ] as const) {
    const { text, conflicts } = merge(frameworkText(base), frameworkText(left), frameworkText(right));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(levelsIn(text), wanted);
  }
}

function levelsIn(text: string): Levels {
  const { framework } = JSON.parse(text);
  return Object.fromEntries(
    Object.entries<{ statements: string[] }>(framework.levels).map(([key, { statements }]) => [key, statements]),
  );
}

suite('merging frameworks', () => {
  test('two authors add statements to one level', () => {
    const other = 'Spare parts — count bolts and filters on the shelf.';
    checkMerge(
      { ...base, emerging: [drain, log, tyres] },
      { ...base, emerging: [drain, log, other] },
      { ...base, emerging: [drain, log, tyres, other] },
      { ...base, emerging: [drain, log, other, tyres] },
    );
  });

  test('one adds in the middle, the other one in front', () => {
    checkMerge(
      { ...base, emerging: [drain, tyres, log] },
      { ...base, emerging: ['Yard — sweep the yard each evening.', drain, log] },
      { ...base, emerging: ['Yard — sweep the yard each evening.', drain, tyres, log] },
    );
  });

  test('both add the same: once', () => {
    checkMerge(
      { ...base, emerging: [drain, log, tyres] },
      { ...base, emerging: [tyres, drain, log] },
      { ...base, emerging: [drain, log, tyres] },
      { ...base, emerging: [tyres, drain, log] },
    );
  });

  test('one moves a statement, the other one rewords it', () => {
    const reworded = 'Pumps — drain and refill the pumps of the yard under direct supervision.';
    checkMerge(
      { emerging: [log], advanced: [plan, drain] },
      { ...base, emerging: [reworded, log] },
      {
        emerging: [log],
        advanced: [plan, reworded],
      },
    );
  });

  test('one renames the topic, the other one rewords the rest', () => {
    checkMerge(
      { ...base, emerging: ['Yard pumps — drain the pumps of the yard under direct supervision.', log] },
      { ...base, emerging: ['Pumps — drain the pumps of the yard and the garage under direct supervision.', log] },
      { ...base, emerging: ['Yard pumps — drain the pumps of the yard and the garage under direct supervision.', log] },
    );
  });

  test('one deletes what the other one left alone; one reorders while the other one adds', () => {
    checkMerge(
      { ...base, emerging: [log] },
      { ...base, emerging: [drain, log, tyres] },
      {
        ...base,
        emerging: [log, tyres],
      },
    );
    checkMerge(
      { ...base, emerging: [log, drain] },
      { ...base, emerging: [drain, log, tyres] },
      {
        ...base,
        emerging: [log, drain, tyres],
      },
    );
  });

  test('a level that one renames, adds or removes', () => {
    checkMerge(
      { entry: [drain, log], advanced: [plan] },
      { ...base, emerging: [drain, log, tyres] },
      {
        entry: [drain, log, tyres],
        advanced: [plan],
      },
    );
    checkMerge({ ...base, master: [tyres] }, { ...base, advanced: [] }, { ...base, advanced: [], master: [tyres] });
    checkMerge({ emerging: [drain, log, plan] }, { ...base, emerging: [log, drain] }, { emerging: [log, drain, plan] });
    checkMerge({ emerging: base.emerging }, { ...base, advanced: [plan, tyres] }, { ...base, advanced: [tyres] });
  });

  test('both reword one statement: all three stand there, marked; the rest is merged', () => {
    const [ours, theirs] = [
      'Pumps — drain all pumps daily.',
      'Pumps — empty the pumps of the yard with the shift leader.',
    ];
    const { text, conflicts } = merge(
      frameworkText(base),
      frameworkText({ ...base, emerging: [ours, log] }),
      frameworkText({ ...base, emerging: [theirs, log, tyres] }),
    );
    assert.deepEqual(levelsIn(text).emerging, [
      `<<<<<<< OURS: ${ours}`,
      `||||||| BASE: ${drain}`,
      `>>>>>>> THEIRS: ${theirs}`,
      log,
      tyres,
    ]);
    assert.equal(conflicts[0]?.pointer, '/framework/levels/emerging/statements/0');
    assert.match(conflicts[0]?.message ?? '', /^both sides reworded it/);
    assert.equal(conflicts.length, 1);
  });

  test('one deletes what the other one reworded; both move it apart; both add one topic', () => {
    const changed = 'Pumps — drain and refill the pumps of the yard.';
    const cases: [Levels, Levels, RegExp][] = [
      [{ ...base, emerging: [log] }, { ...base, emerging: [changed, log] }, /ours deleted it, theirs reworded it/],
      [{ ...base, emerging: [changed, log] }, { ...base, emerging: [log] }, /ours reworded it, theirs deleted it/],
      [
        { emerging: [log], middle: [drain], advanced: [plan] },
        { emerging: [log], advanced: [plan, drain] },
        /ours moved it to middle, theirs to advanced/,
      ],
      [
        { ...base, emerging: [drain, log, tyres] },
        { ...base, emerging: [drain, log, 'Tyres — change worn tyres.'] },
        /both sides added it, in other words/,
      ],
    ];
    for (const [ours, theirs, message] of cases) {
      const { text, conflicts } = merge(frameworkText(base), frameworkText(ours), frameworkText(theirs));
      assert.equal(conflicts.length, 1, text);
      assert.match(conflicts[0]?.message ?? '', message);
      const marked = Object.values(levelsIn(text))
        .flat()
        .filter((it) => /^(<{7}|\|{7}|>{7}) /.test(it));
      assert.ok(marked.length >= 2, text);
    }
  });

  test('metadata key by key; the later time of export; a marked value where both changed one', () => {
    const file = (metadata: object, framework: object = {}) => frameworkText(base, { ...metadata, framework });
    const { text, conflicts } = merge(
      file({ exportedAt: '2026-01-01T00:00:00Z', occupation: { title: 'A', jobZone: 2, sector: '11' } }),
      file({ exportedAt: '2026-03-01T00:00:00Z', occupation: { title: 'B', jobZone: 2 } }, { version: 'v.26.03' }),
      file({ exportedAt: '2026-02-01T00:00:00Z', occupation: { title: 'C', jobZone: 3, sector: '11' } }),
    );
    const merged = JSON.parse(text);
    assert.equal(merged.exportedAt, '2026-03-01T00:00:00Z');
    assert.deepEqual(merged.occupation, { title: '<<<<<<< OURS: B ||||||| BASE: A >>>>>>> THEIRS: C', jobZone: 3 });
    assert.equal(merged.framework.version, 'v.26.03');
    assert.deepEqual(
      conflicts.map(({ pointer }) => pointer),
      ['/occupation/title'],
    );
  });

  test('items that are no strings are kept, and what theirs changed of them', () => {
    const file = (statements: readonly unknown[]) => JSON.stringify({ framework: { levels: { x: { statements } } } });
    const { text, conflicts } = merge(
      file([drain, { a: 1 }, 5]),
      file([drain, { a: 1 }, 5, null]),
      file([{ a: 2 }, 5, drain]),
    );
    assert.deepEqual(conflicts, []);
    const items: unknown[] = JSON.parse(text).framework.levels.x.statements;
    assert.deepEqual(
      new Set(items.map((it) => JSON.stringify(it))),
      new Set([drain, { a: 2 }, 5, null].map((it) => JSON.stringify(it))),
    );
  });

  test('the layout of ours and the bytes of what stays are kept', () => {
    const ours =
      '{\r\n\t"framework": {"levels": {\r\n\t\t"emerging": {"statements": [\r\n\t\t\t"Pumps \\u2014 drain the pumps of the yard under direct supervision.",\r\n\t\t\t"Fuel logs — record litres and times for each truck."\r\n\t\t]},\r\n\t\t"advanced": {"statements": []}\r\n\t}}\r\n}\r\n';
    const old = frameworkText({ emerging: [drain, log], advanced: [] });
    const theirs = frameworkText({ emerging: [drain, log, tyres], advanced: [plan] });
    assert.equal(
      merge(old, ours, theirs).text,
      ours
        .replace('truck."\r\n', `truck.",\r\n\t\t\t"${tyres}"\r\n`)
        .replace('"advanced": {"statements": []}', `"advanced": {"statements": [\r\n\t\t\t"${plan}"\r\n\t\t]}`),
    );
  });
});
