/** What looks like verbs and is a noun phrase: "clear communication", "review and approval of permits". */
import type { VerbForm } from '../lexicon/inflect';
import {
  abilityNouns,
  adjectivesWithPreposition,
  adjectiveVerbs,
  coordinators,
  determiners,
  hasNounEnding,
  isAdverb,
  looksLikeNoun,
  nounsWithPreposition,
  nounVerbs,
  plainAdjectives,
  prepositions,
  rareVerbs,
  verbsWithOf,
} from '../lexicon/word-classes';
import type { Words } from '../lexicon/words';
import { skipCoordinator } from './coordination';
import type { ActionAt } from './verb-at';

interface Action {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** "Fair treatment", "clear communication with staff", "access to systems", "working knowledge of". */
export function isNounAlone(words: Words, start: number, first: ActionAt): boolean {
  const { text } = words.peek(start);
  const next = words.peek(first.next);
  if (next.before !== '' || next.text === '' || first.next > start + 1) {
    return false;
  }
  if (nounsWithPreposition.has(`${text} ${next.text}`)) {
    return true;
  }
  if (adjectivesWithPreposition.has(text) && prepositions.has(next.text)) {
    return true;
  }
  if (rareVerbs.has(text)) {
    return !(
      determiners.has(next.text) ||
      prepositions.has(next.text) ||
      coordinators.has(next.text) ||
      isAdverb(next.text) ||
      isDamagedObject(words, first.next)
    );
  }
  return (adjectiveVerbs.has(text) || first.action.form === 'gerund') && isAbilityAt(words, first.next);
}

/** "free blocked rollers" */
function isDamagedObject(words: Words, index: number): boolean {
  const behind = words.peek(index + 1);
  return words.peek(index).text.endsWith('ed') && behind.before === '' && behind.text.endsWith('s');
}

/** "communication with staff", "written English and": the noun that an adjective belongs to, with nothing more to it. */
function isAbilityAt(words: Words, index: number): boolean {
  const at =
    !abilityNouns.has(words.peek(index).text) && /(?:ed|en|al)$/.test(words.peek(index).text) ? index + 1 : index;
  const { text, before } = words.peek(at);
  const behind = words.peek(at + 1);
  return (
    abilityNouns.has(text) &&
    (at === index || before === '') &&
    (behind.text === '' || behind.before !== '' || prepositions.has(behind.text) || coordinators.has(behind.text))
  );
}

/** "fair, flexible, and legal patterns", "open and honest communication", "present and future threats". */
export function isAdjectivePhrase(words: Words, next: number, actions: readonly Action[]): boolean {
  if (!actions.every(({ lemma, form }) => form === 'base' && isAdjective(lemma))) {
    return false;
  }
  if (actions.length > 1 && isAbilityAt(words, next)) {
    return true;
  }
  const at = skipCoordinator(words, next);
  const { text } = words.peek(at ?? next);
  return (
    at !== undefined &&
    text !== '' &&
    (plainAdjectives.has(text) || /(?:al|ic|ous|ent|ant|ive|[ai]ble|ful|less|est)$/.test(text))
  );
}

export function isAdjective(lemma: string): boolean {
  return adjectiveVerbs.has(lemma) || rareVerbs.has(lemma);
}

/** "Review and approval of permits", "use of tools", "checks and balances": what looks like a verb is the noun. */
export function isNounPhrase(words: Words, next: number, actions: readonly Action[]): boolean {
  const behind = words.peek(next);
  const last = actions.at(-1);
  const ends = behind.before !== '' || behind.text === '';
  if (behind.text === 'of' && !ends && last?.form !== 'gerund' && !verbsWithOf.has(last?.lemma ?? '')) {
    return true;
  }
  if (
    last?.form === 'third-person' &&
    ends &&
    actions.length > 1 &&
    actions.some(({ lemma }) => nounVerbs.has(lemma))
  ) {
    return true;
  }
  if (last?.form === 'third-person' && actions.every(({ lemma }) => nounVerbs.has(lemma))) {
    return ends || coordinators.has(behind.text);
  }
  const conjunct = words.peek(next + 1).text;
  const noun = hasNounEnding(conjunct) || looksLikeNoun(conjunct);
  return coordinators.has(behind.text) && noun && words.peek(next + 2).text === 'of';
}
