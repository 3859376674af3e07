/** What WordNet's files say about a word: its senses, and the words by which they are explained. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const parts = ['noun', 'verb', 'adj', 'adv'];

/** Number of WordNet's file of places, whose nouns are mostly names. */
const places = 15;

/** Rarer senses than this say little about a word. */
const mostSenses = 4;

/** How much a related synset's words tell, by WordNet's symbol of the relation. */
const relations = {
  '@': 0.7, // is a kind of
  '~': 0.15, // has the kind
  '+': 1, // derives from
  '&': 0.7, // is similar to
  '#p': 0.5, // is part of
  '%p': 0.3, // has the part
  ';c': 1, // belongs to the subject
  '-c': 0.05, // has the word of the subject
  '*': 0.7, // entails
  $: 0.5, // goes with, of verbs
};

const functionWords = new Set(
  (
    'a an the of to in on at by for from with or and that is are be as it its which who used using use especially ' +
    'usually something someone one not having made into any being etc such some other than out up their his her ' +
    'you can has have when'
  ).split(' '),
);

/**
 * @param folder of WordNet's files `data.noun`, `index.noun`, …
 * @returns `isWord(word)`: a common noun, a verb or an adjective; `explain(word)`: words that explain it, with weights
 */
export function readWordNet(folder) {
  const linesOf = (kind, part) =>
    readFileSync(join(folder, `${kind}.${part}`), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '));
  const synsets = new Map(parts.flatMap((part) => linesOf('data', part).map((line) => readSynset(part, line))));
  const senses = new Map();
  for (const part of parts) {
    for (const line of linesOf('index', part)) {
      const fields = line.trim().split(' ');
      const offsets = fields.slice(-Number(fields[2]));
      senses.set(fields[0], [
        ...(senses.get(fields[0]) ?? []),
        ...offsets.map((at, rank) => ({ key: part[0] + at, rank })),
      ]);
    }
  }
  const isWord = (word) =>
    (senses.get(word) ?? []).some(({ key, rank }) => {
      const synset = synsets.get(key);
      return rank === 0 && key[0] !== 'r' && synset && !synset.isName && synset.file !== places;
    });
  const explain = (word) => {
    const words = new Map();
    const add = (list, weight) => {
      for (const other of list) {
        if (!functionWords.has(other)) {
          words.set(other, (words.get(other) ?? 0) + weight);
        }
      }
    };
    for (const { key, rank } of senses.get(word) ?? []) {
      const synset = synsets.get(key);
      if (rank >= mostSenses || !synset) {
        continue;
      }
      const weight = 1 / (1 + rank);
      add(synset.gloss, weight);
      add(synset.words, 1.5 * weight);
      for (const { symbol, key: other } of synset.pointers) {
        add(synsets.get(other)?.words ?? [], (relations[symbol] ?? 0) * weight);
      }
    }
    return words;
  };
  return { words: [...senses.keys()].filter((word) => /^[a-z]+$/.test(word)), isWord, explain };
}

function readSynset(part, line) {
  const [head, definition = ''] = line.split('|');
  const fields = head.trim().split(' ');
  const count = Number.parseInt(fields[3], 16);
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, index) => {
    const at = first + 1 + 4 * index;
    return { symbol: fields[at], key: fields[at + 2].replace('s', 'a') + fields[at + 1] };
  });
  return [
    part[0] + fields[0],
    {
      file: Number(fields[1]),
      words: Array.from({ length: count }, (_, index) => fields[4 + 2 * index].toLowerCase().split('_')).flat(),
      gloss:
        definition
          .split(';')
          .filter((piece) => !piece.trim().startsWith('"'))
          .join(' ')
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
      pointers,
      isName: pointers.some(({ symbol }) => symbol === '@i'),
    },
  ];
}
