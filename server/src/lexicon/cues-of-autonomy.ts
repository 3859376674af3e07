/** Cues of autonomy: who guides and checks the work, and who acts alone. */
import { breaks, byWord, type Finder, type Found } from './cues';
import { coordinators, determiners, prepositions, subordinators } from './word-classes';
import type { Words } from './words';

const wordSet = (words: string) => new Set(words.split(/\s+/));

/** Say, before the noun, how little guidance is left. */
const reducing =
  wordSet(`reduced minimal minimum limited little less occasional periodic infrequent light lighter general
  moderate remote indirect final second spot decreasing low intermittent partial`);
const broad = wordSet('broad strategic executive');

/** A person who guides; the plural and "leadership" are those whom a senior deals with. */
const superior =
  /^(?:senior|supervis(?:or|ing)|mentor|preceptor|lead|leader|manager|foreman|foreperson|journey(?:man|worker|person)|experienced|qualified|trainer|instructor|tutor|charge|colleague|expert|head|teacher|advis[eo]r|coach|master|chief|buddy|duty|shift|technician|analyst|engineer|nurse|attorney|pharmacist|chef|specialist|consultant|supervisors|colleagues|staff)$/;
const person =
  /(?:[eo]r|ist|ian|ant|man|hand|nurse|chef|head|colleague|coach|mentor|lead|staff|team|clerk|mate|captain|surgeon|bosun|vet|attorney|counsel|boss)$/;

function autonomy(from: number, to: number, position: number): Found {
  return { from, to, kind: 'autonomy', position };
}

/** A cue whose giver stands behind it: "under the guidance" of a senior engineer. The giver is no cue of its own. */
function given(words: Words, from: number, to: number, position: number): Found {
  return { ...autonomy(from, to, position), covers: endOfGiver(words, to) };
}

interface Left {
  readonly at: number;
  readonly word: 'under' | 'with' | 'without';
  readonly reduced: boolean;
  readonly broad: boolean;
}

/** The "under", "with" or "without" of a noun: `under the close supervision`, `with only periodic checks`. */
function findLeft(words: Words, index: number, farthest: number): Left | undefined {
  let reduced = false;
  let wide = false;
  let denied = false;
  for (let at = index - 1; at >= 0 && at >= index - farthest; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    const { text } = words.peek(at);
    if (text === 'under' || text === 'with' || text === 'without') {
      return { at, word: denied ? 'without' : text, reduced, broad: wide };
    }
    if (prepositions.has(text) && text !== 'for') {
      return undefined;
    }
    denied ||= text === 'no';
    reduced ||= reducing.has(text);
    wide ||= broad.has(text);
  }
  return undefined;
}

type Giver = 'none' | 'anybody' | 'superior';

/** What a superior gives. `giver` says who must stand behind "with guidance from" to make it a cue. */
const guidance =
  (giver: Giver): Finder =>
  (words, index) => {
    const left = findLeft(words, index, 5);
    if (left === undefined) {
      return undefined;
    }
    const next = words.peek(index + 1);
    if (left.word === 'without') {
      return autonomy(left.at, index, 0.67);
    }
    if (left.reduced) {
      return given(words, left.at, index, 0.33);
    }
    if (left.word === 'under') {
      return given(words, left.at, index, left.broad ? 0.67 : 0);
    }
    const received = !breaks(next) && /^(?:from|by|of)$/.test(next.text);
    // "With oversight of three sites" is given, not received.
    if (giver === 'none') {
      return received && next.text === 'of' ? undefined : autonomy(left.at, index, 0);
    }
    if (breaks(next) || (received && (giver === 'anybody' || hasSuperior(words, index + 2)))) {
      return given(words, left.at, index, 0.15);
    }
    return undefined;
  };

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

