import type { ReportedFinding } from '../../index';

export type { Excerpt, Range, ReportedFinding } from '../../index';

export interface CheckedFile {
  /** From the working directory, with `/` on every system. */
  readonly path: string;
  readonly framework: boolean;
  readonly findings: readonly ReportedFinding[];
  /** What the fixes would change, as a unified diff; empty where nothing. */
  readonly diff?: string;
}

export interface Summary {
  readonly files: number;
  readonly frameworks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
  /** Files that were changed by fixes. */
  readonly fixed: number;
  /** Findings that the baseline knows, so that they are not reported. */
  readonly known: number;
  /** Sentences on what could not be looked at. */
  readonly failures: readonly string[];
}

export interface ReportOptions {
  readonly colour: boolean;
  /** A file's path from the top of the repository, as CI services name files. */
  repositoryPath(path: string): string;
}

/** Makes a text of what was found, piece by piece, so that a long run does not have to be held in memory. */
export interface Reporter {
  start?(): string;
  file(file: CheckedFile): string;
  end(summary: Summary): string;
}

export type ReporterFactory = (options: ReportOptions) => Reporter;
