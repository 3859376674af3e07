import { normalText } from '../analysis/normal-text';
import type { Level, Statement } from '../framework/model';
import { levelName, statementPath } from '../framework/paths';
import { copiesOf } from './copies';
import { quote, quoteStatement } from './fields';
import { otherVerbs } from './other-verbs';
import { defineRule, type Report, type RuleContext } from './rule';
import { placeOf } from './statements';

interface RepeatedAcrossLevels extends Report {
  /** The copies above the first, from the lowest level up. */
  readonly statement: Statement;
}

export const repeatedAcrossLevels = defineRule<RepeatedAcrossLevels, { cumulative: boolean; share: number }>({
  meta: {
    id: 'repeated-across-levels',
    description: 'Two levels have the same statement, so that nobody sees what grows.',
    severity: 'information',
    fix: 'suggestion',
    outweighs: ['verb-strength'],
    options: {
      cumulative: {
        default: false,
        description: 'Levels repeat on purpose what the levels below ask for: say nothing.',
      },
      share: {
        default: 0.1,
        description: 'Above this part of the statements, from 0 to 1, repeats are reported once for the file.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
    },
  },
  *check(context) {
    const { options, framework } = context;
    if (options.cumulative) {
      return;
    }
    const repeats = repeatsByTopic(context);
    const total = framework.levels.reduce((sum, level) => sum + level.statements.length, 0);
    const again = repeats.reduce((sum, { statements }) => sum + statements.length, 0);
    const [first] = repeats;
    if (first && repeats.length >= fewestRepeats && again > total * options.share) {
      yield {
        ...reportOf(first, context),
        message: `${again} of ${total} statements repeat a level below word for word, as does this one: ${quoteStatement(first.statement.value)} If levels build on one another on purpose, set "cumulative" of this rule to true in the configuration.`,
      };
      return;
    }
    for (const repeat of repeats) {
      yield reportOf(repeat, context);
    }
  },
  fix({ statement }, context) {
    const [action] = context.analysis.of(statement).parts.actions;
    return action ? otherVerbs(statement, action, context) : [];
  },
});

/** Fewer repeats are slips, however small the file is. */
const fewestRepeats = 5;

/** Copies of one topic over the same levels: one finding, however many statements it has. */
interface Repeat {
  readonly source: Statement;
  readonly statement: Statement;
  readonly levels: readonly Level[];
  /** All copies above the lowest level. */
  readonly statements: Statement[];
  /** How many statements of the topic are repeated over these levels. */
  count: number;
}

function repeatsByTopic(context: Pick<RuleContext, 'framework' | 'analysis'>): Repeat[] {
  const repeats = new Map<string, Repeat>();
  for (const copies of copiesOf(context)) {
    const [source] = copies;
    const levels = [...new Set(copies.map(({ level }) => level))];
    const statement = copies.find(({ level }) => level !== levels[0]);
    if (!source || !statement) {
      continue;
    }
    const above = copies.filter(({ level }) => level !== levels[0]);
    const topic = context.analysis.of(source).parts.topic?.text ?? source.value;
    const key = JSON.stringify([normalText(topic), levels.map((level) => level.key)]);
    const known = repeats.get(key);
    if (known) {
      known.count++;
      known.statements.push(...above);
    } else {
      repeats.set(key, { source, statement, levels, statements: [...above], count: 1 });
    }
  }
  return [...repeats.values()];
}

function reportOf(
  { source, statement, levels, statements, count }: Repeat,
  context: RuleContext,
): RepeatedAcrossLevels {
  const parts = context.analysis.of(statement).parts;
  const names = levels.map(levelName);
  const where = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const topic = parts.topic?.text;
  return {
    statement,
    ...placeOf(context, statement, parts.body),
    message:
      count > 1
        ? `${count} statements about ${quote(topic ?? '')} are the same at ${where}, such as ${quoteStatement(source.value)} Say what the higher level adds.`
        : `${where} have the same statement: ${quoteStatement(source.value)} Raise it at the higher level: wider scope, less supervision, or a stronger verb.`,
    related: [source, ...statements]
      .filter((it) => it !== statement)
      .map((it) => ({ span: it.span, path: statementPath(it), message: `The same at ${levelName(it.level)}.` })),
  };
}
