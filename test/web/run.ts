// Mocha for browsers; it puts itself into the global scope.
import 'mocha/mocha.js';

declare const mocha: Mocha & {
  setup(options: Omit<Mocha.MochaOptions, 'reporter'> & { reporter: typeof Report }): void;
};

/** Readies mocha for the test files, which are loaded after this. */
export function prepare(): void {
  mocha.setup({ ui: 'tdd', timeout: 20_000, forbidOnly: true, reporter: Report });
}

/** As test/vscode/run.ts does it in the other host. */
export async function run(): Promise<void> {
  await new Promise<void>((resolve) => {
    mocha.run(() => resolve());
  });
}

/** Reporters of mocha write to a terminal or a page; a worker has neither. */
class Report {
  constructor(runner: Mocha.Runner) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    const say = (text: string) => console.log(`[test] ${text}`);
    runner.on('suite', ({ title }) => say(`\n  ${title}`));
    runner.on('pass', ({ title, duration }) => {
      passed++;
      say(`    ✔ ${title} (${duration}ms)`);
    });
    runner.on('pending', ({ title }) => {
      skipped++;
      say(`    - ${title}`);
    });
    runner.on('fail', ({ title }, error: Error) => {
      failed++;
      say(`    ✘ ${title}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => console.log(`[test result] ${JSON.stringify({ passed, failed, skipped })}`));
  }
}
