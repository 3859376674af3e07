/** What the product says about one labelled framework, beside what the reviewer said, kind by kind. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  analysisOf,
  checkDocument,
  defaultConfig,
  type Finding,
  parseDocument,
  type Statement,
} from '../../server/src';
import type { Analysis } from '../../server/src/analysis/analysis';
import { foldSpelling } from '../../server/src/lexicon/spelling';
import { key, pairKey, pairKeys, placeOf, scoreGaps } from './compare';
import type { Labelled, Place } from './gold';
import { type Score, scoreSets } from './score';

export const kinds = [
  'main verbs',
  'duplicates',
  'threads',
  'gaps',
  'regressions',
  'misfits',
  'reads like',
  'verbs',
  'misfit findings',
  'verb findings',
  'form',
] as const;
export type Kind = (typeof kinds)[number];

export interface Result {
  readonly labelled: Labelled;
  readonly scores: Readonly<Record<Kind, Score>>;
  /** Lookalikes that are reported as duplicates. */
  readonly lookalikes: readonly string[];
  /** Errors and warnings. */
  readonly loud: readonly Finding[];
}

export function judgeLabelled(labelled: Labelled): Result {
  const document = parseDocument(TextDocument.create(`file:///${labelled.name}.json`, 'json', 1, labelled.text));
  const analysis = analysisOf(document, defaultConfig);
  if (!analysis) {
    throw new Error(`${labelled.name} is not read as a framework.`);
  }
  const findings = checkDocument(document, defaultConfig);
  const { gold } = labelled;
  const duplicates = scoreSets(
    analysis.duplicates.map(({ a, b }) => pairKey(placeOf(a), placeOf(b))),
    gold.duplicates.map(({ a, b }) => pairKey(a, b)),
  );
  const lookalikes = new Set(gold.lookalikes.map(({ a, b }) => pairKey(a, b)));
  return {
    labelled,
    lookalikes: duplicates.falseAlarms.filter((key) => lookalikes.has(key)),
    loud: findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
    scores: {
      'main verbs': scoreSets(foundVerbs(analysis), wantedVerbs(labelled)),
      duplicates,
      threads: scoreSets(
        analysis.threads.flatMap(({ statements }) => pairKeys(statements.map(placeOf))),
        gold.threads.flatMap(({ statements }) => pairKeys(statements)),
      ),
      gaps: scoreGaps(analysis, gold.threads, gold.gaps),
      regressions: scoreSets(
        analysis.threads.flatMap(({ regressions }) =>
          regressions.map(({ from, to }) => `${key(placeOf(from))} > ${key(placeOf(to))}`),
        ),
        gold.regressions.map(({ from, to }) => `${key(from)} > ${key(to)}`),
      ),
      misfits: scoreSets(
        misfits(analysis).map(({ at }) => key(at)),
        gold.misfits.map(({ at }) => key(at)),
      ),
      'reads like': scoreSets(
        misfits(analysis).map(({ at, readsLike }) => `${key(at)} = ${readsLike}`),
        gold.misfits.map(({ at, readsLike }) => `${key(at)} = ${readsLike}`),
      ),
      verbs: scoreSets(
        verbProblems(analysis),
        gold.verbs.map(({ at, problem }) => `${key(at)} ${problem}`),
      ),
      'misfit findings': scoreSets(
        placesOf(findings, ['level-misfit']),
        gold.misfits.map(({ at }) => key(at)),
      ),
      'verb findings': scoreVerbFindings(findings, labelled),
      form: scoreForm(findings, labelled),
    },
  };
}

function statementsOf(analysis: Analysis): Statement[] {
  return analysis.ladder.flatMap(({ statements }) => statements);
}

function foundVerbs(analysis: Analysis): string[] {
  return statementsOf(analysis).flatMap((statement) => {
    const lemmas = analysis.of(statement).parts.actions.map(({ lemma }) => foldSpelling(lemma));
    return lemmas.length > 0 ? [`${key(placeOf(statement))} ${lemmas.join(', ')}`] : [];
  });
}

