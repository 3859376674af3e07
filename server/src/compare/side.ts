/** The statements of one of two frameworks, prepared for being looked for in the other. */
import type { Analysis, StatementAnalysis } from '../analysis/analysis';
import type { StatementFacts } from '../analysis/facts';
import { factsReader } from '../analysis/facts-memory';
import type { Item } from '../analysis/item';
import { topicsAreCategories } from '../analysis/topics';
import type { Statement } from '../framework/model';
import { type Wording, wordingsOf } from './wording';

export interface Entry {
  /** Index in `Side.entries`. */
  readonly at: number;
  readonly statement: Statement;
  readonly facts: StatementFacts;
  readonly analysis: StatementAnalysis;
  readonly wording: Wording;
  /** Equal for topics that differ in form only; empty where there is none. */
  readonly topic: string;
  /** Equal for levels of both frameworks that are one level. */
  readonly level: string;
}

export interface Side {
  readonly analysis: Analysis;
  /** Levels from the lowest up, statements in the order of their level. */
  readonly entries: readonly Entry[];
  /** A topic names many statements, and tells little about a single one. */
  readonly byCategory: boolean;
}

/** @param oldLevel, newLevel the common names of the levels of the two, by their keys */
export function sidesOf(
  before: Analysis,
  after: Analysis,
  oldLevel: (key: string) => string,
  newLevel: (key: string) => string = String,
): [Side, Side] {
  const items = [itemsOf(before), itemsOf(after)] as const;
  const wordings = wordingsOf(items.flat().map(({ facts }) => facts));
  return [
    sideOf(before, items[0], wordings, oldLevel),
    sideOf(after, items[1], wordings.slice(items[0].length), newLevel),
  ];
}

function itemsOf(analysis: Analysis): Item[] {
  const readFacts = factsReader(analysis.lexicon);
  return analysis.ladder.flatMap((level) =>
    level.statements.map((statement) => ({
      statement,
      facts: readFacts(statement.value),
      rank: analysis.rank(level),
    })),
  );
}

function sideOf(
  analysis: Analysis,
  items: readonly Item[],
  wordings: readonly Wording[],
  levelOf: (key: string) => string,
): Side {
  const entries = items.map(({ statement, facts }, at) => ({
    at,
    statement,
    facts,
    analysis: analysis.of(statement),
    wording: wordings[at] ?? { topic: [], body: [], whole: [] },
    topic: facts.topicKey,
    level: levelOf(statement.level.key),
  }));
  return { analysis, entries, byCategory: topicsAreCategories(items) };
}
