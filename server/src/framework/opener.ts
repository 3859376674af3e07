import { coordinators, determiners, modals, prepositions, pronouns, subordinators } from '../lexicon/word-classes';
import type { Words } from './words';

/** Behind a subject or alone; a verb follows each of them. */
const phrases = [
  'is able to',
  'are able to',
  'be able to',
  'being able to',
  'able to',
  'has the ability to',
  'have the ability to',
  'the ability to',
  'ability to',
  'an ability to',
  'capacity to',
  'is capable of',
  'are capable of',
  'be capable of',
  'capable of',
  'is responsible for',
  'are responsible for',
  'be responsible for',
  'responsible for',
  'is accountable for',
  'accountable for',
  'has to',
  'have to',
  'need to',
  'needs to',
  'is expected to',
  'are expected to',
  'is required to',
  'are required to',
  'to',
].map((phrase) => phrase.split(' '));

/** How many words before the first verb name a subject or a capacity: "You can", "The employee will", "Ability to". */
export function readOpener(words: Words): number {
  const subject = readSubject(words);
  let index = subject;
  if (modals.has(words.peek(index).text)) {
    index++;
  }
  const phrase = phrases.find((parts) => parts.every((part, place) => words.peek(index + place).text === part));
  return index + (phrase?.length ?? 0);
}

/** "The night-shift nurse", "You", "Learners"; only where a modal or one of the phrases follows a noun. */
function readSubject(words: Words): number {
  if (pronouns.has(words.peek(0).text)) {
    return 1;
  }
  for (let index = 1; index < 5; index++) {
    const word = words.peek(index);
    if (word.before !== '' || word.text === '') {
      return 0;
    }
    if (
      modals.has(word.text) ||
      ((word.text === 'is' || word.text === 'are') &&
        /^(?:able|capable|responsible|accountable|expected|required)$/.test(words.peek(index + 1).text))
    ) {
      return index;
    }
    if (
      prepositions.has(word.text) ||
      subordinators.has(word.text) ||
      coordinators.has(word.text) ||
      determiners.has(word.text)
    ) {
      return 0;
    }
  }
  return 0;
}
