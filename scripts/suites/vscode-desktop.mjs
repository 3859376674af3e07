import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startGroup } from '../host/processes.mjs';
import { projectFolder } from '../host/project.mjs';
import { judge } from './result.mjs';
import { createOutput } from './vscode-output.mjs';

const script = join(projectFolder, 'scripts', 'suites', 'vscode-desktop-child.mjs');
const limit = 10 * 60_000;

/** Runs a suite in VS Code on the desktop. Undefined where it is not installed and cannot be downloaded. */
export async function runOnDesktop({ name, ...run }) {
  const output = createOutput();
  const group = startGroup(process.execPath, [script, JSON.stringify(run)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  createInterface({ input: group.child.stdout }).on('line', (text) => output.line(text, 'log'));
  let unavailable;
  group.child.on('message', (message) => {
    unavailable = message;
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    group.stop();
  }, limit);

  const { code, signal } = await group.ended;
  clearTimeout(timer);
  await group.stop();
  if (unavailable) {
    console.log(`VS Code could not be downloaded (${unavailable}), so its server from npm is used.`);
    return undefined;
  }
  const ending = late ? `it took more than ${limit / 60_000} minutes` : `it ended with ${code ?? signal}`;
  return judge(name, output.result(), code === 0 ? undefined : ending);
}
