import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UsageError } from './io';

/** The files that differ from `HEAD` or, where a branch is named, from where this one left it; deleted ones are not among them. */
export function changedFiles(ref: string, cwd: string): string[] {
  const top = git(['rev-parse', '--show-toplevel'], cwd)?.trimEnd();
  if (top === undefined) {
    throw new UsageError('--changed asks git, but this is no repository, or git is not installed.');
  }
  const names = [
    git(['ls-files', '--others', '--exclude-standard', '-z'], top),
    ref === '' && !commitOf('HEAD', top)
      ? git(['ls-files', '-z'], top)
      : git(['diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', baseOf(ref, top), '--'], top),
  ];
  return names
    .flatMap((list) => (list ?? '').split('\0'))
    .filter((name) => name !== '')
    .map((name) => resolve(top, name));
}

/** The commit that a name stands for. */
export function commitOf(ref: string, cwd: string): string | undefined {
  return ref.startsWith('-') ? undefined : git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], cwd)?.trimEnd();
}

function baseOf(ref: string, top: string): string {
  if (ref === '') {
    return 'HEAD';
  }
  const commit = commitOf(ref, top);
  if (commit === undefined) {
    throw new UsageError(`--changed ${ref}: git knows no such commit or branch. Fetch it first.`);
  }
  const base = git(['merge-base', commit, 'HEAD'], top)?.trimEnd();
  if (base === undefined) {
    throw new UsageError(
      `--changed ${ref}: git finds no common ancestor with HEAD. Fetch more of the history (in GitHub Actions: fetch-depth: 0).`,
    );
  }
  return base;
}

function git(args: readonly string[], cwd: string): string | undefined {
  const result = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return result.status === 0 ? result.stdout : undefined;
}

/** The bytes of a file in a commit; in the index where the commit is empty. The path counts from `cwd`. */
export function fileAt(ref: string, path: string, cwd: string): Uint8Array | undefined {
  const commit = ref === '' ? '' : commitOf(ref, cwd);
  if (commit === undefined) {
    return undefined;
  }
  const inside = path.replace(/^\.\//, '').replaceAll('\\', '/');
  const result = spawnSync('git', ['cat-file', 'blob', `${commit}:./${inside}`], { cwd, maxBuffer: 2 ** 28 });
  return result.status === 0 ? result.stdout : undefined;
}
