import { type Analysis, levelName, type Statement } from '../../index';

/** The progression matrix: a row for each thread, a column for each level. */
export interface Matrix {
  readonly title: string;
  /** Weakest first. */
  readonly levels: readonly string[];
  /** Threads in the order of their first statements, then the statements that belong to none. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly thread: boolean;
  /** One for each level. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly statements: readonly CellStatement[];
  /** The thread skips this level between two that it has, as far as that is sure: the gaps of the rule. */
  readonly gap: boolean;
}

export interface CellStatement {
  readonly text: string;
  /** Where it is another than the name of its row. */
  readonly topic: string | undefined;
  /** What follows the separator. */
  readonly body: string;
  /** As the statement has them: "gather, record". */
  readonly actions: string;
  readonly strength: number | undefined;
  /** Weaker than a statement of the thread at a lower level. */
  readonly regression: boolean;
  /** The level that it reads like, where that is another one. */
  readonly readsLike: string | undefined;
}

export function matrixOf(title: string, analysis: Analysis): Matrix {
  const threadRows = analysis.threads.map((thread) => {
    const regressed = new Set(thread.regressions.map(({ to }) => to));
    return {
      name: thread.name,
      thread: true,
      cells: analysis.ladder.map((level) => ({
        statements: thread.statements
          .filter((it) => it.level === level)
          .map((it) => cellStatement(it, thread.name, analysis, regressed.has(it))),
        gap: thread.missing.includes(level),
      })),
    };
  });
  const looseRows = analysis.ladder
    .flatMap((level) => level.statements)
    .filter((statement) => !analysis.threadOf(statement))
    .map((statement) => {
      const name = topicOf(statement, analysis) || statement.value.trim() || '(empty)';
      return {
        name,
        thread: false,
        cells: analysis.ladder.map((level) => ({
          statements: level === statement.level ? [cellStatement(statement, name, analysis, false)] : [],
          gap: false,
        })),
      };
    });
  return { title, levels: analysis.ladder.map(levelName), rows: [...threadRows, ...looseRows] };
}

function topicOf(statement: Statement, analysis: Analysis): string {
  return analysis.of(statement).parts.topic?.text.trim() ?? '';
}

function cellStatement(statement: Statement, row: string, analysis: Analysis, regression: boolean): CellStatement {
  const { parts, strength, fit } = analysis.of(statement);
  const topic = topicOf(statement, analysis);
  const like = fit.rank === undefined ? undefined : analysis.ladder[fit.rank];
  return {
    text: statement.value,
    topic: topic === '' || topic === row ? undefined : topic,
    body: parts.body.text,
    actions: parts.actions.map(({ text }) => text).join(', '),
    strength,
    regression,
    readsLike: like === undefined || like === statement.level ? undefined : levelName(like),
  };
}
