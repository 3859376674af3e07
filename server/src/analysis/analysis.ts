/** What the judgement knows about one framework; every part is computed when it is first asked for. */
import type { Config } from '../config/config';
import { isSeniority, orderLevels } from '../framework/ladder';
import type { Framework, Level, Statement } from '../framework/model';
import type { StatementParts } from '../framework/statement';
import type { Cue } from '../lexicon/cues';
import { createLexicon, type Lexicon, type Strength } from '../lexicon/lexicon';
import { findDuplicates } from './duplicates';
import type { StatementFacts } from './facts';
import { factsReader } from './facts-memory';
import type { Item } from './item';
import { levelFit } from './level-fit';
import { isLadderOfLeaders, type Place, placeAt } from './place';
import { findThreads } from './threads';
import { type VerbFit, verbFit } from './verb-fit';

export interface LevelFit {
  /** Index into `ladder` of the level that the statement reads like; undefined: no verdict. */
  readonly rank: number | undefined;
  /** Independent kinds of evidence that agree on it. */
  readonly evidence: readonly ('verb' | 'autonomy' | 'scope' | 'complexity')[];
  /** A phrase each: `'assist' (1)`, `'under direct supervision'`. */
  readonly reasons: readonly string[];
}

export interface StatementAnalysis {
  readonly statement: Statement;
  readonly parts: StatementParts;
  /** Of the strongest action that is known; undefined where none is. */
  readonly strength: Strength | undefined;
  readonly cues: readonly Cue[];
  readonly fit: LevelFit;
  /** Whether its verbs are too weak or too strong for the level that it stands in. */
  readonly verbFit: VerbFit | undefined;
  /** "TBD", "not currently defined": counts as missing, and is silent for every rule but `empty-part`. */
  readonly placeholder: boolean;
  /** Equal for texts that differ in case, blanks, dashes and the full stop only. */
  readonly normal: string;
  /** What others read from the text, kept with its facts: statements of equal text share it. */
  readonly readings: unknown[];
}

export interface Duplicate {
  readonly a: Statement;
  readonly b: Statement;
  readonly kind: 'exact' | 'near';
  /** What is alike: the whole text, the topics, or the verb phrases alone. */
  readonly by: 'text' | 'topic' | 'body';
  /** 0 to 1. */
  readonly similarity: number;
}

export interface Regression {
  readonly from: Statement;
  readonly to: Statement;
}

export interface Thread {
  /** Stable while the text of its first statement is: made from the name. */
  readonly id: string;
  readonly name: string;
  /** From the lowest level up; two or more levels. */
  readonly statements: readonly Statement[];
  /** Levels that the thread skips between its lowest and its highest. */
  readonly missing: readonly Level[];
  readonly regressions: readonly Regression[];
  /** 0 to 1: how sure the links are. 1 where the configuration names the thread. */
  readonly confidence: number;
}

export interface Analysis {
  readonly framework: Framework;
  readonly config: Config;
  readonly lexicon: Lexicon;
  /** The levels in the order of the ladder, weakest first. */
  readonly ladder: readonly Level[];
  /** False: nothing tells which level is the weakest, so that nothing is said about levels, gaps and regressions. */
  readonly ordered: boolean;
  /** Index into `ladder`. */
  rank(level: Level): number;
  of(statement: Statement): StatementAnalysis;
  readonly duplicates: readonly Duplicate[];
  readonly threads: readonly Thread[];
  threadOf(statement: Statement): Thread | undefined;
}

/** More statements than these are not compared with each other: it would take seconds, and no author would read it. */
export const mostCompared = 4_000;

export function countStatements({ levels }: Framework): number {
  return levels.reduce((sum, { statements }) => sum + statements.length, 0);
}

const parts = new WeakSet<Framework>();

/** A framework of some statements of a larger one: its statements are not compared with each other either. */
export function asPart(framework: Framework): Framework {
  parts.add(framework);
  return framework;
}

