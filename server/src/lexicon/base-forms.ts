/** Base forms that a word may have, as noun or verb, without knowing which it is; the word itself first. */
import { nounBase } from './nouns';
import { foldSpelling } from './spelling';

/** @param word lower case; the forms are guesses: look each up */
export function* baseForms(word: string): Iterable<string> {
  yield word;
  const folded = foldSpelling(word);
  yield folded;
  yield nounBase(folded);
  for (const ending of ['ing', 'ed']) {
    const root = folded.slice(0, -ending.length);
    if (folded.endsWith(ending) && root.length > 2) {
      yield root;
      yield `${root}e`;
      if (root.at(-1) === root.at(-2)) {
        yield root.slice(0, -1);
      }
      if (root.endsWith('i')) {
        yield `${root.slice(0, -1)}y`;
      }
      return;
    }
  }
}
