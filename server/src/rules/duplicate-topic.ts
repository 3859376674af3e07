import type { Analysis } from '../analysis/analysis';
import { removeItem } from '../framework/edits';
import type { Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { spanInLiteral } from '../framework/string-offsets';
import { defineRule, type Report } from './rule';

interface DuplicateTopic extends Report {
  readonly twin: Statement;
  readonly statement: Statement;
}

export const duplicateTopic = defineRule<DuplicateTopic, { statementsPerTopic: number }>({
  meta: {
    id: 'duplicate-topic',
    description: 'Two statements of one level are about the same topic.',
    severity: 'warning',
    fix: 'suggestion',
    options: {
      statementsPerTopic: {
        default: 1.3,
        description:
          'Above this mean number of statements per topic and level, topics are taken for categories and the rule is silent.',
      },
    },
  },
  *check({ document, analysis, options }) {
    if (statementsPerTopic(analysis) > options.statementsPerTopic) {
      return;
    }
    const text = document.text.getText();
    for (const { a, b, kind } of analysis.duplicates) {
      const topic = analysis.of(b).parts.topic;
      const twinTopic = analysis.of(a).parts.topic;
      if (a.level !== b.level || kind === 'exact' || !topic || !twinTopic) {
        continue;
      }
      yield {
        statement: b,
        twin: a,
        span: spanInLiteral(text, b.span, topic.start, topic.end),
        path: statementPath(b),
        message: `"${topic.text}" is the topic of another statement of ${levelName(b.level)} too: "${a.value}" Merge the two, or sharpen both topics.`,
        related: [{ span: a.span, path: statementPath(a), message: `The first statement about "${twinTopic.text}".` }],
      };
    }
  },
  fix(report, { document }) {
    return [
      {
        title: `Remove this statement and keep "${report.twin.value}"`,
        edits: [removeItem(document, report.statement)],
        safe: false,
      },
    ];
  },
});

function statementsPerTopic(analysis: Analysis): number {
  let statements = 0;
  let topics = 0;
  for (const level of analysis.ladder) {
    const named = level.statements.map((statement) => analysis.of(statement).parts.topic?.text.toLowerCase());
    const known = named.filter((topic) => topic !== undefined);
    statements += known.length;
    topics += new Set(known).size;
  }
  return topics === 0 ? 0 : statements / topics;
}
