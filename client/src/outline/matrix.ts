import type { FrameworkOutline, OutlineStatement, OutlineThread } from '../../../server/src/lsp/protocol';
import { type Finding, placeFindings } from './findings';

/** The progression matrix: threads as rows, levels as columns. */
export interface Matrix {
  readonly title: string;
  readonly version: string;
  readonly columns: readonly MatrixColumn[];
  /** Threads of two statements and more. */
  readonly threads: readonly MatrixRow[];
  /** What is in no thread, level by level; undefined where all is in one. */
  readonly alone: MatrixRow | undefined;
  readonly gaps: number;
  readonly regressions: number;
}

export interface MatrixColumn {
  readonly level: string;
  readonly label: string;
  readonly statements: number;
  readonly problems: number;
  /** 1 to 6; null where no verb of the level is known. */
  readonly meanStrength: number | null;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
  readonly gaps: number;
  readonly regressions: number;
}

export interface MatrixCell {
  readonly level: string;
  readonly entries: readonly MatrixEntry[];
  /** The thread skips this level. */
  readonly gap: boolean;
}

export interface MatrixEntry {
  /** The statement's id in the outline. */
  readonly id: string;
  readonly topic: string;
  readonly body: string;
  readonly strength: number | null;
  readonly problems: number;
  /** Label of the lower level that has a stronger statement of this thread; undefined where there is none. */
  readonly weakerThan: string | undefined;
}

export function buildMatrix(outline: FrameworkOutline, findings: readonly Finding[], fileName: string): Matrix {
  const placed = placeFindings(outline, findings);
  const labels = new Map(outline.levels.map(({ key, label }) => [key, label]));
  const entry = (statement: OutlineStatement, weakerThan?: string): MatrixEntry => ({
    id: statement.id,
    topic: statement.topic,
    body: statement.body,
    strength: statement.strength,
    problems: placed.ofStatement(statement.id).count,
    weakerThan,
  });
  const row = (thread: OutlineThread): MatrixRow => {
    const members = new Set(thread.statements.map((place) => place.join('/')));
    const falls = new Map(thread.regressions.map(({ from, to }) => [to.join('/'), labels.get(from[0]) ?? from[0]]));
    const cells = outline.levels.map(({ key, statements }) => {
      const entries = statements
        .filter(({ index }) => members.has(`${key}/${index}`))
        .map((statement) => entry(statement, falls.get(`${key}/${statement.index}`)));
      return { level: key, entries, gap: thread.missing.includes(key) };
    });
    return {
      id: thread.id,
      name: thread.name,
      cells,
      gaps: cells.filter(({ gap }) => gap).length,
      regressions: cells.flatMap(({ entries }) => entries).filter(({ weakerThan }) => weakerThan !== undefined).length,
    };
  };

  const threads = outline.threads.filter(({ statements }) => statements.length > 1).map(row);
  const threaded = new Set(threads.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.map(({ id }) => id))));
  const alone = outline.levels.map(({ key, statements }) => ({
    level: key,
    entries: statements.filter(({ id }) => !threaded.has(id)).map((statement) => entry(statement)),
    gap: false,
  }));
  return {
    title: outline.title || fileName,
    version: outline.frameworkVersion,
    columns: outline.levels.map((level) => ({
      level: level.key,
      label: level.label,
      statements: level.statements.length,
      problems: placed.ofLevel(level.key).count,
      meanStrength: level.meanStrength,
    })),
    threads,
    alone: alone.some(({ entries }) => entries.length > 0)
      ? { id: '', name: '', cells: alone, gaps: 0, regressions: 0 }
      : undefined,
    gaps: threads.reduce((sum, { gaps }) => sum + gaps, 0),
    regressions: threads.reduce((sum, { regressions }) => sum + regressions, 0),
  };
}
