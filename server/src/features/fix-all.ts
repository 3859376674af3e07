import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../config/config';
import type { Suppression } from '../config/file';
import type { TextChange } from '../framework/edits';
import type { FrameworkDocument, Span, Statement } from '../framework/model';
import { parseDocument } from '../framework/parse';
import { changesOf, composed, type Patch, patchOf, patchText } from '../framework/patch';
import { countLeading } from '../in-order';
import { checkSteps, fixesOf } from '../rules/check';
import { isJudgedInParts, partsWith } from '../rules/in-parts';
import { ruleById, rules, wordRules } from '../rules/index';
import type { Finding } from '../rules/rule';
import { finished } from '../rules/steps';

/** A fix may bring up the next one (a dash mended shows a missing full stop); more rounds than this are a quarrel of two rules. */
const mostRounds = 10;

/**
 * All safe fixes, round after round until nothing changes, as edits of this document. The editor and the command both
 * use it, so that they make the same text of a file.
 *
 * @param suppressions what the author keeps is not mended either
 */
export function fixAll(
  document: FrameworkDocument,
  config: Config,
  suppressions: readonly Suppression[] = [],
): TextChange[] {
  return finished(fixAllSteps(document, config, suppressions));
}

/** The same in steps, for whoever has other work between them. */
export function* fixAllSteps(
  document: FrameworkDocument,
  config: Config,
  suppressions: readonly Suppression[] = [],
): Generator<undefined, TextChange[]> {
  let patch = patchOf(document.text.getText());
  let current = document;
  let parts: readonly FrameworkDocument[] | undefined;
  for (let round = 0; round < mostRounds; round++) {
    const edits = yield* safeEdits(current, parts ?? [current], config, suppressions);
    if (edits.length === 0) {
      break;
    }
    const before = current;
    patch = composed(patch, edits);
    current = parseAgain(document, patch);
    parts = changedParts(before, edits, current);
    yield;
  }
  return changesOf(patch);
}

/** Of a framework that is judged in parts, those with other words now; undefined where all has to be judged. */
function changedParts(
  before: FrameworkDocument,
  edits: readonly TextChange[],
  after: FrameworkDocument,
): FrameworkDocument[] | undefined {
  const [old, fresh] = [before, after].map(statementsOf);
  if (!isJudgedInParts(after) || !old || fresh?.length !== old.length) {
    return undefined;
  }
  const changed = new Set<Statement>();
  for (const { span } of edits) {
    const at = lastStartingBy(old, span.start);
    const [was, is] = [old[at], fresh[at]];
    if (!was || !is || span.end > was.span.end || was.level.key !== is.level.key) {
      return undefined;
    }
    changed.add(is);
  }
  return partsWith(after, [...changed]);
}

/** In the order of the text. */
function statementsOf({ framework }: FrameworkDocument): Statement[] {
  return (framework?.levels ?? []).flatMap(({ statements }) => statements);
}

function lastStartingBy(statements: readonly Statement[], offset: number): number {
  return countLeading(statements, ({ span }) => span.start <= offset) - 1;
}

/** Rules that mend something safely, and those whose findings take the place of theirs. */
const mendingRules = rules.filter(
  ({ meta }) => meta.fix === 'safe' || meta.outweighs?.some((id) => ruleById.get(id)?.meta.fix === 'safe'),
);

/** The safe fixes of one round; of two that overlap, the second waits for the next round. */
function* safeEdits(
  document: FrameworkDocument,
  parts: readonly FrameworkDocument[],
  config: Config,
  suppressions: readonly Suppression[],
): Generator<undefined, TextChange[]> {
  const chosen: TextChange[] = [];
  const taken = new Places();
  const findings: Finding[] = [];
  for (const part of parts) {
    const rules = part === document ? mendingRules : mendingRules.filter((rule) => wordRules.includes(rule));
    findings.push(...(yield* checkSteps(part, config, { rules, syntax: false, suppressions })));
  }
  for (const finding of findings.flatMap((it) => [it, ...(it.speaksFor ?? []).map((other) => ({ ...it, ...other }))])) {
    const fix = fixesOf(finding, document, config).find((it) => it.safe);
    if (fix?.edits.every((edit) => taken.isFree(edit.span))) {
      for (const edit of fix.edits) {
        taken.take(edit.span);
      }
      chosen.push(...fix.edits);
    }
  }
  return chosen;
}

/** Spans that are spoken for, in the order of the text, none of which touches another. */
class Places {
  private readonly spans: Span[] = [];

  isFree(span: Span): boolean {
    const at = this.firstReaching(span);
    const found = this.spans[at];
    return !found || found.start > span.end;
  }

  take(span: Span): void {
    this.spans.splice(this.firstReaching(span), 0, span);
  }

  private firstReaching({ start }: Span): number {
    return countLeading(this.spans, ({ end }) => end < start);
  }
}

function parseAgain(document: FrameworkDocument, patch: Patch): FrameworkDocument {
  return parseDocument(TextDocument.create(document.uri, 'json', document.version, patchText(patch)));
}
