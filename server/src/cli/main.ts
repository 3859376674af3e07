import { nodeIo } from './node-io';
import { run } from './run';

const io = nodeIo((error) => {
  process.stderr.write(`framework-lint: the report could not be written: ${error.message}\n`);
  process.exitCode = 2;
});

run(process.argv.slice(2), io).then(
  (code) => {
    // Not `process.exit`: a pipe may still be taking the report.
    process.exitCode = io.outputFailure() ? 2 : code;
  },
  (error: unknown) => {
    const trace = error instanceof Error ? error.stack : String(error);
    process.stderr.write(
      `framework-lint stopped on a fault of its own. Please report it with these lines:\n${trace}\n`,
    );
    process.exitCode = 2;
  },
);
