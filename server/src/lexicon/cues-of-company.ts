/** Cues of company: who stands by, watches, and checks. */
import { breaks, type Finder } from './cues';
import { autonomy, given, hasSuperior, person, superior } from './guides';
import type { Words } from './words';

/** Says that two act or check together, which is a safeguard at every level and tells none. */
const fellow = /^(?:second|double|dual|two-person|independent|peer|legal|another|other|counter)$/;

/** They stand by for safety or for what is done to them, and guide nobody. */
const bystander =
  /^(?:witness(?:es)?|spotter|banksman|banksmen|signaller|lookout|chaperone|interpreter|translator|parents?|guardian|carer|famil(?:y|ies)|client|customer|patient|owner|tenant|resident|guest|buyer|seller|pupil|learner|child|peers?)$/;

/** "A second officer", "another person", "the customer", "a witness": who stands by without guiding. */
export function isFellow(words: Words, index: number): boolean {
  const { text } = words.peek(index);
  return fellow.test(text) || bystander.test(text);
}

/** "by a second nurse", "by a colleague" behind a check: a safeguard among equals. */
export function isByFellow(words: Words, index: number): boolean {
  const { text } = words.peek(index + 1);
  return (
    words.peek(index).text === 'by' &&
    !breaks(words.peek(index)) &&
    (isFellow(words, index + 1) || (/^(?:an?|the)$/.test(text) && isFellow(words, index + 2)))
  );
}

/** "with a preceptor present", "with a supervisor reviewing", "with a lead instructor on poolside" is none. */
export const watched: Finder = (words, index) => {
  for (let at = index - 1; at >= 1 && at >= index - 5; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    if (words.peek(at).text === 'with') {
      const isGuide = /^(?:an?|the|your)$/.test(words.peek(at + 1).text) && !isFellow(words, at + 2);
      return isGuide ? autonomy(at, index, 0) : undefined;
    }
  }
  return undefined;
};

/** "while the lead hand checks each edge" */
export const watching: Finder = (words, index) => {
  for (let at = index - 1; at >= 1 && at >= index - 5; at--) {
    if (words.peek(at).text === 'while' || words.peek(at).text === 'whilst') {
      return /^(?:an?|the|your)$/.test(words.peek(at + 1).text) && person.test(words.peek(index - 1).text)
        ? autonomy(at, index, 0)
        : undefined;
    }
  }
  return undefined;
};

/** "alongside an experienced colleague", "with a senior colleague", "verified by a senior paralegal". */
export const beside: Finder = (words, index) => {
  if (!/^(?:an?|the|your|more)$/.test(words.peek(index + 1).text)) {
    return undefined;
  }
  for (let at = index + 2; at < index + 5; at++) {
    const { text } = words.peek(at);
    if (breaks(words.peek(at))) {
      return undefined;
    }
    if (/^(?:senior|experienced|qualified|supervising|registered|licensed)$/.test(text)) {
      return autonomy(index, breaks(words.peek(at + 1)) ? at : at + 1, 0.05);
    }
  }
  return undefined;
};

/** "alongside a journeyman", "beside the chief mate" */
export const besideSuperior: Finder = (words, index) => {
  for (let at = index + 2; at < index + 4; at++) {
    if (breaks(words.peek(at)) || !/^(?:an?|the|your|their)$/.test(words.peek(index + 1).text)) {
      return undefined;
    }
    if (superior.test(words.peek(at).text)) {
      return autonomy(index, at, 0.05);
    }
  }
  return undefined;
};

/** "with an instructor on hand" */
export const onHand: Finder = (words, index) =>
  words.peek(index - 1).text === 'on' && !breaks(words.peek(index)) ? watched(words, index) : undefined;

/** "with every entry checked", "each one checked by a second person" */
export const checkedAll: Finder = (words, index) => {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    if (/^(?:each|every|all)$/.test(words.peek(at).text)) {
      const from = at > 0 && words.peek(at - 1).text === 'with' ? at - 1 : at;
      return from < at || words.peek(index + 1).text === 'by' ? given(words, from, index, 0.1) : undefined;
    }
  }
  return undefined;
};

/** "guided by a mentor" */
export const guidedBy: Finder = (words, index) =>
  words.peek(index + 1).text === 'by' && hasSuperior(words, index + 2) ? given(words, index, index, 0.1) : undefined;

/** "to the supervising engineer", "for the duty manager": somebody else decides. */
export const onDuty: Finder = (words, index) => {
  const before = words.peek(index - 1).text;
  const giver = words.peek(index - 2).text;
  return index > 1 && /^(?:an?|the|your)$/.test(before) && /^(?:to|for|by|from)$/.test(giver)
    ? autonomy(index - 2, breaks(words.peek(index + 1)) ? index : index + 1, 0.1)
    : undefined;
};

export const supervised: Finder = (words, index) => {
  const next = words.peek(index + 1);
  const before = words.peek(index - 1).text;
  const modelling = /^(?:learning|machine|classification|classifier|model|models|by)$/.test(next.text);
  return breaks(next) || modelling || (index > 0 && /^(?:be|is|are|was|were|has|have|and)$/.test(before))
    ? undefined
    : autonomy(index, index, 0.1);
};
