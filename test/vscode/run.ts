import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Called in the extension host of a real VS Code, with the test files in the environment. Only the console gets out of
 * there, and VS Code itself talks on it; so what mocha says is marked for scripts/suites/vscode-output.mjs, and the
 * result goes the same way. A test that has something to tell uses `console.warn`.
 */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...args) => console.log(`[test] ${format(...args)}`);
  const files: readonly string[] = JSON.parse(process.env.FRAMEWORK_TEST_FILES ?? '[]');
  const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', color: false, timeout: 20_000, forbidOnly: true });
  for (const file of files) mocha.addFile(file);

  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      console.log(`[test result] ${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}`);
      resolve();
    });
  });
}
