/** A place that both sides changed, each in its own way. */
export interface MergeConflict {
  /** JSON pointer in the merged text. */
  readonly pointer: string;
  /** A sentence that says what both did. */
  readonly message: string;
}

export interface MergeResult {
  /** Valid JSON and a framework, also where there are conflicts. */
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
}
