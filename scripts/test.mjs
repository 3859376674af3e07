// Builds, lints and runs every suite, or those that are named:
//   npm test [-- SUITE… [--vscode baseline|newest]]
import { parseArgs } from 'node:util';
import { runNode } from './host/node.mjs';
import { discoverSuites } from './suites/discover.mjs';
import { runMocha } from './suites/mocha.mjs';
import { add, failure, nothing, summary } from './suites/result.mjs';
import { runInVSCode } from './suites/vscode.mjs';
import { runInWebHost } from './suites/vscode-web.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { vscode: { type: 'string' } } });

// The suite of a person asks for a window in a process of its own.
if (values.vscode) process.env.FRAMEWORK_VSCODE = values.vscode;

let total = nothing;
const count = (result) => {
  total = add(total, result);
};

if ((await runNode('node_modules/typescript/bin/tsc', '-b')) !== 0 || (await runNode('scripts/bundle.mjs')) !== 0) {
  count(failure('The build failed, so no test ran.'));
} else {
  if ((await runNode('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')) !== 0) {
    count(failure('The code is not clean; `npm run format` mends what can be mended by itself.'));
  }
  for (const suite of chosenSuites()) {
    console.log(`\n# ${suite.name}`);
    count(await run(suite).catch((error) => failure(error.message)));
  }
}
console.log(`\n${summary(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

function run(suite) {
  if (suite.name === 'vscode') return runInVSCode(suite, values.vscode);
  if (suite.name === 'vscode-web') return runInWebHost(suite, values.vscode);
  return runMocha(suite);
}

function chosenSuites() {
  const all = discoverSuites();
  for (const name of positionals) {
    if (all.some((suite) => suite.name === name)) continue;
    count(failure(`There is no suite "${name}"; there are ${all.map((suite) => suite.name).join(', ')}.`));
  }
  return positionals.length === 0 ? all : all.filter(({ name }) => positionals.includes(name));
}
