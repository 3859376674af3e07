import type { Config } from '../config/config';
import { defineRule } from './rule';
import { judgedStatements, placeOf } from './statements';

export const duplicateAcrossFiles = defineRule({
  meta: {
    id: 'duplicate-across-files',
    description: 'A statement stands word for word in another framework too.',
    severity: 'off',
    fix: 'none',
    options: {},
  },
  *check(context) {
    if (!context.elsewhere) {
      return;
    }
    for (const { statement } of judgedStatements(context)) {
      const twin = context.elsewhere.find(statement.value);
      if (twin) {
        yield {
          ...placeOf(context, statement, { start: 0, end: statement.value.length }),
          message: `This statement stands in ${twin.name} too, at ${twin.level}. Keep it where reuse is meant; else say what this occupation does differently.`,
          elsewhere: [{ file: twin.file, range: twin.range, message: `The same statement, in ${twin.name}.` }],
        };
      }
    }
  },
});

/** Off unless the configuration says otherwise: then nobody need read the other files. */
export function comparesFiles({ rules }: Config): boolean {
  return (rules[duplicateAcrossFiles.meta.id]?.severity ?? 'off') !== 'off';
}
