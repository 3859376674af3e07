import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Analysis, Thread } from '../analysis/analysis';
import { encode } from '../framework/edits';
import type { Level, Statement } from '../framework/model';
import { levelName } from '../framework/paths';
import { type CompletionContext, inSnippet, itemOf } from './completion-items';
import { verbsFor } from './completion-verbs';
import type { StatementTarget } from './statement-target';
import { isLarge } from './statement-view';

interface Continued {
  readonly topic: string;
  /** The nearest statement of the thread, that the new one goes on from. */
  readonly from: Statement;
  /** Lower comes first. */
  readonly order: number;
}

/** Topics that neighbouring levels have and this one lacks, gaps first, and a whole statement to fill in. */
export function completeTopic(
  part: { readonly start: number; readonly end: number; readonly separated: boolean },
  context: CompletionContext,
): CompletionItem[] {
  const { analysis, target, options } = context;
  const blankBehind = /^\s/.test((target.before + target.after).slice(part.end)) ? '' : ' ';
  const items = continuedTopics(target, analysis).map(({ topic, from, order }) =>
    itemOf(
      {
        label: topic,
        text: part.separated ? topic : `${topic} —${blankBehind}`,
        kind: CompletionItemKind.Reference,
        detail: `Continue the thread of ${levelName(from.level)}`,
        order,
        data: { kind: 'topic', level: from.level.key, index: from.index },
        leadsOn: !part.separated,
      },
      part,
      context,
    ),
  );
  if (options.snippets && !part.separated && target.after.trim() === '') {
    items.push(itemOf(wholeStatement(context), part, context));
  }
  return items;
}

function continuedTopics({ level, index }: StatementTarget, analysis: Analysis): Continued[] {
  const rank = analysis.rank(level);
  // The statement at the cursor may have a topic, but that is the one to be replaced.
  const others = new Set(near(level, index, analysis).filter((it) => it.index !== index));
  const taken = new Set([...others].map((it) => topicOf(it, analysis)?.toLowerCase()));
  const found = new Map<string, Continued>();
  const offer = (from: Statement, order: number) => {
    const topic = topicOf(from, analysis);
    const known = topic === undefined ? undefined : found.get(topic.toLowerCase());
    if (topic && !taken.has(topic.toLowerCase()) && !(known && known.order <= order)) {
      found.set(topic.toLowerCase(), { topic, from, order });
    }
  };
  for (const thread of analysis.threads) {
    const nearest = nearestStatement(thread, rank, analysis);
    if (nearest && !thread.statements.some((it) => others.has(it))) {
      const gap = thread.missing.includes(level) ? 0 : 100;
      offer(nearest, gap + distance(nearest, rank, analysis));
    }
  }
  for (const neighbour of [analysis.ladder[rank - 1], analysis.ladder[rank + 1]]) {
    for (const statement of neighbour ? near(neighbour, index, analysis) : []) {
      if (!analysis.threadOf(statement)) {
        offer(statement, 200 + distance(statement, rank, analysis));
      }
    }
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
}

/** Statements of a level; in a large framework those around the place, as authors write levels side by side. */
function near({ statements }: Level, index: number, analysis: Analysis): readonly Statement[] {
  return isLarge(analysis.framework) ? statements.slice(Math.max(0, index - 50), index + 50) : statements;
}

/** Of two as near, the lower one: a thread is written upwards. */
function nearestStatement(thread: Thread, rank: number, analysis: Analysis): Statement | undefined {
  const elsewhere = thread.statements.filter((it) => analysis.rank(it.level) !== rank);
  return elsewhere.sort((a, b) => distance(a, rank, analysis) - distance(b, rank, analysis))[0];
}

function distance(statement: Statement, rank: number, analysis: Analysis): number {
  return Math.abs(analysis.rank(statement.level) - rank);
}

function topicOf(statement: Statement, analysis: Analysis): string | undefined {
  return analysis.of(statement).parts.topic?.text;
}

function wholeStatement({ target, analysis }: CompletionContext) {
  const verbs = verbsFor(target.level, '', analysis, 8).map(({ verb }) => verb.lemma);
  const choice =
    verbs.length > 0 ? `\${2|${verbs.map((verb) => verb.replace(/[,|\\$}]/g, '\\$&')).join(',')}|}` : `\${2:verb}`;
  return {
    label: 'Statement',
    text: `\${1:${inSnippet(encode(target.before)) || 'Topic'}} — ${choice} \${3:object} \${4:with its context}.`,
    snippet: true,
    kind: CompletionItemKind.Snippet,
    detail: `Topic — verb object context, for ${levelName(target.level)}`,
    order: 900,
  };
}
