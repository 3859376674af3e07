import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { runModule, startNode, until, withFolder } from './module';

suite('the cache', () => {
  test('two runs that prepare the same at once both get it, whole', async () => {
    await withFolder(async (folder) => {
      const prepare = () =>
        runModule(
          `
          import { writeFileSync } from 'node:fs';
          import { cached } from './scripts/host/cache.mjs';
          console.log(await cached('thing', async (staging) => {
            writeFileSync(staging + '/a', '');
            await new Promise((resolve) => setTimeout(resolve, 300));
            writeFileSync(staging + '/b', '');
          }));`,
          { FRAMEWORK_AUTHORING_CACHE: folder },
        );
      const path = join(folder, 'thing');
      assert.deepEqual(await Promise.all([prepare(), prepare()]), [`${path}\n`, `${path}\n`]);
      assert.deepEqual(readdirSync(path).sort(), ['a', 'b']);
      assert.deepEqual(readdirSync(folder), ['thing']);
    });
  });

  test('an interrupted preparation leaves nothing, neither files nor processes', async function () {
    if (process.platform === 'win32') this.skip();
    await withFolder(async (folder) => {
      const program = startNode(
        [
          '--input-type=module',
          '--eval',
          `
          import { cached } from './scripts/host/cache.mjs';
          import { startGroup } from './scripts/host/processes.mjs';
          await cached('thing', async (staging) => {
            const group = startGroup('sh', ['-c', 'sleep 60 & sleep 60'], { cwd: staging });
            console.log('group ' + group.child.pid);
            await group.ended;
          });`,
        ],
        { FRAMEWORK_AUTHORING_CACHE: folder },
      );
      const group = Number(await until(program, () => /group (\d+)/.exec(program.output())?.[1]));
      program.process.kill('SIGINT');
      await once(program.process, 'close');
      await until(program, () => !isAlive(-group));
      assert.deepEqual(readdirSync(folder), []);
    });
  });
});

suite('npm start', () => {
  test('opens the seed in VS Code on the next free port; Ctrl+C leaves no process and no file', async function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(180_000);
    await withFolder(async (folder) => {
      const temporary = join(folder, 'tmp');
      mkdirSync(temporary);
      // An installed VS Code would be opened instead, but for this one in its place.
      writeFileSync(join(folder, 'code'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      const busy = createServer().listen(3000, '127.0.0.1');
      await Promise.race([once(busy, 'listening'), once(busy, 'error')]);
      const program = startNode(['scripts/start.mjs'], {
        TMPDIR: temporary,
        PATH: `${folder}${delimiter}${process.env.PATH}`,
      });
      const url = new URL(await until(program, () => /http:\S+/.exec(program.output())?.[0]));
      assert.notEqual(url.port, '3000');
      assert.equal((await fetch(url)).status, 200);
      assert.ok(existsSync(url.searchParams.get('folder') ?? ''));

      program.process.kill('SIGINT');
      await once(program.process, 'close');
      busy.close();
      await assert.rejects(fetch(url));
      assert.deepEqual(readdirSync(temporary), []);
    });
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
