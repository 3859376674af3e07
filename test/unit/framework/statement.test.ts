import { strictEqual } from 'node:assert';
import { parseStatement } from '../../../server/src/framework/statement';
import { createLexicon } from '../../../server/src/lexicon/lexicon';

const lexicon = createLexicon();

/** The statement with its parts marked: `{opener}`, `<adverb>`, `[action]`, and `|` around the separator. */
function marked(statement: string): string {
  const { separator, opener, adverb, actions } = parseStatement(statement, lexicon);
  const marks: [number, string][] = actions.flatMap(({ start, end }): [number, string][] => [
    [start, '['],
    [end, ']'],
  ]);
  for (const [part, before, behind] of [
    [separator, '|', '|'],
    [opener, '{', '}'],
    [adverb, '<', '>'],
  ] as const) {
    if (part) {
      marks.push([part.start, before], [part.end, behind]);
    }
  }
  return marks
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), statement);
}

/** Each expected text, without its marks, is the statement that is parsed. */
function check(expected: string): void {
  const statement = expected.replace(/[[\]{}<>|]/g, '');
  strictEqual(marked(statement), expected);
}

suite('parseStatement', () => {
  test('finds the coordinated verbs right after the separator', () => {
    check('System requirements| — |[gather] and [record] under direct supervision.');
    check('Complex requirements| — |[elicit], [reconcile], and [translate] needs into designs.');
    check('Press maintenance| — |[clean], [oil] and [grease] moving parts.');
    check('Deliveries| — |[accept] or [reject] goods on temperature.');
  });

  test('leaves verbs of later clauses alone', () => {
    check('System logs| — |[monitor] routine outputs and flag anomalies.');
    check('Reporting packs| — |[copy] the workbook, refresh it, and email it.');
  });
});
