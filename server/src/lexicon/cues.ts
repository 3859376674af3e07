import { complexityWords, orgNouns, scopeWords, wideness } from './cue-words';
import { readWords, type Word, type Words } from './words';

/** Words that tell a level. Indices are UTF-16 code units in the text that was searched. */
export interface Cue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'autonomy' | 'scope' | 'complexity';
  /** Place on the ladder that the words speak for: 0 the lowest level, 1 the highest. */
  readonly position: number;
}

/** A cue by the indices of its first and last word. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: Cue['kind'];
  readonly position: number;
}

/** A comma, bracket, full stop or dash stands before it. */
function breaks(word: Word): boolean {
  return word.before !== '';
}

type Finder = (words: Words, index: number) => Found | undefined;

/** All cues of a statement, or of any text, in its order; cues do not overlap. Takes time linear in its length. */
export function findCues(text: string): Cue[] {
  const words = readWords(text, 0, text.length);
  const cues: Cue[] = [];
  for (let index = 0; words.at(index); index++) {
    const found = findAt(words, index);
    if (found === undefined) {
      continue;
    }
    const { start } = words.peek(found.from);
    const { end } = words.peek(found.to);
    if (start >= (cues.at(-1)?.end ?? 0)) {
      cues.push({ text: text.slice(start, end), start, end, kind: found.kind, position: found.position });
    }
  }
  return cues;
}

function findAt(words: Words, index: number): Found | undefined {
  const text = words.peek(index).text;
  const finder = finders.get(text) ?? (text.includes('-') ? findCompound : undefined);
  return finder?.(words, index);
}

/** How much of what a superior gives, by the word before its noun. */
const reducing = new Set(
  'reduced minimal minimum limited little less occasional periodic infrequent light general moderate some remote indirect final second spot decreasing'.split(
    ' ',
  ),
);
const superiors =
  /^(?:senior|supervis\w+|mentor\w*|preceptor\w*|lead|leader|manager|foreman|foreperson|journey\w+|experienced|qualified|trainer|instructor|tutor|charge|colleague|expert|more|head|teacher|advis[eo]r|coach|master|chief|chef|attorney|nurse|engineer|specialist|consultant)$/;

/** Looks left for "under", "with" or "without": `under the close supervision`, `with only periodic checks`. */
function findLeft(
  words: Words,
  index: number,
  farthest: number,
): { at: number; word: string; reduced: boolean } | undefined {
  let reduced = false;
  for (let at = index - 1; at >= 0 && at >= index - farthest; at--) {
    if (breaks(words.peek(at + 1))) {
      return undefined;
    }
    const word = words.peek(at).text;
    if (word === 'under' || word === 'with' || word === 'without' || word === 'by') {
      return word === 'by' ? undefined : { at, word, reduced };
    }
    reduced ||= reducing.has(word);
  }
  return undefined;
}

/** What a superior gives. Strict nouns speak for themselves; loose ones ("support") need a giver or an end behind them. */
const supervision =
  (strict: boolean): Finder =>
  (words, index) => {
    const left = findLeft(words, index, 5);
    if (left === undefined) {
      return undefined;
    }
    const next = words.at(index + 1);
    const ends = next === undefined || breaks(next);
    const from = left.at;
    const to = index;
    if (left.word === 'without') {
      return { from, to, kind: 'autonomy', position: 0.67 };
    }
    if (left.reduced) {
      return { from, to, kind: 'autonomy', position: 0.33 };
    }
    if (left.word === 'under') {
      return { from, to, kind: 'autonomy', position: 0 };
    }
    // "With supervision of apprentices" is given, not received.
    if (strict) {
      return next?.text === 'of' && !ends ? undefined : { from, to, kind: 'autonomy', position: 0 };
    }
    if (ends || (/^(?:from|by|of)$/.test(next.text) && hasSuperior(words, index + 2))) {
      return { from, to, kind: 'autonomy', position: 0.15 };
    }
    return undefined;
  };

