import assert from 'node:assert/strict';
import { ladders, newFrameworkSnippet } from '../../../client/src/outline/new-framework';

suite('new framework', () => {
  /** What is in the file when the author leaves all places as they are. */
  const text = (snippet: string) =>
    snippet.replace(/\\([\\$}])|\$\{\d+:([^}]*)\}/g, (_, escaped?: string, place = '') => escaped ?? place);

  test('is a framework of that ladder, with a verb at each statement that fits its level', () => {
    for (const ladder of ladders) {
      const parsed = JSON.parse(text(newFrameworkSnippet({ title: 'T', ladder, statementsPerLevel: 2, now: 'now' })));
      const levels = Object.entries<{ label: string; statements: string[] }>(parsed.framework.levels);
      assert.deepEqual(
        levels.map(([key, { label, statements }]) => [key, label, statements.length, statements[0]]),
        ladder.levels.map(({ key, label, verb }) => [
          key,
          label,
          2,
          `Topic — ${verb} what, with whom and in which context.`,
        ]),
      );
    }
  });

  test('keeps any title as it was given', () => {
    const title = ['A "B" \\ $1 $', '{2:x} }'].join('');
    const [ladder] = ladders;
    assert.ok(ladder);
    const snippet = newFrameworkSnippet({ title, ladder, statementsPerLevel: 1, now: '' });
    assert.ok(snippet.includes('\\$1'));
    assert.equal(JSON.parse(text(snippet)).occupation.title, title);
  });
});
