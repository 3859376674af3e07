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
  size = { width: 1400, height: 900 },
  beforeOpen,
}) {
  const server = await startServer(await prepareVSCode(release), { env, vsix });
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
  // What has the focus may be on its way: a webview or a menu takes the key for itself.
  for (let attempt = 0; attempt < 5 && !(await input.isVisible()); attempt++) {
    await page.keyboard.press('F1');
    await input.waitFor({ timeout: 3000 }).catch(() => {});
  }
  await input.waitFor();
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}
