import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { projectFolder } from '../support/project';
import { runModule, withFolder } from './module';

const mostBytes = 600_000;

suite("the extension's package", function () {
  this.timeout(60_000);

  test('is small, and holds the files as they are', () =>
    withFolder(async (folder) => {
      const file = join(folder, 'package.vsix');
      await runModule(`
        import { writeVsix } from './scripts/package/vsix.mjs';
        await writeVsix(${JSON.stringify(file)});
      `);
      const vsix = readFileSync(file);
      assert.ok(vsix.length <= mostBytes, `${vsix.length} bytes: what came in, and is it worth it?`);
      const files = unzipSync(vsix);
      for (const path of [
        'dist/server/server.js',
        'dist/client/extension.js',
        'dist/client/browser.js',
        'images/icon.png',
        'LICENSE',
      ]) {
        assert.equal(sum(files[`extension/${path}`] ?? ''), sum(readFileSync(join(projectFolder, path))), path);
      }
      const named = [
        ...Buffer.from(files['extension.vsixmanifest'] ?? '')
          .toString()
          .matchAll(/ Path="([^"]+)"/g),
      ];
      assert.ok(named.length > 3);
      assert.deepEqual(
        named.map(([, path = '']) => path).filter((path) => !files[path]),
        [],
      );
    }));

  test('is the same, byte for byte, for the same files, whenever and wherever it is made', async () => {
    const pack = (zone: string) =>
      runModule(
        `
          import { zip } from './scripts/package/zip.mjs';
          const bytes = await zip([['a/b.txt', 'b'.repeat(1000)], ['c', '']]);
          console.log(Buffer.from(bytes).toString('base64'));
        `,
        { TZ: zone },
      );
    const made = await pack('UTC');
    assert.deepEqual(Object.keys(unzipSync(Buffer.from(made, 'base64'))), ['a/b.txt', 'c']);
    assert.equal(await pack('Asia/Tokyo'), made);
  });
});

function sum(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
