import { defineRule } from './rule';

export const invalidJson = defineRule({
  meta: {
    id: 'invalid-json',
    description: 'The text is no valid JSON, or one of its objects has a key twice.',
    severity: 'error',
    fix: 'none',
    options: {},
  },
  *check({ document }) {
    for (const problem of document.syntaxProblems) {
      yield { span: problem.span, path: problem.path, message: problem.message };
    }
  },
});
