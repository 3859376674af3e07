import type { Level } from '../framework/model';
import { levelName, levelPath } from '../framework/paths';
import { quote } from './fields';
import { defineRule } from './rule';

/** Below this number of statements in its largest level, a framework is only begun. */
const begun = 4;

export const unevenLevels = defineRule({
  meta: {
    id: 'uneven-levels',
    description: 'A level has far fewer statements than the largest one.',
    severity: 'hint',
    fix: 'none',
    options: {
      share: {
        default: 0.5,
        description: 'The least share of the statements of the largest level that each level must have, from 0 to 1.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
      count: {
        default: 0,
        description: 'The exact number of statements that each level must have; 0 asks for none.',
        schema: { type: 'integer', minimum: 0 },
      },
    },
  },
  *check({ framework, options }) {
    // An empty level is a hole in the ladder, and another rule says so.
    const levels = framework.levels.filter((level) => level.statements.length > 0);
    const largest = levels.reduce<Level | undefined>(
      (most, level) => (most && most.statements.length >= level.statements.length ? most : level),
      undefined,
    );
    const most = largest?.statements.length ?? 0;
    const uneven = levels.filter(({ statements: { length } }) =>
      options.count > 0 ? length !== options.count : most >= begun && length < most * options.share,
    );
    const [first, ...others] = uneven;
    if (!first || !largest) {
      return;
    }
    const counts = uneven.map((level) => `${quote(levelName(level))} has ${level.statements.length}`).join(', ');
    yield {
      span: first.label?.span ?? first.keySpan,
      path: levelPath(first),
      message:
        options.count > 0
          ? `Each level should have ${options.count} statements, but ${counts}. Add or merge statements.`
          : `${counts} of the ${most} statements that ${quote(levelName(largest))} has. Is something missing? Add statements, or merge those of the larger levels.`,
      related: others.map((level) => ({
        span: level.keySpan,
        path: levelPath(level),
        message: `${levelName(level)}: ${level.statements.length} statements.`,
      })),
    };
  },
});
