import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** The pages that the command makes, in a browser. */
suite('pages for people', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;
  let folder: string;

  suiteSetup(async () => {
    const { launchBrowser } = (await import(pathToFileURL(resolve('scripts/host/browser.mjs')).href)) as {
      launchBrowser(): Promise<Browser>;
    };
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    folder = mkdtempSync(join(tmpdir(), 'framework-pages-'));
  });
  suiteTeardown(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, args] of [
    ['report', ['report', 'seeds', 'test/labelled']],
    ['matrix', ['matrix', 'seeds/15-1299.08.json']],
    ['diff', ['diff', 'test/labelled/plumber.json', 'test/labelled/electrician.json']],
    ['check', ['check', 'test/labelled', '--error-on', 'never']],
  ] as const) {
    test(`${name}: can be read by everybody, in light and dark; fits a phone; is light on paper`, async () => {
      const file = join(folder, `${name}.html`);
      const made = spawnSync(process.execPath, ['dist/cli.js', ...args, '--format', `html:${file}`], {
        encoding: 'utf8',
      });
      assert.equal(made.status, 0, made.stderr);
      await page.setViewportSize({ width: 1100, height: 900 });
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, media: 'screen' });
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
          colorScheme,
        );
      }
      const look = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const dark = await look();
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      assert.equal(await look(), 'rgb(255, 255, 255)');
      assert.notEqual(dark, 'rgb(255, 255, 255)');
      await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
      await page.setViewportSize({ width: 390, height: 844 });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390, 'scrolls sideways');
    });
  }
});
