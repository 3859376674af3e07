/** What a statement's text tells by itself, whatever its level. */
import { parseStatement, type StatementParts } from '../framework/statement';
import { type Cue, findCues } from '../lexicon/cues';
import type { Lexicon, Strength, Verb } from '../lexicon/lexicon';
import { isPlain } from '../lexicon/plain';
import { trimEndOf } from '../lexicon/trim';
import { readWords } from '../lexicon/words';
import { normalText } from './normal-text';
import { contentStems, contentStemsIn, longestText } from './words';

export interface StatementFacts {
  readonly parts: StatementParts;
  readonly cues: readonly Cue[];
  readonly placeholder: boolean;
  /** Of the strongest action that the lexicon knows. */
  readonly strength: Strength | undefined;
  /** Verbs of the actions that the lexicon knows, in the order of the text. */
  readonly verbs: readonly Verb[];
  /** To assist those who learn is a high level's work, to assist those who know is the lowest one's. */
  readonly helpsOthers: boolean;
  readonly topicStems: readonly string[];
  /** Equal for topics that differ in number, form, order, case and spelling only; empty where there is no topic. */
  readonly topicKey: string;
  /** Behind the separator, without the words of the cues. */
  readonly bodyStems: readonly string[];
  /** Of each sentence of a body that has several; empty for the usual one. */
  readonly sentenceStems: readonly (readonly string[])[];
  /** Equal for texts that differ in case, blanks, dashes and the full stop only. */
  readonly normal: string;
  /** What others read from the text, kept for as long as these facts are; each has a place of its own. */
  readonly readings: unknown[];
}

/** Any string is a statement: never throws, and takes time linear in its length. */
export function readFacts(value: string, lexicon: Lexicon): StatementFacts {
  const words = readWords(value, 0, value.length);
  const parts = parseStatement(value, lexicon, words);
  const cues = findCues(value, words);
  const verbs = parts.actions.flatMap((action) => action.verb ?? []);
  const strengths = verbs.map((verb) => verb.strength);
  // Letters beyond ASCII may be folded into several words.
  const stemsIn =
    isPlain(value) && value.length <= longestText
      ? (start: number, end: number, holes: readonly Cue[]) => contentStemsIn(value, words, start, end, holes)
      : (start: number, end: number, holes: readonly Cue[]) => contentStems(without(holes, value, start, end));
  const { topic, body } = parts;
  const topicStems = topic ? stemsIn(topic.start, topic.end, []) : [];
  return {
    parts,
    cues,
    placeholder: isPlaceholder(parts, value),
    strength: strengths.length > 0 ? (Math.max(...strengths) as Strength) : undefined,
    verbs,
    helpsOthers: verbs.some((verb) => helping.has(verb.lemma)) && learners.test(parts.body.text),
    topicStems,
    topicKey: [...topicStems].sort().join(' '),
    bodyStems: stemsIn(
      body.start,
      body.end,
      cues.filter((cue) => cue.start >= body.start && cue.end <= body.end),
    ),
    sentenceStems: sentencesOf(parts.body.text).map(contentStems),
    normal: normalText(value),
    readings: [],
  };
}

const helping = new Set(['aid', 'assist', 'help', 'support']);
const learners =
  /\b(?:aid|assist|help|support)(?:s|ed|ing)?\s+(?:\w+\s+)?(?:others|people|individuals|citizens|peers|colleagues|teammates|team members|members of)\b/i;

function without(holes: readonly Cue[], value: string, start: number, end: number): string {
  let text = '';
  let at = start;
  for (const hole of holes) {
    text += `${value.slice(at, hole.start)} `;
    at = hole.end;
  }
  return text + value.slice(at, end);
}

/** More sentences than a statement has are one text. */
const mostSentences = 8;

const anyStop = /[.!?]\s/;
const none: readonly string[] = [];

function sentencesOf(text: string): readonly string[] {
  if (!anyStop.test(text)) {
    return none;
  }
  const sentences = text.split(/(?<=[a-z0-9)][.!?])\s+(?=\p{Lu})/u);
  return sentences.length > 1 && sentences.length <= mostSentences ? sentences : [];
}

/** Longer texts are never placeholders, whatever word they hold. */
const longestPlaceholder = 120;

const placeholderBody = new RegExp(
  `^(?:${[
    '[-–—_.?…\\s]*',
    'n/?a',
    'n\\.a\\.',
    'none',
    'nil',
    'tb[acd]',
    't\\.b\\.[acd]\\.?',
    'to be (?:added|agreed|completed|confirmed|decided|defined|determined|done|written)',
    'to ?do',
    'placeholder',
    'pending',
    'coming soon',
    'lorem ipsum.*',
    'x{2,}',
    '(?:(?:this|the|these|no)\\b.{0,40} )?(?:is |are )?(?:currently )?not (?:currently |yet )?(?:applicable|available|defined|set|written)(?: (?:yet|here|at present|(?:for|at) this .{0,20}))?',
    'insert (?:a |the |your )?(?:description|statement|text).{0,40}',
    '\\[.{0,60}\\]',
    '<.{0,60}>',
  ].join('|')})$`,
  'i',
);

/** "TBD", "This level is currently not defined": no statement yet, and no blank one either. */
function isPlaceholder(parts: StatementParts, value: string): boolean {
  const body = parts.body.text.trim();
  if (value.trim() === '' || body.length > longestPlaceholder) {
    return false;
  }
  return body !== '' && placeholderBody.test(trimEndOf(body, '.!').trim());
}
