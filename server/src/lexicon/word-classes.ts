/** Words of the closed classes, and what else tells a verb from its neighbours. All in lower case. */
import { nounTradeVerbs, seldomTradeVerbs } from './trade-verbs';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Open a noun phrase: no verb stands here, and the word before one is no part of it. */
export const determiners =
  set(`a an the this that these those each every all any some both either neither no another other
  such its their his her our your my one two three four five six seven eight nine ten several many more most few
  everyone them it you us him me themselves itself`);

export const prepositions =
  set(`about above across after against along alongside amid amidst among amongst around as at before behind
  below beneath beside between beyond by despite during except for from in inside into like near of off on onto opposite
  out outside over past per regarding round since than through throughout to toward towards under underneath unlike until
  up upon via with within without`);

/** Open a clause of its own: verbs behind them are no main verbs. */
export const subordinators =
  set(`that which who whom whose what whatever how why where wherever when whenever while whilst
  if unless because so although though whether once until as since`);

export const coordinators = set('and or then nor but');

export const pronouns = set(
  "i you he she it we they i'm you're he's she's we're they're i've you've we've they've i'll you'll we'll",
);

export const modals = set('can could will shall should must may might would cannot');

const otherAdverbs = set(`again ahead alike almost alone alongside also always away back best better both either else
  ever fast first further furthermore hard here however instead just last later likewise more moreover
  most never next not now often once online offline never on-site onsite otherwise out-of-hours perhaps quite rather right
  seldom sometimes soon still straight then there therefore thereby together too twice very well 
  worldwide abroad accordingly overnight daily weekly monthly quarterly annually hourly yearly early only even proactively
  aloud sideways indoors outdoors clockwise`);

/** Words in -ly that are no adverbs. */
const notAdverbs = set(`apply supply comply reply rely fly multiply imply ally tally rally bully assembly family anomaly
  supplementary butterfly homily lily jelly belly monopoly italy july poly ply sully dally reapply resupply misapply
  underlie simplify friendly costly elderly timely orderly likely lively lovely scholarly silly ugly holy`);

