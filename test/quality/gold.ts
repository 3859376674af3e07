/** Frameworks with a reviewer's verdicts; the format stands in test/labelled/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A statement: key of its level, index in the file. */
export type Place = readonly [level: string, index: number];

export interface Pair {
  readonly a: Place;
  readonly b: Place;
}

export interface Gold {
  readonly levels: readonly string[];
  readonly mainVerbs: readonly (readonly [level: string, index: number, verbs: readonly string[]])[];
  readonly threads: readonly { readonly name: string; readonly statements: readonly Place[] }[];
  readonly duplicates: readonly (Pair & { readonly kind: 'exact' | 'near' })[];
  readonly lookalikes: readonly Pair[];
  readonly gaps: readonly { readonly thread: string; readonly missing: readonly string[] }[];
  readonly regressions: readonly { readonly thread: string; readonly from: Place; readonly to: Place }[];
  readonly misfits: readonly { readonly at: Place; readonly readsLike: string }[];
  readonly verbs: readonly { readonly at: Place; readonly verb: string; readonly problem: VerbProblem }[];
  /** A statement, or a path such as `occupation.soc`. */
  readonly form: readonly { readonly at: Place | string; readonly problem: string }[];
}

export type VerbProblem = 'unmeasurable' | 'too-weak' | 'too-strong';

export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
  readonly set: LabelledSet;
}

/** Who labelled them, in the order in which they came; test/labelled/README.md tells more. */
export const labelledSets = ['reviewer', 'author', 'later reviewers'] as const;
export type LabelledSet = (typeof labelledSets)[number];

const setByName = new Map<string, LabelledSet>([
  ...'data-analyst electrician head-chef human-resources-specialist paralegal registered-nurse secondary-teacher welder'
    .split(' ')
    .map((name) => [name, 'reviewer'] as const),
  ...'accountant hotel-manager pharmacy-technician plumber software-tester'
    .split(' ')
    .map((name) => [name, 'author'] as const),
]);

/** Compiled to out/test/quality. */
export const projectRoot = join(__dirname, '../../..');

export function readLabelled(): Labelled[] {
  const folder = join(projectRoot, 'test/labelled');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const name = file.replace('.gold.json', '');
      return {
        name,
        text: readFileSync(join(folder, `${name}.json`), 'utf8'),
        gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold,
        set: setByName.get(name) ?? 'later reviewers',
      };
    });
}

/** Nobody should be warned about these. */
export function isClean({ gold }: Labelled): boolean {
  return [gold.duplicates, gold.gaps, gold.regressions, gold.misfits, gold.verbs, gold.form].every(
    (list) => list.length === 0,
  );
}
