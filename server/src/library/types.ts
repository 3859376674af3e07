import type { AnalysedFramework, ReportedFinding } from '../report/types';

export type * from '../report/types';

export interface TextOptions {
  /** Where the text belongs, from the folder of the configuration: its patterns are held against it. */
  readonly path?: string;
  /**
   * What a `.framework-lint.json` would say: its text, or its value. `extends` cannot be followed here; what it names
   * has to be joined before.
   */
  readonly configuration?: string | object;
  /** Today's date, `2027-01-31`, for dates in the future and suppressions that expire. Left out: neither is judged. */
  readonly today?: string;
}

export interface CheckedText {
  /** Whether the text is a framework: an object with an object at `framework.levels`. */
  readonly framework: boolean;
  /** In the order of the text. */
  readonly findings: readonly ReportedFinding[];
}

export interface FixedText {
  readonly text: string;
  /** Whether it is another text than before. */
  readonly changed: boolean;
}

export type AnalysedText = AnalysedFramework;
