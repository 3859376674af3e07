import { countStatements, type FrameworkDocument, isJudgedInParts } from '../index';

/** Statements whose reading is kept at least: those of some open frameworks. */
const leastTexts = 2_000;
/** Above this many their readings would fill the memory; fixing all of them takes seconds then. */
const mostKept = 60_000;

/** Of how many statements the reading is kept while these documents are open. */
export interface Readings {
  readonly texts: number;
  /** Those of frameworks that are judged in parts too. */
  readonly ofParts: boolean;
}

/** What was read of each text that somebody typed on the way would fill the memory: two versions of each are kept. */
export function readingsToKeep(open: readonly FrameworkDocument[]): Readings {
  const all = statementsOf(open);
  const ofParts = all <= mostKept;
  const kept = ofParts ? all : statementsOf(open.filter((it) => !isJudgedInParts(it)));
  return { texts: Math.max(leastTexts, 2 * kept), ofParts };
}

function statementsOf(documents: readonly FrameworkDocument[]): number {
  return documents.reduce((sum, { framework }) => sum + (framework ? countStatements(framework) : 0), 0);
}
