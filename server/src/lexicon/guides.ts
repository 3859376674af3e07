/** Who guides, and where the words about them end. */
import { breaks, type Found } from './cues';
import { coordinators, determiners, prepositions, subordinators } from './word-classes';
import type { Words } from './words';

/** A person who guides; the plural and "leadership" are those whom a senior deals with. */
export const superior =
  /^(?:senior|supervis(?:or|ing)|mentor|preceptor|lead|leader|manager|foreman|foreperson|journey(?:man|worker|person)|experienced|qualified|trainer|instructor|tutor|charge|colleague|expert|head|teacher|advis[eo]r|coach|master|chief|buddy|duty|shift|technician|analyst|engineer|nurse|attorney|pharmacist|chef|specialist|consultant|supervisors|colleagues|staff)$/;
export const person =
  /(?:[eo]r|ist|ian|ant|man|hand|nurse|chef|head|colleague|coach|mentor|lead|staff|team|clerk|mate|captain|surgeon|bosun|vet|attorney|counsel|boss)$/;

export function autonomy(from: number, to: number, position: number): Found {
  return { from, to, kind: 'autonomy', position };
}

/** A cue whose giver stands behind it: "under the guidance" of a senior engineer. The giver is no cue of its own. */
export function given(words: Words, from: number, to: number, position: number): Found {
  return { ...autonomy(from, to, position), covers: endOfGiver(words, to) };
}

/** The last word of "of a senior engineer" or "by the nurse" behind a cue; its own last word where there is none. */
function endOfGiver(words: Words, to: number): number {
  if (breaks(words.peek(to + 1)) || !/^(?:of|from|by)$/.test(words.peek(to + 1).text)) {
    return to;
  }
  let last = to + 1;
  while (last < to + 6) {
    const next = words.peek(last + 1);
    const ends = prepositions.has(next.text) || coordinators.has(next.text) || subordinators.has(next.text);
    const clause = /(?:ing|ed)$/.test(next.text) && !determiners.has(words.peek(last).text);
    if (breaks(next) || ends || clause) {
      break;
    }
    last++;
  }
  return last > to + 1 ? last : to;
}

export function hasSuperior(words: Words, from: number): boolean {
  for (let index = from; index < from + 5 && words.at(index); index++) {
    const word = words.peek(index);
    if (breaks(word) && index > from) {
      return false;
    }
    if (superior.test(word.text)) {
      return true;
    }
  }
  return false;
}
