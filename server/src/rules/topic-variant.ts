import type { StatementAnalysis } from '../analysis/analysis';
import { levelName, statementPath } from '../framework/paths';
import type { Part } from '../framework/statement';
import { foldSpelling } from '../lexicon/spelling';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf, replacePiece } from './statements';

interface TopicVariant extends Report {
  readonly judged: StatementAnalysis;
  readonly topic: Part;
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
    const groups = new Map<string, { judged: StatementAnalysis; topic: Part }[]>();
    for (const judged of judgedStatements(context)) {
      const { topic } = judged.parts;
      const key = topic && foldTopic(topic.text);
      if (topic && key) {
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push({ judged, topic });
      }
    }
    for (const group of groups.values()) {
      const usual = usualOf(group.map(({ topic }) => topic.text));
      const model = group.find(({ topic }) => topic.text === usual);
      for (const { judged, topic } of group) {
        if (!model || topic.text === usual || model.judged.statement.level === judged.statement.level) {
          continue;
        }
        yield {
          judged,
          topic,
          usual,
          ...placeOf(context, judged.statement, topic),
          message: `"${topic.text}" is "${usual}" at ${levelName(model.judged.statement.level)}. Write one topic in one way, so that its levels are found together.`,
          related: [
            {
              ...placeOf(context, model.judged.statement, model.topic),
              path: statementPath(model.judged.statement),
              message: `"${usual}".`,
            },
          ],
        };
      }
    }
  },
  fix({ judged, topic, usual }, context) {
    return [
      {
        title: `Write "${usual}"`,
        edits: [replacePiece(context, judged.statement, topic, usual)],
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
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const fillers = new Set('the a an of for in on and to task activity skill'.split(' '));

/** Equal for topics that differ by case, number, spelling, marks or a filler word. */
function foldTopic(topic: string): string {
  return topic
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => singular(foldSpelling(word)))
    .filter((word, _, all) => !fillers.has(word) || all.length === 1)
    .join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) {
    return word;
  }
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/s$/, '');
}
