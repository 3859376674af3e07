import { type Analysis, levelName, type ReportedFinding } from '../../index';
import { type Matrix, matrixOf } from '../matrix/model';

/** What a report says of one framework. */
export interface FrameworkReport {
  readonly path: string;
  /** The occupation's title; the path where there is none. */
  readonly title: string;
  /** "Version v.26.05", "15-1299.08": what is known of it. */
  readonly facts: readonly string[];
  readonly statements: number;
  readonly threads: number;
  readonly gaps: number;
  readonly regressions: number;
  /** Words of a statement, the one in the middle. */
  readonly words: number;
  readonly profile: readonly LevelProfile[];
  readonly matrix: Matrix;
  readonly findings: readonly ReportedFinding[];
}

/** How strong the actions of a level are. */
export interface LevelProfile {
  readonly level: string;
  readonly statements: number;
  /** Number of statements of strength 1 to 6, in this order. */
  readonly counts: readonly number[];
  /** Statements whose verbs are not known. */
  readonly unknown: number;
  /** Undefined where no strength is known. */
  readonly mean: number | undefined;
}

export function reportOf(
  path: string,
  analysis: Analysis,
  metadata: unknown,
  findings: readonly ReportedFinding[],
): FrameworkReport {
  const { ladder, threads } = analysis;
  const title = textIn(metadata, 'occupation', 'title') ?? path;
  const matrix = matrixOf(title, analysis);
  const lengths = ladder.flatMap(({ statements }) => statements.map(({ value }) => value.trim().split(/\s+/).length));
  return {
    path,
    title,
    facts: [
      textIn(metadata, 'occupation', 'soc'),
      textIn(metadata, 'occupation', 'group'),
      textIn(metadata, 'framework', 'version'),
      textIn(metadata, 'exportedAt')?.slice(0, 10),
    ].filter((fact) => fact !== undefined),
    statements: lengths.length,
    threads: threads.length,
    gaps: matrix.rows.reduce((count, { cells }) => count + cells.filter(({ gap }) => gap).length, 0),
    regressions: threads.reduce((count, thread) => count + thread.regressions.length, 0),
    words: lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0,
    profile: ladder.map((level): LevelProfile => {
      const strengths = level.statements.map((statement) => analysis.of(statement).strength);
      const known = strengths.filter((it) => it !== undefined);
      return {
        level: levelName(level),
        statements: level.statements.length,
        counts: [1, 2, 3, 4, 5, 6].map((strength) => known.filter((it) => it === strength).length),
        unknown: strengths.length - known.length,
        mean: known.length === 0 ? undefined : known.reduce<number>((sum, it) => sum + it, 0) / known.length,
      };
    }),
    matrix,
    findings,
  };
}

function textIn(value: unknown, ...keys: readonly string[]): string | undefined {
  let at = value;
  for (const key of keys) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }
  return typeof at === 'string' && at.trim() !== '' ? at.trim() : undefined;
}
