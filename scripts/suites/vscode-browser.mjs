import { format } from 'node:util';
import { openWorkbench } from '../host/window.mjs';
import { judge } from './result.mjs';
import { createOutput } from './vscode-output.mjs';

const limit = 10 * 60_000;

/** Runs a suite in VS Code's server from npm, whose window is a browser that nobody sees. */
export async function runInBrowser({ name, env, ...workbench }, release) {
  const output = createOutput();
  let end;
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(() => end(`it took more than ${limit / 60_000} minutes`), limit);
  const { close } = await openWorkbench({
    release,
    workbench,
    env,
    beforeOpen: async (page) => {
      await page.exposeFunction('codeAutomationLog', (kind, args) => {
        output.line(format(...args), kind);
        // An extension host in the browser tells nobody that it has ended.
        if (workbench.web && output.result()) end();
      });
      await page.exposeFunction('codeAutomationExit', (code) => end(code === 0 ? undefined : `it ended with ${code}`));
      page.on('crash', () => end('the browser crashed'));
      page.on('close', () => end('the browser was closed'));
    },
  });
  const ending = await ended;
  clearTimeout(timer);
  await close();
  return judge(name, output.result(), ending);
}
