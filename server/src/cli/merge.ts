import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { mergeFrameworks } from '../index';
import { defineCommand } from './command';
import { createConfigurations } from './configurations';
import { encode } from './encoding';
import { type ExitCode, type Io, UsageError } from './io';
import { reasonOf } from './reason';
import { type FileVersion, readVersion } from './versions';
import { writeWhole } from './whole-file';
import { replaceFile } from './write-file';

export const mergeCommand = defineCommand({
  name: 'merge',
  usage: '[options] <base> <ours> <theirs>',
  description: `Merges two versions of a framework that have a common ancestor: statements by what they say, all else key by key. The
result goes to <ours>, in its layout. Statements that two authors added to one level both stay. Where both changed one
statement, each in its own way, it stands there as marked statements (<<<<<<< OURS: …), so that the file is still a
framework; the rule merge-conflict finds them.
Files that are no frameworks, or are broken, are merged line by line, as git does it.`,
  options: {
    path: { value: 'file', description: 'the name of the file in the repository, for its configuration' },
    output: { value: 'file', short: 'o', description: 'write the result here instead; - for standard output' },
  },
  examples: [
    'framework-lint merge base.json ours.json theirs.json --output merged.json',
    'framework-lint merge HEAD~2:a.json a.json feature:a.json --output -',
  ],
  notes: `As git's merge driver (also for rebase and cherry-pick):
  git config merge.framework.name 'frameworks, statement by statement'
  git config merge.framework.driver 'framework-lint merge --path %P %O %A %B'
  echo 'frameworks/*.json merge=framework' >> .gitattributes
Exit codes: 0 merged, 1 there are conflicts to settle, 2 could not merge.`,
  async run({ values, positionals }, io) {
    const [base, ours, theirs] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || positionals.length > 3) {
      throw new UsageError('merge needs three versions of a file. Run framework-lint merge --help for examples.');
    }
    const versions = [await readVersion(base, io), await readVersion(ours, io), await readVersion(theirs, io)] as const;
    return merge(versions, values.path ?? ours, values.output, io);
  },
});

async function merge(
  [base, ours, theirs]: readonly [FileVersion, FileVersion, FileVersion],
  path: string,
  output: string | undefined,
  io: Io,
): Promise<ExitCode> {
  let failed = false;
  const configurations = createConfigurations(io, (sentence) => {
    failed = true;
    io.stderr(`framework-lint: ${sentence}\n`);
  });
  const found = await configurations.find(resolve(io.cwd, path));
  if (!found || failed) {
    return 2;
  }
  const result = mergeFrameworks(base.document, ours.document, theirs.document, found.config);
  if (!result) {
    return mergeLines(base, ours, theirs, path, output, io);
  }
  for (const { pointer, message } of result.conflicts) {
    io.stderr(`framework-lint: ${path}${pointer}: ${message}\n`);
  }
  write(result.text, ours, output, io);
  return result.conflicts.length > 0 ? 1 : 0;
}

/** What git does where there is no driver. */
function mergeLines(
  base: FileVersion,
  ours: FileVersion,
  theirs: FileVersion,
  path: string,
  output: string | undefined,
  io: Io,
): ExitCode {
  if ([base, ours, theirs].some(({ isFile }) => !isFile)) {
    throw new UsageError(`${path} is no framework, or is broken, in one of the three versions.`);
  }
  io.stderr(
    `framework-lint: ${path} is no framework, or is broken, in one of the three versions; its lines are merged.\n`,
  );
  const { status, stdout, error } = spawnSync('git', ['merge-file', '-p', ours.file, base.file, theirs.file], {
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  // The number of conflicts; 255 and the like for what is no text.
  if (status === null || status > 127) {
    throw new UsageError(`git could not merge the lines of ${path}${error ? `: ${reasonOf(error)}` : ''}.`);
  }
  write(stdout, ours, output, io);
  return status > 0 ? 1 : 0;
}

function write(text: string, ours: FileVersion, output: string | undefined, io: Io): void {
  if (output === '-') {
    io.stdout(text);
    return;
  }
  const bytes = encode(text, ours);
  try {
    if (output !== undefined) {
      writeWhole(resolve(io.cwd, output), bytes, true);
    } else if (!ours.isFile) {
      throw new UsageError(
        `${ours.name} is no file that could take the result. Say where it goes: --output merged.json.`,
      );
    } else if (text !== ours.text) {
      replaceFile(ours.file, ours.bytes, bytes);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      throw error;
    }
    throw new UsageError(`${output ?? ours.name} cannot be written: ${reasonOf(error)}`);
  }
}
