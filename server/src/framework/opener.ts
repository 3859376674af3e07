import { isClosedClass, modals, pronouns } from '../lexicon/word-classes';
import type { Word, Words } from '../lexicon/words';

/** Behind a subject or alone; a verb follows each of them. */
const capacities =
  `to be able to, is able to, are able to, am able to, be able to, being able to, able to, has the ability to, have the ability to,
  the ability to, an ability to, ability to, capacity to, is capable of, are capable of, am capable of, be capable of, capable of,
  is responsible for, are responsible for, am responsible for, be responsible for, responsible for, is accountable for, are accountable for,
  am accountable for, be accountable for, accountable for, has to, have to, needs to, need to, is expected to, are expected to, am expected to, expected to,
  is required to, are required to, am required to, required to, to`
    .split(',')
    .map((phrase) => phrase.trim().split(' '));

const firstOfCapacity = new Set(capacities.map(([first]) => first));

/**
 * The index of the word behind a subject or a capacity at `from`: "You can", "The employee will", "Ability to".
 * `from` itself where there is none.
 */
export function skipOpener(words: Words, from: number): number {
  let index = skipSubject(words, from);
  if (isModal(words.peek(index))) {
    index++;
  }
  if (!firstOfCapacity.has(words.peek(index).text)) {
    return index;
  }
  const phrase = capacities.find((parts) => parts.every((part, place) => words.peek(index + place).text === part));
  return index + (phrase?.length ?? 0);
}

/** "You can", "The postholder will", "Ability to": words that are nothing but an opener, so that a verb is due behind them. */
export function isOpener(words: Words): boolean {
  const behind = skipOpener(words, 0);
  return behind > 0 && !words.at(behind) && !pronouns.has(words.peek(behind - 1).text);
}

/** Whether a phrase that begins like a verb may yet be an opener: "Staff can", "Need to", "Be able to". */
export function mayOpen(words: Words, from: number): boolean {
  return firstOfCapacity.has(words.peek(from).text) || isBehindSubject(words.peek(from + 1));
}

/** "The night-shift nurse", "You", "Learners"; a noun only where a modal or a capacity follows it. */
function skipSubject(words: Words, from: number): number {
  const first = words.peek(from);
  if (pronouns.has(first.text) && !first.acronym) {
    return from + 1;
  }
  for (let index = from + 1; index < from + 5; index++) {
    const word = words.peek(index);
    const { text, before } = word;
    if (before !== '' || text === '') {
      return from;
    }
    if (isModal(word) || ((text === 'is' || text === 'are') && capableWords.has(words.peek(index + 1).text))) {
      return index;
    }
    if (isClosedClass(text)) {
      return from;
    }
  }
  return from;
}

/** "CAN bus" is a network. */
function isModal({ text, acronym }: Word): boolean {
  return modals.has(text) && !acronym;
}

function isBehindSubject(word: Word): boolean {
  return isModal(word) || word.text === 'is' || word.text === 'are' || word.text === 'to';
}

const capableWords = new Set(['able', 'capable', 'responsible', 'accountable', 'expected', 'required']);
