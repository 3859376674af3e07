import type { ExchangeProblem, ImportResult } from '../../../server/src/lsp/protocol';
import { escapeMarkdown } from './escape';
import { countStatements, line, type Translate } from './words';

/** What an import made, level by level, and each place that it did not understand. */
export function importPreview(title: string, { text, problems }: ImportResult, t: Translate): string {
  const levels = levelsOf(text).map(
    ([label, count]) => `- ${escapeMarkdown(line(label, countStatements(count, t)))}\n`,
  );
  return [
    `# ${escapeMarkdown(title)}\n\n`,
    `${t('The framework beside is not saved yet.')}\n\n`,
    levels.join(''),
    `\n## ${t('Not understood')}\n\n`,
    listOf(problems, t),
  ].join('');
}

/** A list of places, as a page. */
export function problemsMarkdown(title: string, problems: readonly ExchangeProblem[], t: Translate): string {
  return `# ${escapeMarkdown(title)}\n\n${listOf(problems, t)}`;
}

function listOf(problems: readonly ExchangeProblem[], t: Translate): string {
  const rows = problems.map(({ where, message }) => `| ${escapeMarkdown(where)} | ${escapeMarkdown(message)} |\n`);
  return `| ${t('Place')} | ${t('What about it')} |\n| --- | --- |\n${rows.join('')}`;
}

interface ImportedFramework {
  readonly framework?: {
    readonly levels?: Readonly<Record<string, { readonly label?: string; readonly statements?: readonly string[] }>>;
  };
}

function levelsOf(text: string): (readonly [label: string, statements: number])[] {
  const { framework }: ImportedFramework = JSON.parse(text);
  return Object.entries(framework?.levels ?? {}).map(([key, { label = key, statements = [] }]) => [
    label,
    statements.length,
  ]);
}
