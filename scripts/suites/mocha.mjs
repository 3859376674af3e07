import { join } from 'node:path';
import { startGroup } from '../host/processes.mjs';
import { projectFolder } from '../host/project.mjs';
import { judge } from './result.mjs';

const script = join(projectFolder, 'scripts', 'suites', 'mocha-child.mjs');
const limit = 10 * 60_000;
const grace = 10_000;

/** Runs a suite in a process of its own, which may crash or hang without harm to the others. */
export async function runMocha({ name, files }) {
  const { child, ended, stop } = startGroup(process.execPath, ['--enable-source-maps', script, ...files], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let result;
  let timer = setTimeout(() => giveUp(`it took more than ${limit / 60_000} minutes`), limit);
  let gaveUp;
  const giveUp = (why) => {
    gaveUp = why;
    stop();
  };
  child.on('message', (message) => {
    result = message;
    clearTimeout(timer);
    timer = setTimeout(() => giveUp('it left something running'), grace);
  });

  const { code, signal, error } = await ended;
  clearTimeout(timer);
  await stop();
  return judge(name, result, gaveUp ?? error?.message ?? (code === 0 ? undefined : `it ended with ${code ?? signal}`));
}
