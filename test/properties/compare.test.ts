import assert from 'node:assert/strict';
import { compare, hasChanges } from '../../server/src/compare/compare';
import { wordRuns } from '../../server/src/compare/word-runs';
import { analysisOf } from '../../server/src/rules/check';
import { documentOf, fullConfig, minify } from '../support/check';
import { compareCases, compareTexts } from '../support/comparison';

suite('comparing: what always holds', () => {
  const [first] = compareCases();
  const text = first?.before ?? '';

  test('another layout and another order of keys and statements are no change', () => {
    const value = JSON.parse(text);
    const turned = reversed(value);
    for (const same of [text, JSON.stringify(value, undefined, '\t'), JSON.stringify(turned, undefined, 2)]) {
      assert.equal(hasChanges(compareTexts(text, same)), false, same);
      assert.equal(hasChanges(compareTexts(minify(same).text, text)), false);
    }
  });

  test('backwards, the same statements moved, were renamed and reworded', () => {
    for (const { name, before, after } of compareCases()) {
      const there = compareTexts(before, after).statements.map(({ kinds }) => kinds);
      const back = compareTexts(after, before).statements.map(({ kinds }) => kinds);
      for (const kind of ['moved', 'renamed', 'reworded'] as const) {
        const count = (list: typeof there) => list.filter((kinds) => kinds.includes(kind)).length;
        assert.equal(count(there), count(back), `${name}: ${kind}`);
      }
    }
  }).timeout(10_000);

  test('runs of words make both texts', () => {
    for (const [before, after] of [
      ['a b c', 'a x c'],
      ['one two', 'three four'],
      ['', 'x'],
      ['Café — “naïve” naïve', 'Café – naïve 👍🏽'],
      ['a\tb\nc', 'a b c'],
    ] as const) {
      const runs = wordRuns(before, after);
      const side = (without: string) => runs.flatMap(({ kind, text: it }) => (kind === without ? [] : [it])).join('');
      assert.equal(side('added'), before);
      assert.equal(side('removed'), after);
    }
  });

  test('4,000 statements with a change in each take time near to linear', () => {
    const topics = ['pumps', 'valves', 'brakes', 'ledgers', 'menus', 'wards'];
    const words = Array.from(
      { length: 700 },
      (_, at) => `word${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
    );
    const make = (count: number, change: string) => {
      const statements = Array.from({ length: count }, (_, at) => {
        const pick = (step: number) => words[(at * step + step) % words.length];
        return `${pick(3)} ${topics[at % 6]} — record ${pick(7)} and ${pick(11)} ${change} by ${pick(13)} sheet ${pick(17)}.`;
      });
      return JSON.stringify({ framework: { levels: { emerging: { statements } } } });
    };
    const time = (count: number) => {
      const [before, after] = [make(count, 'slowly'), make(count, 'at once')];
      const [old, fresh] = [before, after].map((it) => {
        const document = documentOf(it);
        return { document, analysis: analysisOf(document, fullConfig({})) ?? assert.fail(), findings: [] };
      });
      old?.analysis.threads.concat(fresh?.analysis.threads ?? []);
      const start = process.cpuUsage();
      const { statements } = compare(old ?? assert.fail(), fresh ?? assert.fail());
      const { user } = process.cpuUsage(start);
      assert.equal(statements.length, count);
      return user;
    };
    time(500);
    const [few, many] = [time(1000), time(4000)];
    // All pairs would be 16 times as much.
    assert.ok(many < few * 9, `${few / 1000} ms, then ${many / 1000} ms`);
  }).timeout(60_000);
});

/** The same framework with its keys and the statements of its levels backwards; the order of levels is a ladder. */
function reversed(value: unknown, isLadder = false): unknown {
  if (Array.isArray(value)) {
    return [...value].reverse();
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([key, it]) => [key, reversed(it, key === 'levels')] as const);
  return Object.fromEntries(isLadder ? entries : entries.reverse());
}
