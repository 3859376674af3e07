import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serverProgram } from '../support/lsp-client';

const text = `{"framework": {"levels": {
  "emerging": {"label": "Emerging", "statements": ["Till — count coins under direct supervision.", "Fire code — understand exit rules."]},
  "developing": {"label": "Developing", "statements": ["Till — reconcile the day's takings with receipts.", ""]},
  "proficient": {"label": "Proficient", "statements": ["Till — investigate differences across several shops."]}
}}}
`;

interface Session {
  readonly failure?: string;
  readonly diagnosed: boolean;
  readonly codes: readonly string[];
  readonly hover: readonly string[];
  readonly actions: readonly string[];
  readonly fixed: boolean;
  readonly completions: readonly string[];
  readonly text: string;
  readonly stopped: boolean;
}

function hasNeovim(): boolean {
  return spawnSync('nvim', ['--version']).status === 0;
}

suite('Neovim', () => {
  if (!hasNeovim()) {
    console.log('Neovim is not installed, so the suite that drives the server with it was left out.');
    test.skip('a session with diagnostics, hover, code action, rename and completion', () => {});
    return;
  }

  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework nvim-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('a session with diagnostics, hover, code action, rename and completion', () => {
    const file = join(folder, 'framework é.json');
    const result = join(folder, 'result.json');
    writeFileSync(file, text);
    const lua = (value: string) => `[[${value}]]`;
    writeFileSync(
      join(folder, 'start.lua'),
      [
        `server_command = { ${lua(process.execPath)}, ${lua(serverProgram())}, '--stdio' }`,
        `frame_file = ${lua(file)}`,
        `result_file = ${lua(result)}`,
        `dofile(${lua(resolve('test/lsp/neovim/session.lua'))})`,
      ].join('\n'),
    );
    execFileSync(
      'nvim',
      ['--headless', '--clean', '-n', '-c', `luafile ${join(folder, 'start.lua').replaceAll(' ', '\\ ')}`],
      {
        stdio: 'ignore',
        timeout: 60_000,
        env: { ...process.env, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder },
      },
    );
    const session: Session = JSON.parse(readFileSync(result, 'utf8'));
    assert.equal(session.failure, undefined);
    assert.ok(session.diagnosed, session.codes.join());
    assert.match(session.hover.join('\n'), /understand.*strength/);
    assert.ok(
      session.actions.some((title) => title.startsWith('Replace "understand"')),
      session.actions.join(),
    );
    assert.ok(session.fixed, 'the finding stayed after its fix');
    assert.ok(session.completions.includes('Fire code'), session.completions.join());
    const { levels } = JSON.parse(session.text).framework;
    assert.ok(!session.text.includes('understand'));
    assert.ok(!session.text.includes('Till'));
    assert.equal(session.text.split('Cash desk 😀 — ').length, 4);
    assert.match(levels.developing.statements[1], /^.+ — $/);
    assert.ok(session.stopped, 'the server did not stop');
  }).timeout(60_000);
});
