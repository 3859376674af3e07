import type { Config } from '../config/config';
import { orderLevels } from '../framework/ladder';
import type { Framework, Level, Statement } from '../framework/model';
import type { Lexicon } from '../lexicon/lexicon';
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
  const lexicon: Lexicon = { verb: () => undefined, verbOf: () => undefined, verbs: () => [] };
  return {
    framework,
    config,
    lexicon,
    ladder,
    rank: (level: Level) => ladder.indexOf(level),
    of: (statement: Statement): StatementAnalysis => {
      const at = statement.value.indexOf(' — ');
      const body = statement.value.slice(at + 3);
      return {
        statement,
        parts: {
          topic: at === -1 ? undefined : { text: statement.value.slice(0, at), start: 0, end: at },
          separator: at === -1 ? undefined : { text: ' — ', start: at, end: at + 3, kind: 'em-dash' },
          body: { text: body, start: at + 3, end: statement.value.length },
          opener: undefined,
          adverb: undefined,
          actions: [],
        },
        strength: undefined,
        cues: [],
        fit: { rank: undefined, evidence: [], reasons: [] },
        placeholder: false,
      };
    },
    duplicates: [],
    threads: [],
    threadOf: () => undefined,
  };
}
