import { formatKeys, hasSlipOf } from '../framework/format';
import { type Field, fieldAt, isBlank, isWhole, kindOf, placeOf } from './fields';
import { defineRule, type Report } from './rule';

export const emptyScope = defineRule<Report, object>({
  meta: {
    id: 'empty-scope',
    description: 'Neither the description nor the covered context says what the framework is about.',
    severity: 'information',
    fix: 'none',
    options: {},
  },
  *check({ document, framework }) {
    const description = fieldAt(document, 'framework', 'description');
    const context = fieldAt(document, 'framework', 'contextCovered');
    const mistyped = [description, context].filter((field) => field !== undefined && !isText(field));
    for (const field of mistyped) {
      if (field) {
        yield {
          ...placeOf(document, field),
          message: `"${field.path.at(-1)}" is ${kindOf(field.node)}. Write it as text in double quotes.`,
        };
      }
    }
    const isBare = !description && !context && !fieldAt(document, 'occupation');
    if (mistyped.length > 0 || isBare || !isBlank(description) || !isBlank(context) || !isWhole(document)) {
      return;
    }
    if (['description', 'contextCovered'].some((key) => hasSlipOf(framework.node, key, formatKeys.framework))) {
      return;
    }
    const field = context ?? description;
    yield {
      span: field?.keySpan ?? fieldAt(document, 'framework')?.keySpan ?? { start: 0, end: 0 },
      path: field?.path ?? ['framework'],
      message:
        'Neither "description" nor "contextCovered" says what this framework is about. Say in one of them where the work is done, and from which entry to which top level.',
    };
  },
});

function isText(field: Field): boolean {
  return field.node.type === 'string' || field.node.type === 'null';
}
