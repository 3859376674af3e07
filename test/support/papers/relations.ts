import { fields } from '../../../server/src/lexicon/fields';
import { sameMeaning } from '../../../server/src/lexicon/same-meaning';
import { stem } from '../../../server/src/lexicon/stem';

/** The text of `relation-data.ts`: to find the stems of some thousand words takes longer than to judge a framework. */
export function relationData(): string {
  const meanings = rowsByStem(sameMeaning);
  const works = rowsByStem(fields);
  const stems = [...new Set([...meanings.keys(), ...works.keys()])].sort();
  const cells = stems.map((key) => `${key} ${(meanings.get(key) ?? []).join()};${(works.get(key) ?? []).join()}`);
  return `/** Made from \`same-meaning.ts\` and \`fields.ts\` by \`npm run papers\`: a stem, then its rows of either. */
// biome-ignore format: one line of data
export const relations = '${cells.join(' ')}';
export const meaningRows = ${sameMeaning.length};
export const fieldRows = ${fields.length};
`;
}

function rowsByStem(rows: readonly string[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const word of row.split(/[\s-]+/)) {
      const key = stem(word);
      const own = map.get(key);
      if (!own) {
        map.set(key, [index]);
      } else if (!own.includes(index)) {
        own.push(index);
      }
    }
  });
  return map;
}
