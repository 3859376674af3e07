import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../host/project.mjs';

/**
 * The suites, by folder: `test/NAME` with all tests below it is the suite NAME, and what lies in `test` itself is the
 * suite `project`. Files are the compiled ones; a test whose source is gone is not among them.
 */
export function discoverSuites() {
  const suites = new Map();
  for (const path of readdirSync(join(projectFolder, 'test'), { recursive: true }).sort()) {
    const parts = path.split(/[\\/]/);
    if (!path.endsWith('.test.ts')) continue;
    const name = parts.length > 1 ? parts[0] : 'project';
    const files = suites.get(name) ?? [];
    files.push(join(projectFolder, 'out', 'test', path.replace(/\.ts$/, '.js')));
    suites.set(name, files);
  }
  // The same tests, in VS Code's other kind of extension host.
  suites.set('vscode-web', suites.get('vscode') ?? []);
  return [...suites].map(([name, files]) => ({ name, files })).sort((a, b) => rank(a.name) - rank(b.name));
}

// Quick ones first, so that a fault shows early; what this list does not know comes last.
const order = ['unit', 'project', 'properties', 'lsp', 'cli', 'vscode', 'vscode-web', 'ui'];

function rank(name) {
  return order.includes(name) ? order.indexOf(name) : order.length;
}
