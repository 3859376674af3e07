import { basename } from 'node:path';
import { cacheFileName } from './cache';
import { prepareChanged } from './changed';
import { checkOptions, fixOptions } from './check-options';
import { defineCommand } from './command';
import { UsageError } from './io';
import { runCheck } from './run-check';
import { watching } from './watch';

const exitCodes = `Exit codes:
  0  clean: nothing at --error-on or above, and no more warnings than --max-warnings
  1  findings at --error-on or above, or too many warnings
  2  could not run, or not to its end: no such file, an unreadable file, a broken configuration, an interrupt`;

export const checkCommand = defineCommand({
  name: 'check',
  usage: '[options] [files, folders, patterns…]',
  description: `Checks competency frameworks. A file is a framework by its content, whatever its name; other JSON is passed over.
Without files, the current folder is checked. Folders are searched for .json files, without what .gitignore leaves out;
"files" and "ignore" of the configuration count also for files that are named here.`,
  options: checkOptions,
  examples: [
    'framework-lint check frameworks',
    'framework-lint check "exports/**/*.json" --max-warnings 0',
    'framework-lint check --format stylish --format sarif:out.sarif --format markdown:summary.md',
    'framework-lint check --changed origin/main --error-on warning',
    'framework-lint check --rule duplicate-topic:error --rule progression-gap:off 15-1299.08.json',
    'framework-lint check --baseline write && framework-lint check --baseline check',
    'framework-lint check --cache --watch frameworks',
    'framework-lint check frameworks --shard 2/5 --format json:report-2.json',
    'cat new.json | framework-lint check - --stdin-filename frameworks/new.json',
  ],
  notes: exitCodes,
  prepare: prepareChanged,
  run: ({ values, positionals }, io) => {
    if (values.fix && values['fix-dry-run']) {
      throw new UsageError('--fix writes and --fix-dry-run does not. Take one of them.');
    }
    const fix = values.fix ? 'write' : values['fix-dry-run'] ? 'dry' : 'no';
    const check = () => runCheck(values, positionals, fix, io);
    const own = [
      cacheFileName,
      values['cache-file'] ?? '',
      ...values.format.map((it) => it.slice(it.indexOf(':') + 1)),
    ];
    return values.watch
      ? watching(
          positionals,
          own.map((it) => basename(it)),
          io,
          check,
        )
      : check();
  },
});

export const fixCommand = defineCommand({
  name: 'fix',
  usage: '[options] [files, folders, patterns…]',
  description: `Applies the fixes that keep the meaning (spacing, dashes, full stops and the like), again until nothing changes.
Each file is replaced in one step; its encoding, byte order mark, line ends, mode and layout stay as they are.
With "-", the fixed text goes to standard output and the report to standard error.`,
  options: fixOptions,
  examples: [
    'framework-lint fix frameworks',
    'framework-lint fix --fix-dry-run frameworks > fixes.patch',
    'framework-lint fix --changed',
    'framework-lint fix - --stdin-filename a.json < a.json > fixed.json',
  ],
  notes: exitCodes,
  prepare: prepareChanged,
  run: ({ values, positionals }, io) => runCheck(values, positionals, values['fix-dry-run'] ? 'dry' : 'write', io),
});
