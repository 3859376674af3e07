/** A verb's base form. All words are in lower case. */

export type VerbForm = 'base' | 'third-person' | 'gerund' | 'past';

export interface Inflection {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Past forms and participles: `base past participle`; one form where both are alike. */
const irregularVerbs = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became, begin began begun, bend bent,
bet, bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
build built, burn burnt, burst, buy bought, cast, catch caught, choose chose chosen, cling clung, come came,
cost, creep crept, cut, deal dealt, dig dug, do did done does, draw drew drawn, dream dreamt, drink drank drunk,
drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
get got gotten, give gave given, go went gone goes, grind ground, grow grew grown, hang hung, have had has,
be is are was were been am, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, knit, know knew known,
lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, let, lie lain, light lit,
lose lost, make made, mean meant, meet met, mow mown, pay paid, prove proven, put, quit, read, rid,
ride rode ridden, ring rang rung, rise rose risen, run ran, saw sawn, say said, see saw seen, seek sought,
sell sold, send sent, set, sew sewn, shake shook shaken, shear shorn, shed, shine shone, shoot shot, show shown,
shrink shrank shrunk, shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, sow sown,
speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, split, spoil spoilt, spread,
spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stride strode, strike struck,
string strung, strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung,
take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, thrust,
tread trod trodden, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound,
wring wrung, write wrote written, troubleshoot troubleshot`;

const irregularPast = new Map<string, Inflection>();
for (const row of irregularVerbs.split(',')) {
  const [lemma = '', ...forms] = row.trim().split(/\s+/);
  for (const word of forms) {
    const third =
      word === 'does' || word === 'goes' || word === 'has' || word === 'is' || word === 'are' || word === 'am';
    irregularPast.set(word, { lemma, form: third ? 'third-person' : 'past' });
  }
}

const prefixOfIrregular = /^(?:over|under|re|with|out|un|fore|mis|up|off|inter)-?/;

/** The past form of an irregular verb: "wrote", "set", "oversaw"; undefined for a regular one. */
export function irregularPastOf(lemma: string): string | undefined {
  if (lemma === 'be') {
    return 'was';
  }
  const prefix = lemma === 'relay' ? '' : (prefixOfIrregular.exec(lemma)?.[0] ?? '');
  for (const row of irregularVerbs.split(',')) {
    const [verb, past = verb] = row.trim().split(/\s+/);
    if (verb === lemma || (prefix !== '' && prefix + verb === lemma)) {
      return verb === lemma ? past : `${prefix}${past}`;
    }
  }
  return undefined;
}

/**
 * The verb reading of a word: its base form, and which form the word is.
 *
 * @param isVerb tells known base forms; it decides between "filing" of "file" and "filling" of "fill".
 * @returns undefined where the word is neither known nor looks like an inflected form of a known verb.
 */
export function readVerb(word: string, isVerb: (base: string) => boolean): Inflection | undefined {
  if (isVerb(word)) {
    return { lemma: word, form: 'base' };
  }
  const irregular = irregularPast.get(word);
  if (irregular !== undefined) {
    return irregular;
  }
  for (const [form, candidate] of regularBases(word)) {
    if (isVerb(candidate)) {
      return { lemma: candidate, form };
    }
  }
  return prefixedIrregular(word, isVerb);
}

/** The base form of a word that is taken for a verb, known or not: "analysing" -> "analyse", "re-engineering" -> "re-engineer". */
export function verbBase(word: string, isVerb: (base: string) => boolean): Inflection {
  const known = readVerb(word, isVerb);
  if (known !== undefined) {
    return known;
  }
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const last = verbBase(word.slice(hyphen + 1), isVerb);
    return { lemma: word.slice(0, hyphen + 1) + last.lemma, form: last.form };
  }
  return guess(word);
}

function regularBases(word: string): readonly (readonly [VerbForm, string])[] {
  if (word.length < 4) {
    return [];
  }
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3);
    return [...stemBases(stem), ...(stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : [])].map((base) => [
      'gerund',
      base,
    ]);
  }
  if (word.endsWith('ied')) {
    return [
      ['past', `${word.slice(0, -3)}y`],
      ['past', word.slice(0, -1)],
    ];
  }
  if (word.endsWith('ed')) {
    return stemBases(word.slice(0, -2)).map((base) => ['past', base]);
  }
  if (word.endsWith('ies')) {
    return [
      ['third-person', `${word.slice(0, -3)}y`],
      ['third-person', word.slice(0, -1)],
    ];
  }
  if (word.endsWith('es')) {
    const stem = word.slice(0, -2);
    return [`${stem}e`, stem, undouble(stem)].map((base) => ['third-person', base]);
  }
  return word.endsWith('s') && !word.endsWith('ss') ? [['third-person', word.slice(0, -1)]] : [];
}

/** "plann" -> "plan"; "fil" -> "file"; "fill" -> "fill"; "mimick" -> "mimic". */
function stemBases(stem: string): readonly string[] {
  const single = undouble(stem);
  if (single !== stem) {
    return [single, stem, `${stem}e`];
  }
  return stem.endsWith('ck') ? [`${stem}e`, stem, stem.slice(0, -1)] : [`${stem}e`, stem];
}

function undouble(stem: string): string {
  const last = stem.at(-1);
  return stem.length > 2 && last === stem.at(-2) && !'aeiou'.includes(last ?? '') ? stem.slice(0, -1) : stem;
}

function prefixedIrregular(word: string, isVerb: (base: string) => boolean): Inflection | undefined {
  const prefix = prefixOfIrregular.exec(word)?.[0];
  const rest = prefix && irregularPast.get(word.slice(prefix.length));
  if (!prefix || !rest) {
    return undefined;
  }
  const lemma = prefix + rest.lemma;
  return isVerb(lemma) || prefix.endsWith('-') || isVerb(rest.lemma) ? { lemma, form: rest.form } : undefined;
}

/** By spelling alone, for verbs that nobody has listed. */
function guess(word: string): Inflection {
  if (word.length > 5 && word.endsWith('ing')) {
    return { lemma: guessStem(word.slice(0, -3)), form: 'gerund' };
  }
  if (word.length > 4 && word.endsWith('ied')) {
    return { lemma: `${word.slice(0, -3)}y`, form: 'past' };
  }
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) {
    return { lemma: guessStem(word.slice(0, -2)), form: 'past' };
  }
  if (word.length > 4 && word.endsWith('ies')) {
    return { lemma: `${word.slice(0, -3)}y`, form: 'third-person' };
  }
  if (/(?:sh|ch|ss|x|zz|[^aeiou]o)es$/.test(word)) {
    return { lemma: word.slice(0, -2), form: 'third-person' };
  }
  if (/[^suia]s$/.test(word) && word.length > 3) {
    return { lemma: word.slice(0, -1), form: 'third-person' };
  }
  return { lemma: word, form: 'base' };
}

function guessStem(stem: string): string {
  if (undouble(stem) !== stem) {
    return /(?:ll|ss|zz|ff)$/.test(stem) ? stem : undouble(stem);
  }
  return takesE.test(stem) ? `${stem}e` : stem;
}

/** Stems that have lost an e: "mov", "danc", "argu", "rins", "leas", "charg", "handl", "creat", "defin". */
const takesE =
  /(?:[vcuz]|[lrn]s|[aeiou]s|[rd]g|[ai]g|[bcdfgkpstz]l|[^aeiou][aou]t|[iu]at|(?:^|[^aeiou])(?:[aiuy][bdklmnpr]|o[bdkl]|ir|yp))$/;
