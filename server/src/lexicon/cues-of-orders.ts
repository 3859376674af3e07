/** Cues of orders: somebody else says what to do, and when. */
import { breaks, type Finder } from './cues';
import { autonomy, given, person } from './guides';
import { determiners, prepositions } from './word-classes';

/** "as directed", "as instructed by", "when asked". */
export const onOrder: Finder = (words, index) => {
  const { text } = words.peek(index - 1);
  return index > 0 && /^(?:as|when|if)$/.test(text) && !breaks(words.peek(index))
    ? given(words, index - 1, index, 0)
    : undefined;
};

/** "as the office assistant directs" */
export const whenOrdered: Finder = (words, index) => {
  for (let at = index - 1; at >= 1 && at >= index - 5; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    if (/^(?:as|when|whenever|if)$/.test(words.peek(at).text)) {
      return determiners.has(words.peek(at + 1).text) && person.test(words.peek(index - 1).text)
        ? autonomy(at, index, 0)
        : undefined;
    }
  }
  return undefined;
};

/** "on the instruction of the chef", "at the direction of counsel", "on the supervisor's instructions" */
export const onInstruction: Finder = (words, index) => {
  const next = words.peek(index + 1);
  const received = !breaks(next) && /^(?:of|from)$/.test(next.text);
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    const { text } = words.peek(at);
    if (text === 'on' || text === 'at') {
      const theirs = /[’']s?$/.test(words.peek(index - 1).text);
      return received || theirs ? given(words, at, index, 0) : undefined;
    }
    if (prepositions.has(text)) {
      return undefined;
    }
  }
  return undefined;
};
