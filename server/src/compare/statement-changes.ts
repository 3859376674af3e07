/** Pairs of statements as changes that a reviewer reads. */

import { normalText } from '../analysis/normal-text';
import type { Entry } from './side';
import type { Regrouped } from './splits';
import type { PlacedText, StatementChange, StatementChangeKind } from './types';
import { wordRuns } from './word-runs';

/** In the order of the new framework; removed statements stand where the old one had them. */
export function statementChanges({ pairs, removed, added, splits, merges }: Regrouped): StatementChange[] {
  const changes: { readonly rank: number; readonly change: StatementChange }[] = [];
  for (const { before, after } of pairs) {
    const kinds = kindsOf(before, after);
    if (kinds.length > 0) {
      const [from, to] = [strengthOf(before), strengthOf(after)];
      const isShift = kinds.includes('stronger') || kinds.includes('weaker');
      changes.push({
        rank: after.at,
        change: {
          kinds,
          before: [placed(before)],
          after: [placed(after)],
          ...(before.facts.normal === after.facts.normal
            ? {}
            : { words: wordRuns(before.statement.value, after.statement.value) }),
          ...(isShift && from !== undefined && to !== undefined ? { strength: { before: from, after: to } } : {}),
        },
      });
    }
  }
  for (const { one, several } of splits) {
    changes.push({
      rank: several[0]?.at ?? 0,
      change: { kinds: ['split'], before: [placed(one)], after: several.map(placed) },
    });
  }
  for (const { one, several } of merges) {
    changes.push({ rank: one.at, change: { kinds: ['merged'], before: several.map(placed), after: [placed(one)] } });
  }
  for (const entry of added) {
    changes.push({ rank: entry.at, change: { kinds: ['added'], before: [], after: [placed(entry)] } });
  }
  for (const entry of removed) {
    changes.push({ rank: entry.at - 0.5, change: { kinds: ['removed'], before: [placed(entry)], after: [] } });
  }
  return changes.sort((a, b) => a.rank - b.rank).map(({ change }) => change);
}

export function placed({ statement }: Entry): PlacedText {
  return { level: statement.level.key, index: statement.index, text: statement.value };
}

function kindsOf(before: Entry, after: Entry): StatementChangeKind[] {
  const kinds: StatementChangeKind[] = [];
  if (before.level !== after.level) {
    kinds.push('moved');
  }
  if (before.facts.normal === after.facts.normal) {
    return kinds;
  }
  const topics = [before, after].map(({ facts }) => normalText(facts.parts.topic?.text ?? ''));
  const bodies = [before, after].map(({ facts }) => normalText(facts.parts.body.text));
  if (topics[0] !== topics[1]) {
    kinds.push('renamed');
  }
  if (bodies[0] !== bodies[1] || topics[0] === topics[1]) {
    kinds.push('reworded');
  }
  const [from, to] = [strengthOf(before), strengthOf(after)];
  if (from !== undefined && to !== undefined && from !== to) {
    kinds.push(to > from ? 'stronger' : 'weaker');
  }
  return kinds;
}

/** Undefined where the strongest verb is one that nobody can measure: its rank would be no more than a guess. */
function strengthOf({ analysis, facts }: Entry): number | undefined {
  return facts.verbs.some(({ strength, unmeasurable }) => strength === analysis.strength && !unmeasurable)
    ? analysis.strength
    : undefined;
}
