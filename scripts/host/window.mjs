import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { prepareVSCode } from './vscode.mjs';
import { serveWebExtension } from './web-extension.mjs';
import { workbenchUrl } from './workbench.mjs';

const appearLimit = 60_000;

/**
 * A workbench in a browser without a window, for tests and pictures: `{ page, close() }`, where `page` is Playwright's.
 * `workbench` is what {@link workbenchUrl} takes; `beforeOpen(page)` runs while the page is still empty.
 */
export async function openWorkbench({
  release,
  workbench,
  env,
  vsix,
  trusts,
  size = { width: 1400, height: 900 },
  beforeOpen,
}) {
  const server = await startServer(await prepareVSCode(release), { env, vsix, trusts });
  try {
    // No person acts within a frame, and VS Code needs a moment between two steps: keys would go astray.
    const browser = await launchBrowser({ slowMo: 100 });
    const page = await browser.newPage({ viewport: size });
    if (workbench.web) await serveWebExtension(page, server.origin, workbench);
    await beforeOpen?.(page);
    await page.goto(workbenchUrl(server.origin, workbench));
    await page.waitForSelector('.monaco-workbench', { timeout: appearLimit });
    const close = async () => {
      await browser.close();
      await server.stop();
    };
    return { page, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Runs a command by its title, as a person does in the command palette. */
export async function runCommand(page, title) {
  const input = page.locator('.quick-input-widget input').first();
  const isPalette = async () => (await input.isVisible()) && (await input.inputValue()).startsWith('>');
  // What has the focus may be on its way: a webview or a menu takes the key for itself, and an input that closes is still
  // to be seen.
  for (let attempt = 0; attempt < 5 && !(await isPalette()); attempt++) {
    await page.keyboard.press('F1');
    for (let wait = 0; wait < 30 && !(await isPalette()); wait++) await page.waitForTimeout(100);
  }
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}
