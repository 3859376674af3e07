import { irregularPastOf, type VerbForm } from './inflect';

/** The form of a base form: "plan", gerund -> "planning". Of a phrase the first word changes: "set up" -> "sets up". */
export function conjugate(lemma: string, form: VerbForm): string {
  const blank = lemma.indexOf(' ');
  const verb = blank === -1 ? lemma : lemma.slice(0, blank);
  return formOf(verb, form) + lemma.slice(verb.length);
}

function formOf(verb: string, form: VerbForm): string {
  switch (form) {
    case 'base':
      return verb;
    case 'third-person':
      return verb === 'be' ? 'is' : verb === 'have' ? 'has' : thirdPerson(verb);
    case 'gerund':
      return gerund(verb);
    case 'past':
      return irregularPastOf(verb) ?? past(verb);
  }
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) {
    return `${verb.slice(0, -1)}ies`;
  }
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerund(verb: string): string {
  if (/ie$/.test(verb)) {
    return `${verb.slice(0, -2)}ying`;
  }
  return /[^eoy]e$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

function past(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) {
    return `${verb.slice(0, -1)}ied`;
  }
  return verb.endsWith('e') ? `${verb}d` : `${doubled(verb)}ed`;
}

/** Verbs of several syllables that are stressed on the last one. */
const lateStress =
  /(?:admit|commit|omit|permit|submit|transmit|emit|refer|prefer|defer|confer|infer|transfer|occur|incur|concur|deter|control|patrol|enrol|compel|propel|expel|excel|equip|begin|regret|rebut|forget|handicap|format|debug|unplug|input|output|reset|upset|offset|kidnap|unwrap|rerun|outfit|replan|refit|remap|remit|retag|recap)$/;

function doubled(verb: string): string {
  const short = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb);
  return short || lateStress.test(verb) ? verb + verb.slice(-1) : verb;
}
