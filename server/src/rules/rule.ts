import type { Analysis } from '../analysis/analysis';
import type { Severity } from '../config/config';
import type { Framework, FrameworkDocument, JsonPath, Span } from '../framework/model';
import type { Elsewhere, OtherPlace } from './elsewhere';

export interface Related {
  readonly span: Span;
  readonly message: string;
  readonly path: JsonPath;
}

/** A place in another file. */
export interface RelatedElsewhere extends Pick<OtherPlace, 'file' | 'range'> {
  readonly message: string;
}

/** What a rule says about one place. */
export interface Report {
  readonly span: Span;
  /** Where it stands in the JSON: `["framework", "levels", "emerging", "statements", 3]`. */
  readonly path: JsonPath;
  /** One or two full sentences: names the words at fault and says what to do. */
  readonly message: string;
  /** A severity other than the rule's default for this one report; a severity in the configuration outweighs it. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly elsewhere?: readonly RelatedElsewhere[];
  /** Reports of the same rule that this one stands for too; fixes in bulk mend them as well. */
  readonly speaksFor?: readonly Report[];
  /** `unnecessary` greys text out that may be removed. */
  readonly tags?: readonly 'unnecessary'[];
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  /** An imperative: "Replace the hyphen by an em dash". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Keeps the meaning, so that it may be applied in bulk (`--fix`, `source.fixAll`). */
  readonly safe: boolean;
}

/** A report with the rule that made it and the severity in force. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

export interface Option<T> {
  readonly default: T;
  /** One sentence for the documentation and the schema. */
  readonly description: string;
  /** JSON Schema of the value; derived from the default's type where it is left out. */
  readonly schema?: object;
}

export interface RuleMeta<O extends object = object> {
  /** Kebab-case; names the fault; the same as the file, the test and the page. */
  readonly id: string;
  /** One sentence: what is wrong. */
  readonly description: string;
  /** `off`: offered, not in the recommended set. */
  readonly severity: Severity | 'off';
  /** What `fix` offers at best. */
  readonly fix: 'safe' | 'suggestion' | 'none';
  readonly options: { readonly [K in keyof O]: Option<O[K]> };
  /** Rules whose finding at the same place would say the same thing less well: theirs is dropped. */
  readonly outweighs?: readonly string[];
}

export interface RuleContext<O extends object = object> {
  /** `2027-01-31`; undefined: nobody asks what lies in the future. */
  readonly today?: string | undefined;
  /** Undefined: the other files are not known, or not asked for. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly document: FrameworkDocument;
  readonly framework: Framework;
  readonly analysis: Analysis;
  readonly options: O;
}

export interface Rule<R extends Report = Report, O extends object = object> {
  readonly meta: RuleMeta<O>;
  check(context: RuleContext<O>): Iterable<R>;
  /** Gets the very report that `check` made; run on demand, not on every keystroke. */
  fix?(report: R, context: RuleContext<O>): readonly Fix[];
}

/** Infers the types of a rule's own reports and options. */
export function defineRule<R extends Report, O extends object>(rule: Rule<R, O>): Rule<R, O> {
  return rule;
}
