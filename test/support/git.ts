/** A repository of a test's own, whatever the developer has configured. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

export interface Git {
  (...args: readonly string[]): string;
  /** As the call, where it may fail. */
  try(...args: readonly string[]): { readonly code: number; readonly output: string };
}

export function gitIn(folder: string, env: Readonly<Record<string, string>> = {}): Git {
  const attempt = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
        ...env,
      },
    });
    return { code: status ?? -1, output: `${stdout}${stderr}` };
  };
  const git = (...args: readonly string[]) => {
    const { code, output } = attempt(...args);
    assert.equal(code, 0, `git ${args.join(' ')}: ${output}`);
    return output;
  };
  return Object.assign(git, { try: attempt });
}
