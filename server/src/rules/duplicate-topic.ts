import { removeItem } from '../framework/edits';
import type { Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { quote, quoteStatement } from './fields';
import { defineRule, type Report } from './rule';
import { placeOf } from './statements';

interface DuplicateTopic extends Report {
  readonly twin: Statement;
  readonly statement: Statement;
}

export const duplicateTopic = defineRule<DuplicateTopic, object>({
  meta: {
    id: 'duplicate-topic',
    description: 'Two statements of one level are about the same topic.',
    severity: 'warning',
    fix: 'suggestion',
    options: {},
  },
  *check(context) {
    const { analysis } = context;
    const seen = new Set<Statement>();
    for (const { a, b, by } of analysis.duplicates) {
      const topic = analysis.of(b).parts.topic;
      const twinTopic = analysis.of(a).parts.topic;
      if (a.level !== b.level || by !== 'topic' || !topic || !twinTopic || seen.has(b)) {
        continue;
      }
      seen.add(b);
      yield {
        statement: b,
        twin: a,
        ...placeOf(context, b, topic),
        message: `${quote(topic.text)} is the topic of another statement of ${levelName(b.level)} too: ${quoteStatement(a.value)} Merge the two, or sharpen both topics.`,
        related: [
          { span: a.span, path: statementPath(a), message: `The first statement about ${quote(twinTopic.text)}.` },
        ],
      };
    }
  },
  fix({ twin, statement }, { document }) {
    return [
      {
        title: `Remove this statement and keep ${quote(twin.value)}`,
        edits: [removeItem(document, statement)],
        safe: false,
      },
      {
        title: `Remove the other statement: ${quote(twin.value)}`,
        edits: [removeItem(document, twin)],
        safe: false,
      },
    ];
  },
});
