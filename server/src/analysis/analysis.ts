/** What the judgement knows about one framework; every part is computed when it is first asked for. */
import type { Config } from '../config/config';
import type { Framework, Level, Statement } from '../framework/model';
import type { StatementParts } from '../framework/statement';
import type { Cue } from '../lexicon/cues';
import type { Lexicon, Strength } from '../lexicon/lexicon';

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
  /** "TBD", "not currently defined": counts as missing, and is silent for every rule but `empty-part`. */
  readonly placeholder: boolean;
}

export interface Duplicate {
  readonly a: Statement;
  readonly b: Statement;
  readonly kind: 'exact' | 'near';
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
  /** Index into `ladder`. */
  rank(level: Level): number;
  of(statement: Statement): StatementAnalysis;
  readonly duplicates: readonly Duplicate[];
  readonly threads: readonly Thread[];
  threadOf(statement: Statement): Thread | undefined;
}