function hasSuperior(words: Words, from: number): boolean {
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

/** "with only periodic checks", "with verification by a qualified person", "without referral to". */
const control: Finder = (words, index) => {
  const left = findLeft(words, index, 4);
  if (left === undefined || left.word === 'under') {
    return undefined;
  }
  if (left.word === 'without') {
    return autonomy(left.at, index, 0.67);
  }
  if (left.reduced) {
    return given(words, left.at, index, 0.33);
  }
  return words.peek(index + 1).text === 'by' ? given(words, left.at, index + 1, 0.1) : undefined;
};

/** "as directed", "as instructed by", "when asked". */
const onOrder: Finder = (words, index) => {
  const { text } = words.peek(index - 1);
  return index > 0 && /^(?:as|when|if)$/.test(text) && !breaks(words.peek(index))
    ? given(words, index - 1, index, 0)
    : undefined;
};

/** "as the office assistant directs" */
const whenOrdered: Finder = (words, index) => {
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

/** "with a preceptor present", "with a supervisor reviewing", "with a lead instructor on poolside" is none. */
const watched: Finder = (words, index) => {
  for (let at = index - 1; at >= 1 && at >= index - 5; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    if (words.peek(at).text === 'with') {
      return /^(?:an?|the|your)$/.test(words.peek(at + 1).text) ? autonomy(at, index, 0) : undefined;
    }
  }
  return undefined;
};

/** "while the lead hand checks each edge" */
const watching: Finder = (words, index) => {
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
const beside: Finder = (words, index) => {
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
const besideSuperior: Finder = (words, index) => {
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
const onHand: Finder = (words, index) =>
  words.peek(index - 1).text === 'on' && !breaks(words.peek(index)) ? watched(words, index) : undefined;

/** "on the instruction of the chef", "at the direction of counsel", "on the supervisor's instructions" */
const onInstruction: Finder = (words, index) => {
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

/** "with every entry checked", "each one checked by a second person" */
const checkedAll: Finder = (words, index) => {
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
const guidedBy: Finder = (words, index) =>
  words.peek(index + 1).text === 'by' && hasSuperior(words, index + 2) ? given(words, index, index, 0.1) : undefined;

/** "to the supervising engineer", "for the duty manager": somebody else decides. */
const onDuty: Finder = (words, index) => {
  const before = words.peek(index - 1).text;
  const giver = words.peek(index - 2).text;
  return index > 1 && /^(?:an?|the|your)$/.test(before) && /^(?:to|for|by|from)$/.test(giver)
    ? autonomy(index - 2, breaks(words.peek(index + 1)) ? index : index + 1, 0.1)
    : undefined;
};

const supervised: Finder = (words, index) => {
  const next = words.peek(index + 1);
  const before = words.peek(index - 1).text;
  const modelling = /^(?:learning|machine|classification|classifier|model|models|by)$/.test(next.text);
  return breaks(next) || modelling || (index > 0 && /^(?:be|is|are|was|were|has|have|and)$/.test(before))
    ? undefined
    : autonomy(index, index, 0.1);
};

const alone: Finder = (words, index) => {
  const next = words.peek(index + 1);
  return next.text === 'of' && !breaks(next) ? undefined : autonomy(index, index, 0.67);
};

const ownJudgement: Finder = (words, index) =>
  /^(?:initiative|judgement|judgment|discretion|authority|account)$/.test(words.peek(index + 1).text)
    ? autonomy(index, index + 1, 0.67)
    : undefined;

const fullAccountability: Finder = (words, index) =>
  index > 0 && /^(?:full|final|ultimate|overall|delegated)$/.test(words.peek(index - 1).text)
    ? autonomy(index - 1, index, words.peek(index - 1).text === 'delegated' ? 0.67 : 0.9)
    : undefined;

export const autonomyFinders = byWord([
  ['supervision oversight tutelage', guidance('none')],
  ['guidance help assistance input mentorship prompting', guidance('anybody')],
  ['direction instruction instructions', orElse(onInstruction, guidance('superior'))],
  ['support advice eye watch', guidance('superior')],
  [
    'check checks review reviews inspection inspections co-signature verification moderation approval referral sign-off',
    control,
  ],
  ['directed instructed told shown demonstrated delegated asked requested dictated ordered', onOrder],
  ['directs instructs tells asks orders requests dictates calls', whenOrdered],
  ['present nearby watching reviewing observing', watched],
  ['hand', onHand],
  ['checked countersigned', checkedAll],
  ['guided', guidedBy],
  ['checks watches supervises observes reviews looks', orElse(watching, control)],
  ['with by', beside],
  ['alongside beside', orElse(orElse(beside, besideSuperior), watched)],
  ['supervising duty shift charge', onDuty],
  ['supervised', supervised],
  [
    'autonomously independently unsupervised unaided unassisted single-handedly single-handed self-directed unprompted',
    alone,
  ],
  ['own independent', ownJudgement],
  ['accountability authority responsibility', fullAccountability],
]);

function orElse(first: Finder, second: Finder): Finder {
  return (words, index) => first(words, index) ?? second(words, index);
}
