import type { StatementAnalysis } from '../analysis/analysis';
import { levelName, statementPath } from '../framework/paths';
import type { Part } from '../framework/statement';
import { isPlain } from '../lexicon/plain';
import { foldSpelling } from '../lexicon/spelling';
import { quote } from './fields';
import { perText } from './per-text';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf, replacePiece } from './statements';

interface Use {
  readonly judged: StatementAnalysis;
  readonly topic: Part;
}

interface TopicVariant extends Report {
  /** Every use of the variant in its level. */
  readonly uses: readonly Use[];
  readonly usual: string;
}

export const topicVariant = defineRule<TopicVariant, object>({
  meta: {
    id: 'topic-variant',
    description: 'A topic is written in another way at another level.',
    severity: 'hint',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    const groups = new Map<string, Use[]>();
    for (const judged of judgedStatements(context)) {
      const { topic } = judged.parts;
      const key = topicKey(judged);
      if (topic && key) {
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push({ judged, topic });
      }
    }
    for (const group of groups.values()) {
      const usual = usualOf(group.map(({ topic }) => topic.text));
      const model = group.find(({ topic }) => topic.text === usual);
      const odd = new Map<string, Use[]>();
      for (const use of group) {
        if (use.topic.text !== usual && use.judged.statement.level !== model?.judged.statement.level) {
          const key = `${use.judged.statement.level.key} ${use.topic.text}`;
          const uses = odd.get(key) ?? [];
          odd.set(key, uses);
          uses.push(use);
        }
      }
      for (const uses of odd.values()) {
        const [first] = uses;
        if (!model || !first) {
          continue;
        }
        const { judged, topic } = first;
        yield {
          uses,
          usual,
          ...placeOf(context, judged.statement, topic),
          message: `${quote(topic.text)} is ${quote(usual)} at ${levelName(model.judged.statement.level)}. Write one topic in one way, so that its levels are found together.`,
          related: [
            {
              ...placeOf(context, model.judged.statement, model.topic),
              path: statementPath(model.judged.statement),
              message: `${quote(usual)}.`,
            },
          ],
        };
      }
    }
  },
  fix({ uses, usual }, context) {
    return [
      {
        title: `Write ${quote(usual)}`,
        edits: uses.map(({ judged, topic }) => replacePiece(context, judged.statement, topic, usual)),
        safe: false,
      },
    ];
  },
});

/** The form that stands most often; of equals the first. */
function usualOf(topics: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const topic of topics) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  // One that ends in a dash would be read without it.
  const isSound = (topic: string) => (/[-\u2013\u2014:]$/.test(topic) ? 0 : 1);
  return [...counts].sort(([a, m], [b, n]) => isSound(b) - isSound(a) || n - m)[0]?.[0] ?? '';
}

const fillers = new Set('the a an of for in on and to task activity skill'.split(' '));

const topicKey = perText(({ parts }) => (parts.topic ? foldTopic(parts.topic.text) : ''));

/** Equal for topics that differ by case, number, spelling, marks or a filler word. */
function foldTopic(topic: string): string {
  const words = isPlain(topic)
    ? topic.toLowerCase().split(/[^a-z0-9]+/)
    : topic
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '')
    .map((word) => singular(foldSpelling(word)))
    .filter((word, _, all) => !fillers.has(word) || all.length === 1)
    .join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /[sui]s$/.test(word)) {
    return word;
  }
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/s$/, '');
}
