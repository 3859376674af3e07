// Runs the test files given as arguments and sends the result to the process that started this one.
import Mocha from 'mocha';

const mocha = new Mocha({ ui: 'tdd', reporter: 'dot', timeout: 20_000, forbidOnly: true });
for (const file of process.argv.slice(2)) mocha.addFile(file);

const runner = mocha.run(() => {
  const { passes, failures, pending } = runner.stats;
  process.send({ passed: passes, failed: failures, skipped: pending });
});
