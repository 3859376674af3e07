/** Cues of complexity: how hard, how new and how well prepared the work is. */
import { complexityWords } from './cue-words';
import { breaks, byWord, type Finder, type Found } from './cues';
import type { Words } from './words';

function complexity(from: number, to: number, position: number): Found {
  return { from, to, kind: 'complexity', position };
}

/** "under operational pressure" */
const pressure: Finder = (words, index) => {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    if (words.peek(at).text === 'under') {
      return complexity(at, index, 0.67);
    }
  }
  return undefined;
};

const readyThings =
  /^(?:template|checklist|procedure|protocol|instruction|sequence|list|guide|form|script|recipe|specification|example|design)s?$/;

/** "provided checklists", "a written list", "documented procedures": somebody else has made the way. */
const readyMade: Finder = (words, index) => {
  // What one produces is no help: "produce clear written procedures".
  if (isMaking(words, index)) {
    return undefined;
  }
  for (let at = index + 1; at < index + 4; at++) {
    const word = words.peek(at);
    if (breaks(word)) {
      return undefined;
    }
    if (readyThings.test(word.text)) {
      return complexity(index, at, 0.15);
    }
  }
  return undefined;
};

function isMaking(words: Words, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    if (
      /^(?:produc|writ|draft|prepar|develop|creat|design|maintain|updat|review|revis|approv|establish|own|audit)/.test(
        words.peek(at).text,
      )
    ) {
      return true;
    }
  }
  return false;
}

/** "be familiar with the law" says nothing of the work. */
const familiar: Finder = (words, index) =>
  words.peek(index + 1).text === 'with' || breaks(words.peek(index + 1)) ? undefined : complexity(index, index, 0.33);

export const complexityFinders = [
  ...[...complexityWords].map(([word, position]): readonly [string, Finder] => [
    word,
    (_words, index) => complexity(index, index, position),
  ]),
  ...byWord([
    ['pressure pressures', pressure],
    ['provided supplied pre-approved approved posted documented written prescribed established given', readyMade],
    ['familiar', familiar],
  ]),
];
