/** Small frameworks as tables, and what the judgement says of them. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Statement } from '../../server/src';
import { analyse } from '../../server/src/analysis/analysis';
import { type Config, defaultConfig } from '../../server/src/config/config';
import { parseDocument } from '../../server/src/framework/parse';

/**
 * A line is `level: statement`; the levels stand in the file in the order in which they come up, and a level alone has
 * no statements.
 */
export function judged(table: string, config: Partial<Config> = {}): Analysis {
  const levels: Record<string, { label: string; statements: string[] }> = {};
  // Not an object's own order: that would move keys such as "1337" to the front.
  const keys: string[] = [];
  for (const line of table.trim().split('\n')) {
    const at = line.indexOf(':');
    const key = line.slice(0, at).trim();
    if (!keys.includes(key)) {
      keys.push(key);
    }
    const level = levels[key] ?? { label: key, statements: [] };
    levels[key] = level;
    const value = line.slice(at + 1).replace(/^ /, '');
    if (value !== '') {
      level.statements.push(value);
    }
  }
  const inner = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(levels[key])}`).join(',\n');
  const text = `{"framework": {"levels": {${inner}}}}`;
  const { framework } = parseDocument(TextDocument.create('file:///judged.json', 'json', 1, text));
  if (!framework) {
    throw new Error(`The table makes no framework: ${text}`);
  }
  return analyse(framework, { ...defaultConfig, ...config });
}

/** "emerging 0": the level and the index in the file. */
export function nameOf(statement: Statement): string {
  return `${statement.level.key} ${statement.index}`;
}

export function threadsOf(analysis: Analysis): string[][] {
  return analysis.threads.map(({ statements }) => statements.map(nameOf));
}

export function only(analysis: Analysis): Statement {
  const [statement] = analysis.ladder.flatMap(({ statements }) => statements);
  if (!statement) {
    throw new Error('The framework has no statement.');
  }
  return statement;
}
