/**
 * What is found and known about a framework, as plain data: the shapes of `docs/check.schema.json` and
 * `docs/analyze.schema.json`, and the types that other programs get. It imports nothing, so that it can be shipped.
 */

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Lines and characters count from 0, characters in UTF-16 code units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** `["framework", "levels", "emerging", "statements", 3]` */
export type JsonPath = readonly (string | number)[];

export interface ReportedPlace {
  readonly message: string;
  readonly range: Range;
  readonly path: JsonPath;
}

/** The words at fault within their string, cut to a readable length. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface ReportedFinding extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly ReportedPlace[];
  /** A safe fix or a suggestion is offered. */
  readonly fixable: boolean;
  /** The same after the file was reordered or reformatted, or lines were put in above; not unique in a file. */
  readonly fingerprint: string;
  /** Undefined where there are no words, as at an empty list. */
  readonly excerpt?: Excerpt;
}

/** A statement: key of its level, index in the `statements` array of the file. */
export type StatementPlace = readonly [level: string, index: number];

export interface AnalysedStatement {
  readonly index: number;
  readonly text: string;
  readonly topic: string | null;
  readonly separator: string | null;
  readonly actions: readonly {
    readonly text: string;
    readonly lemma: string;
    /** 1 (assist) to 6 (set strategy); null for a verb that is not known. */
    readonly strength: number | null;
    /** Bloom's revised taxonomy, 1 (remember) to 6 (create). */
    readonly bloom: number | null;
  }[];
  readonly strength: number | null;
  readonly cues: readonly {
    readonly text: string;
    readonly kind: 'autonomy' | 'scope' | 'complexity';
    readonly level: string | null;
  }[];
  /** Key of the level that it reads like; null: no verdict. */
  readonly readsLike: string | null;
  /** Id of its thread. */
  readonly thread: string | null;
}

export interface AnalysedFramework {
  /** Level keys, weakest first. */
  readonly ladder: readonly string[];
  readonly levels: readonly {
    readonly key: string;
    readonly label: string | null;
    readonly statements: readonly AnalysedStatement[];
  }[];
  readonly threads: readonly {
    readonly id: string;
    readonly name: string;
    readonly statements: readonly StatementPlace[];
    readonly missing: readonly string[];
    readonly regressions: readonly { readonly from: StatementPlace; readonly to: StatementPlace }[];
  }[];
  readonly duplicates: readonly {
    readonly a: StatementPlace;
    readonly b: StatementPlace;
    readonly kind: 'exact' | 'near';
    /** 0 to 1. */
    readonly similarity: number;
  }[];
}
