import { nodeIo } from './node-io';
import { run } from './run';

run(process.argv.slice(2), nodeIo()).then(
  (code) => {
    // Not `process.exit`: a pipe may still be taking the report.
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`framework-lint stopped on a fault of its own. Please report it: ${String(error)}\n`);
    process.exitCode = 2;
  },
);
