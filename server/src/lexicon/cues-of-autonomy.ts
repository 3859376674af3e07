/** Cues of autonomy: who guides and checks the work, and who acts alone. */
import { breaks, byWord, type Finder } from './cues';
import {
  beside,
  besideSuperior,
  checkedAll,
  guidedBy,
  isByFellow,
  isFellow,
  onDuty,
  onHand,
  supervised,
  watched,
  watching,
} from './cues-of-company';
import { onInstruction, onOrder, whenOrdered } from './cues-of-orders';
import { autonomy, given, hasSuperior } from './guides';
import { prepositions } from './word-classes';
import type { Words } from './words';

const wordSet = (words: string) => new Set(words.split(/\s+/));

/** Say, before the noun, how little guidance is left. */
const reducing =
  wordSet(`reduced minimal minimum limited little less occasional periodic infrequent light lighter general
  moderate remote indirect final spot decreasing low intermittent partial`);
const broad = wordSet('broad strategic executive');

interface Left {
  readonly at: number;
  readonly word: 'under' | 'with' | 'without';
  readonly reduced: boolean;
  /** "with a second check", "with peer review" */
  readonly shared: boolean;
  readonly broad: boolean;
}

/** The "under", "with" or "without" of a noun: `under the close supervision`, `with only periodic checks`. */
function findLeft(words: Words, index: number, farthest: number): Left | undefined {
  let reduced = false;
  let wide = false;
  let shared = false;
  let denied = false;
  for (let at = index - 1; at >= 0 && at >= index - farthest; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    const { text } = words.peek(at);
    if (text === 'under' && /^(?:your|my)$/.test(words.peek(at + 1).text)) {
      return undefined;
    }
    if (text === 'under' || text === 'with' || text === 'without') {
      return { at, word: denied ? 'without' : text, reduced, shared, broad: wide };
    }
    if (prepositions.has(text) && text !== 'for') {
      return undefined;
    }
    denied ||= text === 'no';
    reduced ||= reducing.has(text);
    shared ||= isFellow(words, at);
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

/** "with only periodic checks", "with verification by a qualified person", "without referral to". */
const control: Finder = (words, index) => {
  const left = findLeft(words, index, 4);
  if (left === undefined || left.word === 'under') {
    return undefined;
  }
  if (left.word === 'without') {
    return autonomy(left.at, index, 0.67);
  }
  if (left.shared || isByFellow(words, index + 1)) {
    return undefined;
  }
  if (left.reduced) {
    return given(words, left.at, index, 0.33);
  }
  return words.peek(index + 1).text === 'by' ? given(words, left.at, index + 1, 0.1) : undefined;
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
