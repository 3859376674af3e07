import { type Choice, choose, fieldAt, isBlank, kindOf, placeOf, quote, type Replaceable, textOf } from './fields';
import { defineRule } from './rule';

/** The versions of the format that this program knows. */
const supported: readonly string[] = ['1.0'];

export const unsupportedSchemaVersion = defineRule<Replaceable, object>({
  meta: {
    id: 'unsupported-schema-version',
    description: 'The version of the format is not one that is known here, or is no text.',
    severity: 'information',
    fix: 'suggestion',
    options: {},
  },
  *check({ document }) {
    const field = fieldAt(document, 'schemaVersion');
    const version = textOf(field);
    if (!field || (field.node.type === 'null' && isBlank(field)) || (version && supported.includes(version))) {
      return;
    }
    const value = version ?? String(field.node.value);
    const meant = supported.find((it) => Number(it) === Number(value) && value.trim() !== '');
    const choices: Choice[] = meant === undefined ? [] : [{ title: `Replace it by "${meant}"`, field, value: meant }];
    yield {
      ...placeOf(document, field),
      choices,
      message:
        version === undefined
          ? `The schema version is ${kindOf(field.node)}. Write it as text, such as "1.0".`
          : `The schema version ${quote(version)} is not known here, only "1.0" is. Findings may not fit this file; correct the version, or update this tool.`,
    };
  },
  fix: choose,
});
