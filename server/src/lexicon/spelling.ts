/** British and American spelling: two forms of one word. Matching folds both into the American one. */

/** British stem, American stem; a word that starts with the first is read as one that starts with the second. */
const stems = `
acknowledgement acknowledgment, aeroplane airplane, aluminium aluminum, anaesth anesth, anaem anem, analogue analog,
apologise apologize, armour armor, artefact artifact, behaviour behavior, caesar cesar, calibre caliber, candour candor,
catalogue catalog, centre center, centring centering, colour color, councillor councilor, counsell counsel, cypher cipher,
defence defense, dialogue dialog, dialling dialing, dialled dialed, diarrhoea diarrhea, distil distill, draught draft,
encyclopaed encycloped, endeavour endeavor, enrol enroll, faec fec, favour favor, fervour fervor, fibre fiber,
flavour flavor, foetal fetal, foetus fetus, fuelling fueling, fuelled fueled, fulfil fulfill, glamour glamor, grey gray,
gynaec gynec, haem hem, harbour harbor, honour honor, humour humor, instil instill, jewellery jewelry,
judgement judgment, labelling labeling, labelled labeled, labour labor, leukaem leukem, levelling leveling,
levelled leveled, licence license, litre liter, lustre luster, manoeuvr maneuver, metre meter, mitre miter,
modelling modeling, modelled modeled, mould mold, neighbour neighbor, odour odor, oedema edema, oesoph esoph,
oestr estr, offence offense, orthopaed orthoped, paediatr pediatr, plough plow, practis practic, pretence pretense,
programme program, rigour rigor, rumour rumor, savour savor, sceptic skeptic, signalling signaling, signalled signaled,
skilful skillful, splendour splendor, sulph sulf, theatre theater, travell travel, tumour tumor, tunnelling tunneling,
tyre tire, valour valor, vapour vapor, vigour vigor, whilst while, wilful willful, woollen woolen`;

/** Words in -ise that no English spells with z. */
const alwaysWithS = new Set(
  `advertise advise appraise apprise arise braise bruise chastise circumcise comprise compromise concise cruise demise despise devise
  disguise enterprise excise exercise expertise franchise improvise incise liaise likewise merchandise mortise noise otherwise
  paradise poise praise precise premise promise raise revise rise supervise surmise surprise televise treatise wise
  upraise reprise clockwise cerise chemise valise malaise mayonnaise polonaise porpoise tortoise turquoise
  imprecise uprise sunrise moonrise`.split(/\s+/),
);

const americanByBritish = new Map<string, string>();
const britishByAmerican = new Map<string, string>();
/** A word of another start than these is changed by its ending only. */
const stemStarts = new Set<string>();

for (const pair of stems.split(',')) {
  const [british = '', american = ''] = pair.trim().split(' ');
  americanByBritish.set(british, american);
  britishByAmerican.set(american, british);
  stemStarts.add(british.slice(0, 3));
}

/** The American spelling of a word in lower case, without accents: the form by which two words are compared. */
export function foldSpelling(word: string): string {
  if (word.length < 4) {
    return word;
  }
  const plain = /[\u00e0-\u024f]/.test(word) ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word;
  return foldEnding(stemStarts.has(plain.slice(0, 3)) ? foldStem(plain) : plain);
}

const spellings = new Map<string, 'british' | 'american' | 'both'>();
const mostSpellings = 20_000;

/** Which English a word in lower case is spelt in; undefined where both spell it alike. */
export function spellingOf(word: string): 'british' | 'american' | undefined {
  let spelling = spellings.get(word);
  if (spelling === undefined) {
    spelling = findSpelling(word) ?? 'both';
    if (spellings.size >= mostSpellings) {
      spellings.clear();
    }
    spellings.set(word, spelling);
  }
  return spelling === 'both' ? undefined : spelling;
}

function findSpelling(word: string): 'british' | 'american' | undefined {
  if (foldSpelling(word) !== word) {
    return 'british';
  }
  return toBritish(word) === word ? undefined : 'american';
}

/** "Size" has its z in every English. */
const size = /^(?:re|over|down|up|right|out|under|cap)?siz/;

/** The British spelling (with -ise) of an American word in lower case, inflected or not. */
export function toBritish(word: string): string {
  if (!size.test(word)) {
    const withS = word.replace(/(?<=[iy])z(?=(?:e[drs]?|ing|ers|ations?|ational|able)$)/, 's');
    if (withS !== word && foldSpelling(withS) === word) {
      return withS;
    }
  }
  for (let length = word.length; length > 2; length--) {
    const british = britishByAmerican.get(word.slice(0, length));
    if (british !== undefined) {
      const whole = british + word.slice(length);
      return foldSpelling(whole) === word ? whole : word;
    }
  }
  return word;
}

function foldStem(word: string): string {
  for (let length = Math.min(word.length, 14); length > 2; length--) {
    const american = americanByBritish.get(word.slice(0, length));
    if (american !== undefined) {
      const rest = word.slice(length);
      // "distill", "fulfillment" and "enrollment" are American already; "manoeuvre" has its e in the stem.
      if (american.startsWith(word.slice(0, length)) && rest.startsWith(american.slice(length))) {
        return word;
      }
      return american + (american.endsWith('er') && rest.startsWith('e') ? rest.slice(1) : rest);
    }
  }
  return word;
}

function foldEnding(word: string): string {
  const at = word.lastIndexOf('is');
  if (at > 2 && /^is(?:e[drs]?|ing|ers|ation|ations|ational|able)$/.test(word.slice(at)) && !keepsS(word, at)) {
    return `${word.slice(0, at)}iz${word.slice(at + 2)}`;
  }
  const lys = word.lastIndexOf('lys');
  if (lys > 1 && /^lys(?:e[drs]?|ing|ers)$/.test(word.slice(lys))) {
    return `${word.slice(0, lys)}lyz${word.slice(lys + 3)}`;
  }
  return word;
}

function keepsS(word: string, at: number): boolean {
  const base = `${word.slice(0, at)}ise`;
  return alwaysWithS.has(base) || /(?:[aou]i|v[i]|w[i])se$/.test(base);
}
