import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../config/config';
import type { Suppression } from '../config/file';
import type { TextChange } from '../framework/edits';
import type { FrameworkDocument } from '../framework/model';
import { parseDocument } from '../framework/parse';
import { changesOf, composed, type Patch, patchOf, patchText } from '../framework/patch';
import { checkDocument, fixesOf } from '../rules/check';

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
  let patch = patchOf(document.text.getText());
  let current = document;
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(current, config, suppressions);
    if (edits.length === 0) {
      break;
    }
    patch = composed(patch, edits);
    current = parseAgain(document, patch);
  }
  return changesOf(patch);
}

/** The safe fixes of one round; of two that overlap, the second waits for the next round. */
function safeEdits(document: FrameworkDocument, config: Config, suppressions: readonly Suppression[]): TextChange[] {
  const chosen: TextChange[] = [];
  const findings = checkDocument(document, config, { syntax: false, suppressions });
  for (const finding of findings.flatMap((it) => [it, ...(it.speaksFor ?? []).map((other) => ({ ...it, ...other }))])) {
    const fix = fixesOf(finding, document, config).find((it) => it.safe);
    if (fix && !fix.edits.some((edit) => chosen.some((other) => collide(edit, other)))) {
      chosen.push(...fix.edits);
    }
  }
  return chosen;
}

function collide(a: TextChange, b: TextChange): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

function parseAgain(document: FrameworkDocument, patch: Patch): FrameworkDocument {
  return parseDocument(TextDocument.create(document.uri, 'json', document.version, patchText(patch)));
}
