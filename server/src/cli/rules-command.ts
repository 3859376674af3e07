import { rules } from '../index';
import { coloured } from './colour';
import { defineCommand } from './command';

export const rulesCommand = defineCommand({
  name: 'rules',
  usage: '[options]',
  description:
    'Lists every rule: its id, its severity where no configuration says otherwise, whether it has a fix, what it finds.',
  options: {
    format: {
      value: 'format',
      choices: ['table', 'json', 'markdown'],
      description: 'how to list (table, json, markdown; default: table)',
    },
  },
  examples: ['framework-lint rules', 'framework-lint rules --format json | jq -r ".[].id"'],
  async run({ values }, io) {
    const list = rules.map(({ meta: { id, severity, fix, description, options } }) => ({
      id,
      severity,
      fix,
      description,
      options: Object.fromEntries(
        Object.entries(options as Record<string, { default: unknown; description: string }>).map(([name, option]) => [
          name,
          { default: option.default, description: option.description },
        ]),
      ),
    }));
    if (values.format === 'json') {
      io.stdout(`${JSON.stringify(list, undefined, 2)}\n`);
    } else if (values.format === 'markdown') {
      const rows = list.map((it) => `| \`${it.id}\` | ${it.severity} | ${it.fix} | ${it.description} |\n`);
      io.stdout(`| rule | severity | fix | finds |\n|---|---|---|---|\n${rows.join('')}`);
    } else {
      const width = Math.max(...list.map(({ id }) => id.length));
      const bold = (text: string) => (coloured(io) ? `\u001b[1m${text}\u001b[0m` : text);
      for (const { id, severity, fix, description } of list) {
        io.stdout(`${bold(id.padEnd(width))}  ${severity.padEnd(11)}  ${fixWords[fix].padEnd(8)}  ${description}\n`);
      }
    }
    return 0;
  },
});

const fixWords = { safe: 'safe fix', suggestion: 'fix', none: '' } as const;
