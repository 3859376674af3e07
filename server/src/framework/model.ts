/**
 * The model of a framework: what `parse` makes of a text, and what every rule and feature reads.
 * All offsets are UTF-16 code units from the start of the text, as LSP and JavaScript strings count them.
 */
import type { JSONPath, Node } from 'jsonc-parser';
import type { TextDocument } from 'vscode-languageserver-textdocument';

export type JsonNode = Node;
export type JsonPath = JSONPath;

/** A half-open range of the text: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A string of the framework with its place. `span` lies inside the quotes; `value` is decoded. */
export interface TextPart {
  readonly value: string;
  readonly span: Span;
}

/** Something that the JSON text itself gets wrong; the model is built beside it, never instead of it. */
export interface SyntaxProblem {
  readonly message: string;
  readonly span: Span;
  /** Of the innermost value around it. */
  readonly path: JsonPath;
  readonly kind: 'syntax' | 'duplicate-key' | 'depth';
}

export interface Statement {
  readonly level: Level;
  /** Zero-based place in the `statements` array of the file, counting items that are no strings too. */
  readonly index: number;
  /** Inside the quotes. */
  readonly span: Span;
  /** Decoded: escapes are resolved. */
  readonly value: string;
}

export interface Level {
  readonly key: string;
  /** Inside the quotes of the key. */
  readonly keySpan: Span;
  readonly label: TextPart | undefined;
  /** The level's value, an object in a sound file. */
  readonly node: JsonNode;
  /** The `statements` array; undefined where it is absent or no array. */
  readonly statementsNode: JsonNode | undefined;
  /** Strings only, in the order of the file. */
  readonly statements: readonly Statement[];
}

export interface Framework {
  /** The value of the top-level `framework` key. */
  readonly node: JsonNode;
  /** The value of `framework.levels`. */
  readonly levelsNode: JsonNode;
  /** In the order of the text. `analysis/` knows the order of the ladder. */
  readonly levels: readonly Level[];
}

/** One version of one file, parsed once and shared by every rule and feature. */
export interface FrameworkDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: TextDocument;
  /** The JSON tree; undefined for a text without any value. */
  readonly root: JsonNode | undefined;
  /** Undefined: this text is not a framework. */
  readonly framework: Framework | undefined;
  readonly syntaxProblems: readonly SyntaxProblem[];
}
