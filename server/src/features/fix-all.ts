import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../config/config';
import type { Suppression } from '../config/file';
import type { TextChange } from '../framework/edits';
import type { FrameworkDocument, Span } from '../framework/model';
import { parseDocument } from '../framework/parse';
import { changesOf, composed, type Patch, patchOf, patchText } from '../framework/patch';
import { checkSteps, fixesOf } from '../rules/check';
import { ruleById, rules } from '../rules/index';

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
  const steps = fixAllSteps(document, config, suppressions);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** The same in steps, for whoever has other work between them. */
export function* fixAllSteps(
  document: FrameworkDocument,
  config: Config,
  suppressions: readonly Suppression[] = [],
): Generator<undefined, TextChange[]> {
  let patch = patchOf(document.text.getText());
  let current = document;
  for (let round = 0; round < mostRounds; round++) {
    const edits = yield* safeEdits(current, config, suppressions);
    if (edits.length === 0) {
      break;
    }
    patch = composed(patch, edits);
    current = parseAgain(document, patch);
    yield;
  }
  return changesOf(patch);
}

/** Rules that mend something safely, and those whose findings take the place of theirs. */
const mendingRules = rules.filter(
  ({ meta }) => meta.fix === 'safe' || meta.outweighs?.some((id) => ruleById.get(id)?.meta.fix === 'safe'),
);

/** The safe fixes of one round; of two that overlap, the second waits for the next round. */
function* safeEdits(
  document: FrameworkDocument,
  config: Config,
  suppressions: readonly Suppression[],
): Generator<undefined, TextChange[]> {
  const chosen: TextChange[] = [];
  const taken = new Places();
  const findings = yield* checkSteps(document, config, { rules: mendingRules, syntax: false, suppressions });
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
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.end ?? 0) < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

function parseAgain(document: FrameworkDocument, patch: Patch): FrameworkDocument {
  return parseDocument(TextDocument.create(document.uri, 'json', document.version, patchText(patch)));
}
