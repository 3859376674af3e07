/**
 * What changed between two versions of a framework, as plain data: the shape of `docs/diff.schema.json`. It imports
 * nothing, so that views and other programs may use it.
 */

/** A statement where it stands. */
export interface PlacedText {
  /** Key of its level. */
  readonly level: string;
  /** Zero-based place in the `statements` array. */
  readonly index: number;
  readonly text: string;
}

/**
 * `moved` to another level · `reworded` behind its separator · `renamed` in its topic · `stronger`, `weaker` by its
 * actions · `split` one became several · `merged` several became one.
 */
export type StatementChangeKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'renamed'
  | 'reworded'
  | 'stronger'
  | 'weaker'
  | 'split'
  | 'merged';

/** A stretch of words that both texts have, or that only one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One statement's change: several kinds where it, say, moved and was reworded. */
export interface StatementChange {
  readonly kinds: readonly StatementChangeKind[];
  /** Empty for an added statement; several for merged ones. */
  readonly before: readonly PlacedText[];
  /** Empty for a removed statement; several where it was split. */
  readonly after: readonly PlacedText[];
  /** Where one text became another one. */
  readonly words?: readonly WordRun[];
  /** Of the strongest action, 1 (assist) to 6 (set strategy). */
  readonly strength?: { readonly before: number; readonly after: number };
}

export interface LevelChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'relabelled';
  /** Keys, or labels of a level that was relabelled. */
  readonly before?: string;
  readonly after?: string;
  /** Key of the level in the new framework, or in the old one where it was removed. */
  readonly level: string;
}

export interface ThreadChange {
  readonly kind: 'gained' | 'lost' | 'gap-opened' | 'gap-closed';
  readonly thread: string;
  /** Key of the level that is skipped, or no longer. */
  readonly level?: string;
}

export interface MetadataChange {
  /** JSON pointer: `/occupation/title`. */
  readonly pointer: string;
  /** JSON; absent where the key was. */
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface FindingChange {
  readonly kind: 'new' | 'solved';
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  /** JSON pointer in the framework that has it. */
  readonly pointer: string;
}

/** What differs and changes no meaning. */
export type Note =
  | {
      readonly kind: 'reordered';
      /** Key of the level. */
      readonly level: string;
      /** The fewest statements whose moving explains the new order. */
      readonly statements: readonly PlacedText[];
    }
  /** Capitals, blanks, dashes or the full stop. */
  | { readonly kind: 'tidied'; readonly before: PlacedText; readonly after: PlacedText };

export interface Comparison {
  readonly statements: readonly StatementChange[];
  readonly levels: readonly LevelChange[];
  readonly threads: readonly ThreadChange[];
  readonly metadata: readonly MetadataChange[];
  readonly findings: readonly FindingChange[];
  readonly notes: readonly Note[];
  /** What people call the levels of both frameworks, by key: the label, where there is one. */
  readonly names: Readonly<Record<string, string>>;
  /** Statements of the new framework that are as they were. */
  readonly unchanged: number;
}
