/** The words that two texts share, and those that only one of them has. */
import { diffArrays } from 'diff';
import type { WordRun } from './types';

/** Texts that differ more are shown as wholes: it would take long, and nobody could read it. */
const mostEdits = 400;

/** The runs without `added` make the old text, those without `removed` the new one. */
export function wordRuns(before: string, after: string): WordRun[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostEdits });
  if (!parts) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return joined(
    parts.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)*|[^\s]/gu) ?? [];
}

/** A blank between two changed words is no common ground: "two words" for "other ones" reads as one change. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') {
      result.push({ kind: 'removed', text: removed });
    }
    if (added !== '') {
      result.push({ kind: 'added', text: added });
    }
    removed = '';
    added = '';
  };
  runs.forEach(({ kind, text }, index) => {
    if (kind === 'removed') {
      removed += text;
    } else if (kind === 'added') {
      added += text;
    } else if (text.trim() === '' && removed !== '' && added !== '' && index < runs.length - 1) {
      removed += text;
      added += text;
    } else {
      flush();
      result.push({ kind: 'same', text });
    }
  });
  flush();
  return result;
}