export function isAdverb(word: string): boolean {
  return (word.endsWith('ly') && word.length > 4 && !notAdverbs.has(lastPart(word))) || otherAdverbs.has(word);
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** Verbs that take "of"; any other word before "of" is a noun: "use of tools". */
export const verbsWithOf = set(
  'dispose think conceive approve disapprove beware consist dream speak learn know hear be rid',
);

/** Particles that belong to the verb before them whatever the verb: "break down", "lay out". */
export const particles = set('up out down off away back apart aside together');

/** How a thing is left or an act is done, between a verb and its fellow: "fold flat and stack", "act fast and report". */
export const mannerWords =
  set(`flat square tight upright dry clean clear loose deep high low thin even wide wet hot cold
  straight fast slow open shut fine smooth left right close along`);

/** Plain adjectives that are no verbs: behind a word that is a noun or a verb, they show the verb. */
export const plainAdjectives = set(`new old small large big long high low late early young good bad best simple complex
  safe raw ripe damaged broken worn faulty bent unsafe suspect wide deep thick heavy light minor major poor rough spare loose
  blunt dirty soiled future past honest concise fresh hot cold wet whole local public private internal external`);

const closedClasses = new Set(
  [determiners, prepositions, subordinators, coordinators, pronouns, modals].flatMap((words) => [...words]),
);

/** A word of a closed class, which is never a verb here. */
export function isClosedClass(word: string): boolean {
  return closedClasses.has(word);
}

const nounEnding =
  /(?:[ts]ion|ness|ity|ism|ship|hood|ance|ence|ancy|ency|ology|graphy|nomy|ics|[^st]ment|(?:st|pl|tr|ag|ip|rt|nt|at)ment|ical|[^v]ious|eous|ible|....able|ful|less|ive|ary|ory|ware|ist|ian|eer|wise|ware)$/;

export function hasNounEnding(word: string): boolean {
  return nounEnding.test(word);
}

const nounLike =
  /(?:s|ure|age|al|ar|ic|ia|ous|ent|ant|asm|dom|tude|[^faeo]y|[^e]ed|ing|[^aeiou]ive|rise|tise|cise|man|men)$/;
const plainNouns =
  set(`empathy rapport insight tact courage flair talent good adept keen strong able apt prone eager due
  expert passionate subject data software equipment advice feedback evidence staff people basic first-aid aid tool team step rule
  sense risk skill fact ethic value goal idea method task job role duty area site law code`);

/** Whether an unknown word ends like a noun or an adjective, though some verbs end so too. */
export function looksLikeNoun(word: string): boolean {
  return nounLike.test(word) || plainNouns.has(word);
}

/** Where a noun that is a verb too stands with its preposition or its noun: "access to systems", "outline knowledge". */
export const nounsWithPreposition = new Set(
  `access to, support for, support from, respect for, interest in, approach to, need for, concern for, contact with,
  experience in, experience with, experience of, influence on, practice in, feel for, regard for, control over, care in,
  trust in, pride in, demand for, responsibility for, outline knowledge, product knowledge, trade knowledge`
    .split(',')
    .map((pair) => pair.trim()),
);

/** Adjectives that are seldom verbs: "fair treatment", "short reports". */
export const rareVerbs = set(
  'fair fast short sound firm lean better further live idle mature calm free tame sour fine',
);

/** Those of them that a preposition makes no verb of: "calm under pressure", "free from defects". */
export const adjectivesWithPreposition = set('fair fast short firm better calm free fine');

/** Nouns nearly always: a verb only where what stands behind them shows it. */
export const seldomVerbs: ReadonlySet<string> = new Set([
  ...seldomTradeVerbs,
  ...['armour', 'flavour', 'grey', 'harbour', 'tyre'],
]);

/** Verbs that are adjectives too, so that "clear communication with staff" opens with no verb. */
export const adjectiveVerbs =
  set(`calm clear complete open secure direct correct sound clean dry empty perfect appropriate
  separate elaborate moderate level present live warm cool free double narrow slow smooth blind lean further good better
  calm fit firm close light warm thorough fair free fine
  prompt frank mature`);

/** Nouns of ability and conduct; an adjective before one opens a noun phrase. */
export const abilityNouns =
  set(`knowledge understanding awareness appreciation communication judgement judgment use skill
  skills ability abilities attention handling supervision application calculation command grasp experience thinking
  practice working involvement participation responsibility accountability familiarity competence proficiency
  mastery commitment adherence compliance regard respect interest
  impact effect influence structure language english speech voice handwriting writing manner welcome judgements thought
  sense eye head mind hand eyesight vision leadership`);

/** Prepositions that end a verb before "and": "listen to and act on". */
export const prepositionsOfVerbs = set('about against at by for from in into on over through to upon with');

/** Nouns that make another verb of it: "set the long-term direction", "take full ownership", "have a sound knowledge". */
export const objectNouns = set(`attention direction guidance ownership part policy responsibility standards strategy
  vision appreciation awareness exposure familiarity grasp insight knowledge understanding`);

/** What ends a compound adjective: "entry-level", "low-cost", "full-time". */
export const adjectiveTails =
  set(`level scale term time grade range cost risk duty value stage state step part point hand phase
  line size use face base side order volume rate speed yield impact profile stock paper touch track contact house job site
  press water air store center budget pressure function focus interest credit service contract power end class page price
  hold fit free proof work set run standing built based led like friendly ready safe quality trade team staff study eye`);

const nounsAndVerbs =
  set(`access account act address aid aim alert answer approach archive arm attempt audit back bag balance band bank bar
  base bath beam bend bid bill blend block board bond book brake brand break brief brush budget build bundle burn
  buy cable call camp cap care case cast catch cause chain chair challenge change charge chart chase check chill
  claim clamp class clean clip clock clone close coach coat code color command comment compact complete compost
  concern concrete conduct cone contact contract contrast control cook copy core cost counsel count cover crack
  craft credit crop cross culture cure cut cycle dance date deal debate delay demand deposit design desk detail dial
  direct discharge discount display dispute document dose draft drain draw dress drill drink drive drop dry dump
  dust duty edge effect empty end engineer escort estimate exchange excise exercise experience export extract face
  fall farm fast feed feel fence field file fill film filter finance find finish fire fish fit fix flag flame flash
  float floor flow fly focus foil fold follow form format foster frame freeze fry fuel function fund fuse gain gas
  gauge give glass glue grade graft grant graph ground group guarantee guard guide hand handle harvest head heap
  heat help hire hold hook host house impact import increase index influence ink input interest interface interview
  inventory invoice iron issue jack jet job join joint journal judge jump keep key kick label lace lack land lap
  lead leak lease level licence license lift light limit line link list load loan lock log look loop machine mail
  manufacture map mark market mask master match matter measure meet mentor merge message mill mind mine mirror miss
  mix model monitor mount mouth move mulch name need network note notice number nurse object offer oil open order
  outline output overhaul pack package page paint pair panel paper park part partner pass paste patch patent pattern
  pause pay permit phase photograph pick piece pilot pin pipe pitch place plan plant plaster plate play plot plow
  point polish pool port position post pot pour powder power practice praise present press price prime print probe
  process produce profile profit program programme progress project promise proof protest pull pump punch purchase
  push query question quote race raise range rank rate reach read reason rebate record recruit reform refund refuse
  register regret release remedy rent repair repeat reply report request research reserve rest result return review
  reward ring risk roll roof root rope round route rule run sail sample sand save saw scale scan schedule scope
  score screen script seal search season seat secure seed sense sequence service set sew shadow shape share shelter
  shift ship shop show shower sign signal size skin sleep slice slide slope smoke solder sort sound source spark
  spot spray spread stack staff stage stain stamp stand staple start state station stay steam steer step stick
  stitch stock stop store storm strain stream stress strike string strip structure study style subject supply
  support surface survey suspect sweep swing switch table tag talk tape target task tax team tear telephone tender
  test text thread tie tile time tin tip title tone top touch tour tow trace track trade train transfer transport
  trap travel treat trial trim trust tube tune turn twist type upgrade use vacuum value vary veneer vent view visit
  voice vote wage wait walk wall want warehouse wash waste watch water wax weight weld wheel wind wire witness
  wonder work wrap yield zone
  bone bottle box bread brick bucket button cage candle card carpet cement chalk channel chamber comb cork cream cube cup
  ditch duct earth feather flour foam fog frost grease gravel gift hive hose ice knot lamb lathe limb lime marble milk mortar
  net pad peg pen pickle pigment plane plank pole quarter rack radio reef rib rice row salt scent seam section shell shoe
  silver sister sleeve slit slot snake soap sod space splint square stable stem stripe sugar till tool torch truck turf
  vault wedge yard zest colour mould plough centre catalogue patrol`);

/** Those that trades made of nouns: amid other nouns they are nouns. */
export const tradeNouns: ReadonlySet<string> = new Set([
  ...nounTradeVerbs.filter((word) => !nounsAndVerbs.has(word)),
  ...seldomTradeVerbs,
]);

/** Verbs that are as often nouns: alone they do not show where a verb phrase begins. */
export const nounVerbs: ReadonlySet<string> = new Set([...nounsAndVerbs, ...tradeNouns]);
