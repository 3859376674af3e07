import type { Statement } from '../framework/model';
import type { Analysis, Thread } from './analysis';

/** What an analysis was made from by replacing statements: the one in full, and its statements that are others now. */
interface Origin {
  readonly base: Analysis;
  readonly now: ReadonlyMap<Statement, Statement>;
}

const origins = new WeakMap<Analysis, Origin>();
/** The statement of the full analysis that a statement stands in for. */
const first = new WeakMap<Statement, Statement>();

/**
 * The analysis after a statement was changed in its place: it is judged anew, and stands in threads and duplicates where
 * the old one stood. Which statements these are is as it was before the change.
 */
export function withReplaced(previous: Analysis, before: Statement, after: Statement): Analysis {
  const { base, now: known } = origins.get(previous) ?? { base: previous, now: new Map() };
  const origin = first.get(before) ?? before;
  first.set(after, origin);
  const now = new Map(known).set(origin, after);
  const swap = (statement: Statement) => now.get(statement) ?? statement;

  const changed = new Map<Thread, Thread>();
  const swapThread = (thread: Thread): Thread => {
    const known = changed.get(thread);
    if (known) {
      return known;
    }
    if (!thread.statements.some((it) => now.has(it))) {
      return thread;
    }
    const copy: Thread = {
      ...thread,
      statements: thread.statements.map(swap),
      regressions: thread.regressions.map(({ from, to }) => ({ from: swap(from), to: swap(to) })),
    };
    changed.set(thread, copy);
    return copy;
  };
  const analysis: Analysis = {
    framework: base.framework,
    config: base.config,
    lexicon: base.lexicon,
    ladder: base.ladder,
    ordered: base.ordered,
    rank: base.rank,
    of: base.of,
    get duplicates() {
      return base.duplicates.map((it) =>
        now.has(it.a) || now.has(it.b) ? { ...it, a: swap(it.a), b: swap(it.b) } : it,
      );
    },
    get threads() {
      return base.threads.map(swapThread);
    },
    threadOf(statement) {
      const thread = base.threadOf(first.get(statement) ?? statement);
      return thread && swapThread(thread);
    },
  };
  origins.set(analysis, { base, now });
  return analysis;
}
