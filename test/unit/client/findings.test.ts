import assert from 'node:assert/strict';
import { type Finding, placeFindings, type Range, type Severity } from '../../../client/src/outline/findings';
import { outlineOf } from './sample';

const outline = outlineOf({ low: ['A — do.', 'B — do.'], high: ['C — lead.'] });
const [low, high] = outline.levels;
const rangeOf = (id: string) => {
  const statement = outline.levels.flatMap(({ statements }) => statements).find((it) => it.id === id);
  assert.ok(statement);
  return statement.range;
};
const widen = ({ start, end }: Range, by: number): Range => ({
  start: { ...start, character: start.character - by },
  end: { ...end, character: end.character + by },
});
const finding = (range: Range, severity: Severity = 1): Finding => ({ range, severity, message: 'Change it.' });

/** The same outline with statements at other places: `[line, character]`, ten characters long. */
function outlineWith(from: typeof outline, places: Record<string, readonly [number, number]>): typeof outline {
  const levels = from.levels.map((level) => ({
    ...level,
    range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    statements: level.statements.map((statement) => {
      const [line, character] = places[statement.id] ?? [0, 0];
      return { ...statement, range: { start: { line, character }, end: { line, character: character + 10 } } };
    }),
  }));
  return { ...from, levels };
}

suite('findings by part of a framework', () => {
  test('a word in a statement counts for the statement, its level and the whole', () => {
    const { start } = rangeOf('low/B — do.');
    const placed = placeFindings(outline, [finding({ start, end: { ...start, character: start.character + 1 } })]);
    assert.deepEqual(
      [placed.ofStatement('low/B — do.').count, placed.ofLevel('low').count, placed.whole.count],
      [1, 1, 1],
    );
    assert.deepEqual([placed.ofStatement('low/A — do.').count, placed.ofLevel('high').count], [0, 0]);
  });

  test('a word counts for its own statement where positions are of VS Code, whose parts are getters', () => {
    class EditorPosition {
      readonly #line: number;
      readonly #character: number;
      constructor(line: number, character: number) {
        this.#line = line;
        this.#character = character;
      }
      get line() {
        return this.#line;
      }
      get character() {
        return this.#character;
      }
    }
    // Each statement on a line of its own, the later ones further left.
    const lines = outlineWith(outline, { 'low/A — do.': [4, 9], 'low/B — do.': [5, 2], 'high/C — lead.': [9, 0] });
    const at = new EditorPosition(4, 10);
    const placed = placeFindings(lines, [finding({ start: at, end: at })]);
    assert.equal(placed.ofStatement('low/A — do.').count, 1);
  });

  test('a whole string with its quotes counts for the statement', () => {
    const placed = placeFindings(outline, [finding(widen(rangeOf('high/C — lead.'), 1))]);
    assert.equal(placed.ofStatement('high/C — lead.').count, 1);
  });

  test('what spans statements counts for their level', () => {
    const range = { start: rangeOf('low/A — do.').start, end: rangeOf('low/B — do.').end };
    const placed = placeFindings(outline, [finding(range)]);
    assert.deepEqual([placed.ofStatement('low/A — do.').count, placed.ofLevel('low').count], [0, 1]);
  });

  test('what spans levels counts for the whole only', () => {
    assert.ok(low && high);
    const placed = placeFindings(outline, [finding({ start: low.range.start, end: high.range.end })]);
    assert.deepEqual([placed.ofLevel('low').count, placed.ofLevel('high').count, placed.whole.count], [0, 0, 1]);
  });

  test('the worst of several severities stands for all, and hints are not counted', () => {
    const range = rangeOf('low/A — do.');
    const all = [finding(range, 3), finding(range, 2), finding(range, 1)];
    const { count, worst } = placeFindings(outline, all).ofStatement('low/A — do.');
    assert.deepEqual({ count, worst }, { count: 2, worst: 1 });
  });

  test('a level counts what its statements have, and says only what is about itself', () => {
    const placed = placeFindings(outline, [finding(rangeOf('low/A — do.'), 0)]);
    const { count, worst, findings } = placed.ofLevel('low');
    assert.deepEqual({ count, worst, findings }, { count: 1, worst: undefined, findings: [] });
  });
});
