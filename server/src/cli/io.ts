/** All that the command touches of the world but the disk, so that tests can run it with strings. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the report goes to a terminal. */
  readonly isTTY: boolean;
  /** Whether the words for people go to a terminal. */
  readonly stderrIsTTY: boolean;
  /** Letters that fit on a line of the report. */
  readonly columns: number;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  /** The report, and nothing else. */
  stdout(text: string): void;
  /** Words for people. */
  stderr(text: string): void;
  /** A line for people at a terminal that is written over by the next one. Left out: `stderr` takes it. */
  status?(text: string): void;
  /** Lets signals and output through; true when someone asked to stop (Ctrl+C). Call it between files. */
  breathe(): Promise<boolean>;
}

/** 0 clean · 1 findings at error, or more warnings than allowed · 2 could not run, or not to its end. */
export type ExitCode = 0 | 1 | 2;

/** Something that the caller has to mend; its message is a sentence that says what to do. */
export class UsageError extends Error {}
