import { countStatements, mostCompared } from '../analysis/analysis';
import { fieldAt } from './fields';
import { defineRule } from './rule';

export const largeFramework = defineRule({
  meta: {
    id: 'large-framework',
    description: 'A framework has so many statements that they are not compared with each other.',
    severity: 'information',
    fix: 'none',
    options: {},
  },
  *check({ document, framework }) {
    const levels = fieldAt(document, 'framework', 'levels');
    const count = countStatements(framework);
    if (levels && count > mostCompared) {
      yield {
        span: levels.keySpan,
        path: levels.path,
        message: `This framework has ${count} statements. Above ${mostCompared} they are judged in small groups and not compared with all others, so that repeats, threads and gaps are not found. Split it into a file for each occupation to have them.`,
      };
    }
  },
});