function hasSuperior(words: Words, from: number): boolean {
  for (let index = from; index < from + 5; index++) {
    const word = words.at(index);
    if (word === undefined || (breaks(word) && index > from)) {
      return false;
    }
    if (superiors.test(word.text) || /(?:er|or|ist|ian)$/.test(word.text)) {
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
  const from = left.at;
  if (left.word === 'without') {
    return { from, to: index, kind: 'autonomy', position: 0.67 };
  }
  if (left.reduced) {
    return { from, to: index, kind: 'autonomy', position: 0.33 };
  }
  return words.peek(index + 1).text === 'by' ? { from, to: index + 1, kind: 'autonomy', position: 0.1 } : undefined;
};

/** "as directed", "as instructed by", "when asked". */
const onOrder: Finder = (words, index) => {
  const before = words.peek(index - 1).text;
  return (before === 'as' || before === 'when' || before === 'if') && !breaks(words.peek(index))
    ? { from: index - 1, to: index, kind: 'autonomy', position: 0 }
    : undefined;
};

/** "with a preceptor present" */
const present: Finder = (words, index) => {
  const left = findLeft(words, index, 5);
  return left?.word === 'with' && /^(?:an?|the)$/.test(words.peek(left.at + 1).text)
    ? { from: left.at, to: index, kind: 'autonomy', position: 0 }
    : undefined;
};

/** "alongside an experienced colleague" */
const alongside: Finder = (words, index) => {
  for (let at = index + 1; at < index + 5; at++) {
    if (
      /^(?:senior|experienced|qualified|supervis\w+|mentor|preceptor|trainer|journey\w+)$/.test(words.peek(at).text)
    ) {
      return { from: index, to: at, kind: 'autonomy', position: 0 };
    }
  }
  return undefined;
};

const alone: Finder = (words, index) =>
  words.peek(index + 1).text === 'of' && !breaks(words.peek(index + 1))
    ? undefined
    : { from: index, to: index, kind: 'autonomy', position: 0.67 };

const ownInitiative: Finder = (words, index) =>
  /^(?:initiative|judgement|judgment|discretion)$/.test(words.peek(index + 1).text)
    ? { from: index, to: index + 1, kind: 'autonomy', position: 0.67 }
    : undefined;

const accountability: Finder = (words, index) => {
  const before = words.peek(index - 1).text;
  return /^(?:full|final|ultimate|overall)$/.test(before)
    ? { from: index - 1, to: index, kind: 'autonomy', position: 0.9 }
    : undefined;
};

const pressure: Finder = (words, index) => {
  const left = findLeft(words, index, 3);
  return left?.word === 'under' ? { from: left.at, to: index, kind: 'complexity', position: 0.67 } : undefined;
};

const behindNoun =
  /^(?:and|or|to|in|on|at|of|for|with|by|from|under|over|within|through|during|when|while|where|that|which|who|as|using|including|\w+ing|\w+ly|\w+ed|is|are|has|have)$/;

/** "across all divisions", "throughout the organization", "adopted by every business unit". */
const across: Finder = (words, index) => {
  const whole = /^(?:all|every|entire|whole|each)$/;
  let total = false;
  for (let at = index + 1; at < index + 6; at++) {
    const word = words.at(at);
    if (word === undefined || breaks(word)) {
      return undefined;
    }
    total ||= whole.test(word.text);
    const position = orgNouns.get(word.text.replace(/s$/, ''));
    if (position !== undefined) {
      const plural = word.text.endsWith('s') && !total;
      const next = words.at(at + 1);
      // "across enterprise environments": the noun behind it is the one that counts.
      if (next !== undefined && !breaks(next) && !behindNoun.test(next.text)) {
        continue;
      }
      return {
        from: index,
        to: at,
        kind: 'scope',
        position: total ? Math.max(position, 0.9) : plural ? 0.67 : position,
      };
    }
  }
  return undefined;
};

/** "organization wide" in two words; "enterprise-wide", "multi-site", "five-year" are compounds. */
const wide: Finder = (words, index) => {
  const position = breaks(words.peek(index)) ? undefined : wideness.get(words.peek(index - 1).text);
  return position === undefined ? undefined : { from: index - 1, to: index, kind: 'scope', position };
};

const level: Finder = (words, index) => {
  const before = words.peek(index - 1).text;
  return /^(?:executive|board|corporate|enterprise|strategic|national|director)$/.test(before) &&
    !breaks(words.peek(index))
    ? { from: index - 1, to: index, kind: 'scope', position: 1 }
    : undefined;
};

const assigned: Finder = (words, index) => {
  const next = words.at(index + 1);
  return next === undefined || breaks(next) || /^(?:to|by|as|in|for)$/.test(next.text)
    ? undefined
    : { from: index, to: index + 1, kind: 'scope', position: 0.15 };
};

const longTerm: Finder = (words, index) =>
  /^(?:care|condition|conditions|patients|residents|storage|memory|illness|illnesses|sick|absence|health)$/.test(
    words.peek(index + 1).text,
  )
    ? undefined
    : { from: index, to: index, kind: 'scope', position: 1 };

const ready =
  /^(?:template|checklist|procedure|protocol|instruction|sequence|list|guide|form|script|recipe|specification|example|design)s?$/;

/** "provided checklists", "a written list", "documented procedures": somebody else has made the way. */
const readyMade: Finder = (words, index) => {
  for (let at = index + 1; at < index + 4; at++) {
    const word = words.at(at);
    if (word === undefined || breaks(word)) {
      return undefined;
    }
    if (ready.test(word.text)) {
      return { from: index, to: at, kind: 'complexity', position: 0.15 };
    }
  }
  return undefined;
};

const severalWholes =
  /^multi-(?:site|team|year|department|departmental|party|disciplinary|agency|hospital|school|campus|national|jurisdiction|jurisdictional|unit|million|million-\w+|regional|branch|plant|property|outlet|stakeholder|trade|vendor)$/;

function findCompound(words: Words, index: number): Found | undefined {
  const text = words.peek(index).text;
  const at = text.lastIndexOf('-');
  const last = text.slice(at + 1);
  if (last === 'wide') {
    const position = wideness.get(text.slice(0, at));
    return position === undefined ? undefined : { from: index, to: index, kind: 'scope', position };
  }
  if (last === 'level' && /^(?:executive|board|enterprise|director|corporate|c)$/.test(text.slice(0, at))) {
    return { from: index, to: index, kind: 'scope', position: 1 };
  }
  if (
    last === 'year' &&
    !/^(?:one|1|two|2|first|second|third|final|\d{2,}|half|mid|end|full)$/.test(text.slice(0, at))
  ) {
    return { from: index, to: index, kind: 'scope', position: 0.9 };
  }
  if (text.startsWith('whole-')) {
    return wideness.has(text.slice(6)) ? { from: index, to: index, kind: 'scope', position: 1 } : undefined;
  }
  return text.startsWith('multi-') && severalWholes.test(text)
    ? { from: index, to: index, kind: 'scope', position: 0.7 }
    : undefined;
}

const finders = new Map<string, Finder>();

function register(words: string, finder: Finder): void {
  for (const word of words.split(' ')) {
    finders.set(word, finder);
  }
}

register('supervision oversight tutelage', supervision(true));
register(
  'guidance direction instruction instructions mentorship help support assistance input advice eye watch',
  supervision(false),
);
register('check checks review reviews co-signature verification moderation approval referral sign-off', control);
register('directed instructed told shown demonstrated delegated asked requested', onOrder);
register('present', present);
register('alongside', alongside);
register('autonomously independently unsupervised unaided unassisted single-handedly self-directed', alone);
register('own independent', ownInitiative);
register('accountability authority responsibility', accountability);
register('pressure pressures', pressure);
register('across throughout every all', across);
register('wide', wide);
register('level', level);
register('assigned', assigned);
register('long-term', longTerm);
register('provided supplied pre-approved approved posted documented written prescribed established given', readyMade);

for (const [word, position] of complexityWords) {
  finders.set(word, (_words, index) => ({ from: index, to: index, kind: 'complexity', position }));
}
for (const [word, position] of scopeWords) {
  finders.set(word, (_words, index) => ({ from: index, to: index, kind: 'scope', position }));
}
