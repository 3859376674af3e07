/** Threads that came or went, and gaps that opened or closed. */
import type { Thread } from '../analysis/analysis';
import type { Statement } from '../framework/model';
import type { Pair } from './pairs';
import type { Side } from './side';
import type { ThreadChange } from './types';

export interface Counterparts {
  /** Each old statement with the new ones that it became. */
  readonly pairs: readonly Pair[];
  levelOf(key: string): string;
}

export function threadChanges(before: Side, after: Side, { pairs, levelOf }: Counterparts): ThreadChange[] {
  const next = new Map<Statement, Statement[]>();
  for (const pair of pairs) {
    next.set(pair.before.statement, [...(next.get(pair.before.statement) ?? []), pair.after.statement]);
  }
  const successors = new Map<Thread, Thread>();
  const heirs = new Set<Thread>();
  const lost: Thread[] = [];
  for (const thread of before.analysis.threads) {
    const successor = successorOf(thread, after, next);
    if (successor) {
      successors.set(thread, successor);
      heirs.add(successor);
    } else {
      lost.push(thread);
    }
  }
  const changes: ThreadChange[] = [];
  for (const thread of after.analysis.threads.filter((it) => !heirs.has(it))) {
    changes.push({ kind: 'gained', thread: thread.name });
  }
  for (const thread of lost) {
    changes.push({ kind: 'lost', thread: thread.name });
  }
  return [...changes, ...gapChanges(before, after, successors, levelOf)];
}

/** The thread that most of the statements went to; of equal ones, that of the same name. */
function successorOf(
  thread: Thread,
  after: Side,
  next: ReadonlyMap<Statement, readonly Statement[]>,
): Thread | undefined {
  const votes = new Map<Thread, number>();
  for (const statement of thread.statements) {
    for (const successor of next.get(statement) ?? []) {
      const found = after.analysis.threadOf(successor);
      if (found) {
        votes.set(found, (votes.get(found) ?? 0) + 1 + (found.name === thread.name ? 0.5 : 0));
      }
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function gapChanges(
  before: Side,
  after: Side,
  successors: ReadonlyMap<Thread, Thread>,
  levelOf: (key: string) => string,
): ThreadChange[] {
  const changes: ThreadChange[] = [];
  const newLevels = new Map(after.analysis.ladder.map((level) => [level.key, level]));
  const predecessors = new Map<Thread, Thread[]>();
  for (const [old, successor] of successors) {
    predecessors.set(successor, [...(predecessors.get(successor) ?? []), old]);
  }
  for (const thread of after.analysis.threads) {
    const known = new Set(
      (predecessors.get(thread) ?? []).flatMap(({ missing }) => missing.map(({ key }) => levelOf(key))),
    );
    for (const { key } of thread.missing) {
      if (!known.has(key)) {
        changes.push({ kind: 'gap-opened', thread: thread.name, level: key });
      }
    }
  }
  for (const thread of before.analysis.threads) {
    const successor = successors.get(thread);
    for (const { key } of thread.missing) {
      const level = newLevels.get(levelOf(key));
      if (successor && level && !successor.missing.includes(level)) {
        changes.push({ kind: 'gap-closed', thread: successor.name, level: level.key });
      }
    }
  }
  return changes;
}
