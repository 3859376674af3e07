import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../index';
import { coloured } from './colour';
import { defineCommand } from './command';
import { UsageError } from './io';
import { packageFolder } from './package-folder';
import { assertRule } from './rule-named';

export const explainCommand = defineCommand({
  name: 'explain',
  usage: '<rule>',
  description: 'Prints the page of a rule, in Markdown. The pages come with the package, so no network is needed.',
  options: {},
  words: () => rules.map((rule) => rule.meta.id),
  examples: ['framework-lint explain duplicate-topic', 'framework-lint rules'],
  async run({ positionals: [id, ...more] }, io) {
    if (id === undefined || more.length > 0) {
      throw new UsageError('explain needs one rule. Run framework-lint rules for the list.');
    }
    assertRule(id);
    const page = readFileSync(join(packageFolder(), 'docs', 'rules', `${id}.md`), 'utf8').replace(
      /^<!--.*-->\n+/gm,
      '',
    );
    io.stdout(coloured(io) ? page.replace(/^#+ .*$/gm, (heading) => `\u001b[1m${heading}\u001b[0m`) : page);
    return 0;
  },
});
