/** Cues of scope: how much of the organization, and how long a time, the work reaches over. */
import { orgNouns, scopeWords, wideness } from './cue-words';
import { breaks, byWord, type Finder, type Found } from './cues';
import { nounBase } from './nouns';
import { prepositions } from './word-classes';

function scope(from: number, to: number, position: number): Found {
  return { from, to, kind: 'scope', position };
}

const whole = /^(?:all|every|entire|whole|each)$/;

/** Behind these a noun phrase has ended: "across the firm and". */
const behindNoun =
  /^(?:and|or|to|in|on|at|of|for|with|by|from|under|over|within|through|during|when|while|where|that|which|who|as|using|including|\w+ing|\w+ly|\w+ed|is|are|has|have)$/;

/** "across all divisions", "throughout the organization", "adopted by every business unit". */
const across: Finder = (words, index) => {
  let total = whole.test(words.peek(index).text);
  for (let at = index + 1; at < index + 6; at++) {
    const word = words.peek(at);
    if (breaks(word) || (prepositions.has(word.text) && word.text !== 'of')) {
      return undefined;
    }
    total ||= whole.test(word.text);
    const singular = nounBase(word.text);
    const position = orgNouns.get(singular);
    const next = words.peek(at + 1);
    // "across enterprise environments": the noun behind it is the one that counts.
    if (position === undefined || !(breaks(next) || behindNoun.test(next.text))) {
      continue;
    }
    // "All CSS properties" are no hotels.
    if (singular === 'property' && at > index + 1 && !orgNouns.has(nounBase(words.peek(at - 1).text))) {
      continue;
    }
    const plural = singular !== word.text;
    return scope(index, at, total ? Math.max(position, 0.9) : plural ? 0.67 : position);
  }
  return undefined;
};

/** "organization wide" in two words. */
const wide: Finder = (words, index) => {
  const position = breaks(words.peek(index)) ? undefined : wideness.get(words.peek(index - 1).text);
  return index === 0 || position === undefined ? undefined : scope(index - 1, index, position);
};

const level: Finder = (words, index) =>
  index > 0 &&
  /^(?:executive|board|corporate|enterprise|strategic|national|director|ministerial|cabinet|chief-\w+)$/.test(
    words.peek(index - 1).text,
  ) &&
  !breaks(words.peek(index))
    ? scope(index - 1, index, 1)
    : undefined;

/** "executive committee", "senior leadership": whom the work is done for. */
const leadership: Finder = (words, index) => {
  const { text } = words.peek(index);
  for (let at = index + 1; at < index + 3; at++) {
    const next = words.peek(at);
    if (breaks(next)) {
      return undefined;
    }
    if (/^(?:management|leadership|leaders|executives)$/.test(next.text)) {
      return scope(index, at, 0.9);
    }
    if (text === 'executive' && /^(?:committee|team|board|directors|sponsors)$/.test(next.text)) {
      return scope(index, at, 1);
    }
  }
  return undefined;
};

const boardOfDirectors: Finder = (words, index) =>
  words.peek(index + 1).text === 'of' &&
  /^(?:directors|trustees|governors|management)$/.test(words.peek(index + 2).text)
    ? scope(index, index + 2, 1)
    : undefined;

const assigned: Finder = (words, index) => {
  const next = words.peek(index + 1);
  return breaks(next) || /^(?:to|by|as|in|for)$/.test(next.text) ? undefined : scope(index, index + 1, 0.2);
};

/** "for the group as a whole" */
const asAWhole: Finder = (words, index) =>
  index > 1 && words.peek(index - 1).text === 'a' && words.peek(index - 2).text === 'as'
    ? scope(index - 2, index, 1)
    : undefined;

/** "negotiate internationally"; a nationally certified welder is none. */
const wideAdverb: Finder = (words, index) => {
  const next = words.peek(index + 1);
  return breaks(next) || next.text === 'and' || prepositions.has(next.text) ? scope(index, index, 1) : undefined;
};

const care = /^(?:care|conditions?|patients|residents|storage|memory|illness|illnesses|sick|sickness|absence|health)$/;

const longTerm: Finder = (words, index) => (care.test(words.peek(index + 1).text) ? undefined : scope(index, index, 1));

const severalWholes =
  /^multi-(?:site|team|year|department|departmental|party|disciplinary|agency|hospital|school|campus|country|national|jurisdiction|jurisdictional|unit|million|million-\w+|regional|branch|plant|property|outlet|stakeholder|trade|vendor)$/;
const shortTime = /^(?:one|1|two|2|first|second|third|final|last|\d{2,}|half|mid|end|full|per|light)$/;

/** "enterprise-wide", "executive-level", "five-year", "whole-school", "multi-site". */
export const findScopeCompound: Finder = (words, index) => {
  const { text } = words.peek(index);
  const at = text.lastIndexOf('-');
  const first = text.slice(0, at);
  const last = text.slice(at + 1);
  if (last === 'wide') {
    const position = wideness.get(first);
    return position === undefined ? undefined : scope(index, index, position);
  }
  if (last === 'level') {
    return /^(?:executive|board|enterprise|director|corporate|chief|ministerial|cabinet|c)$/.test(first)
      ? scope(index, index, 1)
      : undefined;
  }
  if (last === 'year') {
    return shortTime.test(first) ? undefined : scope(index, index, 0.9);
  }
  if (text.startsWith('whole-')) {
    return wideness.has(text.slice(6)) ? scope(index, index, 1) : undefined;
  }
  return severalWholes.test(text) ? scope(index, index, 0.75) : undefined;
};

export const scopeFinders = [
  ...[...scopeWords].map(([word, position]): readonly [string, Finder] => [
    word,
    (_words, index) => scope(index, index, position),
  ]),
  ...byWord([
    ['across throughout every all entire', across],
    ['whole', (words, index) => asAWhole(words, index) ?? across(words, index)],
    ['nationally internationally globally', wideAdverb],
    ['wide', wide],
    ['level', level],
    ['senior executive', leadership],
    ['board', boardOfDirectors],
    ['assigned', assigned],
    ['long-term', longTerm],
  ]),
];
