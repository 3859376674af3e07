import { startGroup } from './processes.mjs';
import { projectFolder } from './project.mjs';

/** Runs a script of the project or of its packages, for all to see. Resolves to its exit code. */
export async function runNode(script, ...args) {
  const { ended, stop } = startGroup(process.execPath, [script, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const { code } = await ended;
  await stop();
  return code;
}
