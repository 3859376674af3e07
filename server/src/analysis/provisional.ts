import type { Config } from '../config/config';
import { orderLevels } from '../framework/ladder';
import type { Framework, Level, Statement } from '../framework/model';
import { parseStatement } from '../framework/statement';
import { findCues } from '../lexicon/cues';
import { createLexicon } from '../lexicon/lexicon';
import type { Analysis, StatementAnalysis } from './analysis';

/** Stands in until `analysis.ts` has the real one. */
export function analyse(framework: Framework, config: Config): Analysis {
  const { keys } = orderLevels(
    framework.levels.map((level) => level.key),
    config.ladder,
  );
  const ladder = keys
    .map((key) => framework.levels.find((level) => level.key === key))
    .filter((level) => level !== undefined);
  const lexicon = createLexicon(config.verbs);
  return {
    framework,
    config,
    lexicon,
    ladder,
    rank: (level: Level) => ladder.indexOf(level),
    of: (statement: Statement): StatementAnalysis => ({
      statement,
      parts: parseStatement(statement.value, lexicon),
      strength: undefined,
      cues: findCues(statement.value),
      fit: { rank: undefined, evidence: [], reasons: [] },
      placeholder: false,
    }),
    duplicates: [],
    threads: [],
    threadOf: () => undefined,
  };
}