/** Judges one framework. Every part is computed when it is first asked for, and kept. */
export function analyse(framework: Framework, config: Config, lexicon: Lexicon = lexiconOf(config)): Analysis {
  const { ladder, ordered } = ladderOf(framework, config);
  const ranks = new Map(ladder.map((level, rank) => [level.key, rank]));
  const readFacts = factsReader(lexicon, parts.has(framework));
  const factsByStatement = new Map<Statement, StatementFacts>();
  const factsOf = (statement: Statement): StatementFacts => {
    let facts = factsByStatement.get(statement);
    if (!facts) {
      facts = readFacts(statement.value);
      factsByStatement.set(statement, facts);
    }
    return facts;
  };
  const [lowest] = ladder;
  const ofLeaders = lowest !== undefined && isLadderOfLeaders(lowest.label?.value ?? lowest.key);
  const judged = new Map<Statement, StatementAnalysis>();
  const of = (statement: Statement): StatementAnalysis => {
    let analysis = judged.get(statement);
    if (!analysis) {
      const facts = factsOf(statement);
      analysis = ordered
        ? judge(statement, facts, placeAt(ranks.get(statement.level.key) ?? 0, ladder.length, ofLeaders))
        : judge(statement, facts, placeAt(0, 1));
      judged.set(statement, analysis);
    }
    return analysis;
  };
  const items = lazy((): Item[] =>
    ladder.flatMap((level, rank) =>
      level.statements.map((statement) => ({ statement, rank, facts: factsOf(statement) })),
    ),
  );
  const isCompared = !parts.has(framework) && countStatements(framework) <= mostCompared;
  const threads = lazy(() => {
    const found = !isCompared ? [] : findThreads(items(), ladder, config, ({ statement }) => of(statement).fit);
    return ordered ? found : found.map((thread) => ({ ...thread, missing: [], regressions: [] }));
  });
  const threadByStatement = lazy(
    () => new Map(threads().flatMap((thread) => thread.statements.map((statement) => [statement, thread] as const))),
  );
  const duplicates = lazy(() => (isCompared ? findDuplicates(items()) : []));
  return {
    framework,
    config,
    lexicon,
    ladder,
    ordered,
    rank: (level) => ranks.get(level.key) ?? -1,
    of,
    get duplicates() {
      return duplicates();
    },
    get threads() {
      return threads();
    },
    threadOf: (statement) => threadByStatement().get(statement),
  };
}

function judge(statement: Statement, facts: StatementFacts, place: Place): StatementAnalysis {
  return new Judged(statement, facts, place);
}

/** A class for its getters: most rules ask for no level, and finding it is half of the work on a statement. */
class Judged implements StatementAnalysis {
  readonly parts: StatementFacts['parts'];
  readonly strength: StatementFacts['strength'];
  readonly cues: StatementFacts['cues'];
  readonly placeholder: StatementFacts['placeholder'];
  readonly normal: StatementFacts['normal'];
  readonly readings: StatementFacts['readings'];
  #fit: StatementAnalysis['fit'] | undefined;
  #verbFit: { readonly value: StatementAnalysis['verbFit'] } | undefined;

  constructor(
    readonly statement: Statement,
    private readonly facts: StatementFacts,
    private readonly place: Place,
  ) {
    this.parts = facts.parts;
    this.strength = facts.strength;
    this.cues = facts.cues;
    this.placeholder = facts.placeholder;
    this.normal = facts.normal;
    this.readings = facts.readings;
  }

  get fit(): StatementAnalysis['fit'] {
    this.#fit ??= levelFit(this.facts, this.place);
    return this.#fit;
  }

  get verbFit(): StatementAnalysis['verbFit'] {
    this.#verbFit ??= { value: verbFit(this.facts, this.place, this.fit) };
    return this.#verbFit.value;
  }
}

function ladderOf(framework: Framework, config: Config): { ladder: Level[]; ordered: boolean } {
  // A key that stands twice is read as JSON readers do: the last one counts.
  const byKey = new Map(framework.levels.map((level) => [level.key, level]));
  const order = orderLevels([...byKey.keys()], config.ladder);
  return { ladder: order.keys.flatMap((key) => byKey.get(key) ?? []), ordered: isSeniority(order) };
}

const lexicons = new WeakMap<Config['verbs'], Lexicon>();

function lexiconOf({ verbs }: Config): Lexicon {
  let lexicon = lexicons.get(verbs);
  if (!lexicon) {
    lexicon = createLexicon(verbs);
    lexicons.set(verbs, lexicon);
  }
  return lexicon;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
