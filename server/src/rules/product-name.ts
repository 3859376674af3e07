import { quote } from './fields';
import { defineRule, type Report } from './rule';
import { judgedStatements, placeOf } from './statements';
import { findPhrases } from './words';

export const productName = defineRule<Report, { names: readonly string[] }>({
  meta: {
    id: 'product-name',
    description: 'A statement names a product that will be replaced before the skill is.',
    severity: 'off',
    fix: 'none',
    options: { names: { default: [], description: 'The names to mark: brands and products of this project.' } },
  },
  *check(context) {
    for (const { statement } of judgedStatements(context)) {
      for (const found of findPhrases(statement.value, context.options.names)) {
        yield {
          ...placeOf(context, statement, found),
          message: `${quote(found.text)} is a product, and the skill outlives it. Name the kind of tool instead, such as "the service-desk system".`,
        };
      }
    }
  },
});
