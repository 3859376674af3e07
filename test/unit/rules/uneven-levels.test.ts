import { checkRule } from '../../support/check';

/** Levels a, b, c … with so many statements; the label of each stands on its line, where it can be marked. */
const file = (counts: readonly number[], marks: Readonly<Record<string, string>> = {}) => {
  const levels = counts.map((count, index) => {
    const key = 'abcd'.charAt(index);
    const mark = marks[key] === undefined ? '' : `                ^ :${marks[key]}\n`;
    const statements = Array.from({ length: count }, (_, number) => `"T${number} — do it."`).join(', ');
    return `"${key}": {"label": "${key.toUpperCase()}",\n${mark}"statements": [${statements}]}`;
  });
  return `{"framework": {"levels": {\n${levels.join(',\n')}\n}}}`;
};

suite('uneven-levels', () => {
  const even: readonly (readonly number[])[] = [[10, 10, 10, 10], [10, 5], [7, 8, 10, 6], [1, 3], [10, 0], []];
  for (const counts of even) {
    test(`${counts.join(', ') || 'none'} is even enough`, () => checkRule('uneven-levels', file(counts)));
  }

  test('less than half of the largest', () =>
    checkRule('uneven-levels', file([10, 10, 3, 10], { c: '"C" has 3 of the 10 statements that "A" has' })));
  test('one finding for the file', () =>
    checkRule('uneven-levels', file([2, 10, 3, 10], { a: '"A" has 2, "C" has 3 of the 10' })));
  test('the least share is an option', () => {
    const config = { rules: { 'uneven-levels': { options: { share: 0.8 } } } };
    checkRule('uneven-levels', file([10, 7], { b: '"B" has 7 of the 10' }), config);
  });
  test('so is an exact count', () => {
    const config = { rules: { 'uneven-levels': { options: { count: 10 } } } };
    checkRule('uneven-levels', file([10, 10]), config);
    checkRule('uneven-levels', file([10, 11], { b: 'Each level should have 10 statements, but "B" has 11.' }), config);
  });
});
