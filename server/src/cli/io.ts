/** All that the command touches of the world, so that tests can run it with strings. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the report goes to a terminal. */
  readonly isTTY: boolean;
  /** The report, and nothing else. */
  stdout(text: string): void;
  /** Words for people. */
  stderr(text: string): void;
}

/** 0 clean · 1 findings at error, or more warnings than allowed · 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Something that the caller has to mend; its message is a sentence that says what to do. */
export class UsageError extends Error {}