function wantedVerbs({ gold }: Labelled): string[] {
  return gold.mainVerbs.map(([level, index, verbs]) => `${level} ${index} ${verbs.map(foldSpelling).join(', ')}`);
}

function misfits(analysis: Analysis): { at: Place; readsLike: string }[] {
  return statementsOf(analysis).flatMap((statement) => {
    const { rank } = analysis.of(statement).fit;
    const reads = rank === undefined ? undefined : analysis.ladder[rank]?.key;
    return reads === undefined || reads === statement.level.key ? [] : [{ at: placeOf(statement), readsLike: reads }];
  });
}

function verbProblems(analysis: Analysis): string[] {
  return statementsOf(analysis).flatMap((statement) => {
    const { parts, verbFit } = analysis.of(statement);
    const unmeasurable = parts.actions.some(({ verb }) => verb?.unmeasurable === true);
    const at = key(placeOf(statement));
    return [...(unmeasurable ? [`${at} unmeasurable`] : []), ...(verbFit ? [`${at} ${verbFit}`] : [])];
  });
}

/** Statements that one of the rules reports. */
function placesOf(findings: readonly Finding[], rules: readonly string[]): string[] {
  return findings
    .filter(({ rule, path }) => rules.includes(rule) && path.length >= 5)
    .map(({ path }) => `${path[2]} ${path[4]}`);
}

/** A misfit speaks for its verb too: one cause is one finding. */
function scoreVerbFindings(findings: readonly Finding[], { gold }: Labelled): Score {
  const wanted = gold.verbs.map(({ at }) => key(at));
  const misfits = placesOf(findings, ['level-misfit']).filter((place) => wanted.includes(place));
  return scoreSets([...placesOf(findings, ['unmeasurable-verb', 'verb-strength']), ...misfits], wanted);
}

/** The rules that may tell of a reviewer's problem of form. */
const formRules: Readonly<Record<string, readonly string[]>> = {
  'wrong-separator': ['malformed-separator'],
  'no-separator': ['malformed-separator'],
  'not-base-form': ['verb-not-base-form'],
  'no-full-stop': ['uneven-punctuation'],
  'two-actions': ['stacked-actions'],
  empty: ['empty-part'],
  whitespace: ['untidy-text'],
  'no-verb': ['action-not-verb', 'empty-part'],
  'not-a-string': ['missing-core-field'],
  'missing-label': ['missing-core-field'],
  'bad-soc': ['invalid-soc-code'],
  'bad-sector': ['invalid-sector'],
  'group-mismatch': ['group-mismatch'],
  'bad-job-zone': ['invalid-job-zone'],
  'level-order': ['level-order'],
  'unknown-key': ['unknown-key'],
};

/** Rules of form and structure; what else they say is a false alarm. */
const rulesOfForm = new Set(Object.values(formRules).flat());

function scoreForm(findings: readonly Finding[], { gold }: Labelled): Score {
  const reported = findings.filter(({ rule }) => rulesOfForm.has(rule));
  const matched = new Set<Finding>();
  const misses: string[] = [];
  for (const { at, problem } of gold.form) {
    const path = typeof at === 'string' ? at : `framework.levels.${at[0]}.statements.${at[1]}`;
    const found = reported.filter(
      (finding) =>
        !matched.has(finding) &&
        (formRules[problem] ?? []).includes(finding.rule) &&
        (finding.path.join('.') === path || finding.path.join('.').startsWith(`${path}.`)),
    );
    for (const finding of found) {
      matched.add(finding);
    }
    if (found.length === 0) {
      misses.push(`${path} ${problem}`);
    }
  }
  return {
    hits: gold.form.length - misses.length,
    misses,
    falseAlarms: reported
      .filter((finding) => !matched.has(finding))
      .map((finding) => `${finding.path.join('.')} ${finding.rule}`),
  };
}
