import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';

/** The manifest says that workspaces need not be trusted: their configuration is data, and nothing of them is run. */
suite('a workspace that nobody trusts', function () {
  this.timeout(120_000);
  let workbench: { readonly page: Page; close(): Promise<void> };
  let folder: string;

  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'framework-authoring-untrusted-'));
    cpSync('seeds', folder, { recursive: true });
    writeFileSync(join(folder, '.framework-lint.json'), '{ "rules": { "missing-source-credit": "error" } }');
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "frameworkAuthoring.codeLens.enabled": false }');
    const { openWorkbench } = await load<{ openWorkbench(options: object): Promise<typeof workbench> }>(
      'scripts/host/window.mjs',
    );
    const file = join(folder, '15-1299.08.json');
    workbench = await openWorkbench({
      workbench: { folder, file, extension: resolve('.') },
      trusts: false,
    });
  });
  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has its tree, its findings and its settings', async () => {
    const { page } = workbench;
    // Newer ones show a banner and do not ask.
    const no = page.locator('.monaco-dialog-box .monaco-button', { hasText: 'No, I don' });
    await no
      .or(page.locator('.part.banner', { hasText: 'Restricted Mode' }))
      .first()
      .waitFor();
    if (await no.isVisible()) {
      await no.click();
    }
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.activitybar [aria-label^="Framework Levels"]').first().click({ force: true });
    const row = (text: string) => page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text });
    await row('System operation logs').first().waitFor();
    await page.keyboard.press('Control+Shift+m');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'missing-source-credit' }).first().waitFor();
    await page.locator('[id="status.problems"] [aria-label*="Error"]').first().waitFor();
    assert.equal(await page.locator('.codelens-decoration').count(), 0);
  });
});

/** The scripts are modules of another kind than the compiled tests. */
async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(resolve(path)).href)) as T;
}
