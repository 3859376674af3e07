import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';

suite('npm run package', function () {
  this.timeout(180_000);
  const folders: string[] = [];
  teardown(() => {
    for (const folder of folders.splice(0)) {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** In a folder, zone and language of its own. */
  function packed(env: Record<string, string>): Map<string, Buffer> {
    const folder = mkdtempSync(join(tmpdir(), 'framework-package-'));
    folders.push(folder);
    const run = spawnSync(process.execPath, ['scripts/package.mjs', folder], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  }

  test('makes the same bytes twice; what VS Code and the galleries need is in them', async () => {
    const [first, second] = [packed({ TZ: 'Asia/Tokyo', LC_ALL: 'C' }), packed({ TZ: 'America/Los_Angeles' })];
    assert.deepEqual([...first.keys()].map((name) => name.replace(/.*\./, '')).sort(), ['tgz', 'vsix']);
    for (const [name, bytes] of first) {
      assert.ok(second.get(name)?.equals(bytes), `${name} has other bytes the second time`);
    }

    const vsix = await JSZip.loadAsync([...first].find(([name]) => name.endsWith('.vsix'))?.[1] ?? Buffer.of());
    const manifest = (await vsix.file('extension.vsixmanifest')?.async('text')) ?? '';
    for (const part of [
      'Branding.Color" Value="#',
      'Code.Engine" Value="^',
      '<Categories>Linters',
      '<Tags>competency',
    ]) {
      assert.ok(manifest.includes(part), part);
    }
    assert.ok(vsix.file('extension/images/icon.png'));
    const readme = (await vsix.file('extension/README.md')?.async('text')) ?? '';
    assert.doesNotMatch(readme, /\]\((?!https:|#)/, 'a link to a page that the package does not have');
  });

  test('links of the README lead to the tag where the repository is known', async () => {
    const { readmeForPackage } = (await import(pathToFileURL(resolve('scripts/package/readme.mjs')).href)) as {
      readmeForPackage(text: string, repository: string | undefined, version: string): string;
    };
    const text = '![A tree](docs/a.png)\n\n[pages](docs/b.md), [net](https://c.example), [here](#d)\n';
    assert.equal(
      readmeForPackage(text, 'git+https://host.example/o/r.git', '1.2.3'),
      '![A tree](https://host.example/o/r/raw/v1.2.3/docs/a.png)\n\n[pages](https://host.example/o/r/blob/v1.2.3/docs/b.md), [net](https://c.example), [here](#d)\n',
    );
    assert.equal(readmeForPackage(text, undefined, '1.2.3'), 'pages, [net](https://c.example), [here](#d)\n');
  });
});
