import type { JsonPath, Severity } from '../../index';

/** Lines and characters count from 0, characters in UTF-16 code units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The words at fault within their string, cut to a readable length. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface ReportedPlace {
  readonly message: string;
  readonly range: Range;
  readonly path: JsonPath;
}

/** A finding as plain data: it can be kept in a cache, sent to another machine, and put together with others. */
export interface ReportedFinding extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly ReportedPlace[];
  readonly fixable: boolean;
  /** The same after the file was reordered or reformatted, or lines were put in above; not unique in a file. */
  readonly fingerprint: string;
  /** Undefined where there are no words, as at an empty list. */
  readonly excerpt?: Excerpt;
}

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
