// Takes a picture of the extension at work:
//   node scripts/screenshot.mjs out.png [--file seeds/15-1299.08.json] [--command "View: Toggle Word Wrap"]… [--size 1400x900] [--vscode newest]
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './host/project.mjs';
import { openWorkbench, runCommand } from './host/window.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string', default: 'seeds/15-1299.08.json' },
    command: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '1400x900' },
    vscode: { type: 'string', default: 'baseline' },
  },
});
const [width, height] = values.size.split('x').map(Number);
const file = resolve(values.file);
const settle = 2500;

const { page, close } = await openWorkbench({
  release: values.vscode,
  workbench: { folder: dirname(file), file, extension: projectFolder },
  size: { width, height },
});
await page.locator('.monaco-editor .view-line').first().waitFor();
await page.waitForTimeout(settle);
for (const title of values.command) {
  await runCommand(page, title);
  await page.waitForTimeout(settle);
}
await page.screenshot({ path: resolve(positionals[0] ?? 'screenshot.png') });
await close();
