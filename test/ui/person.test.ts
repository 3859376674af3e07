import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';

interface Workbench {
  readonly page: Page;
  close(): Promise<void>;
}

/** Its thread of inspection records skips the level Developing. */
const withGap = JSON.stringify({
  schemaVersion: '1.0',
  occupation: { soc: '51-4121.00', title: 'Welders' },
  framework: {
    version: 'v.1',
    levels: {
      emerging: {
        label: 'Emerging',
        statements: [
          'Weld inspection records — complete inspection records for finished welds under direct supervision.',
          'Cutting torches — set up a cutting torch with a checklist.',
        ],
      },
      developing: {
        label: 'Developing',
        statements: ['Cutting torches — operate a cutting torch on standard steel plates.'],
      },
      proficient: {
        label: 'Proficient',
        statements: [
          'Weld inspection records — analyze weld inspection records to find recurring defects.',
          'Cutting torches — coordinate cutting torch work across a shift.',
        ],
      },
      advanced: {
        label: 'Advanced',
        statements: [
          'Weld inspection records — direct the policy for weld inspection records across the organization.',
          'Cutting torches — design cutting torch procedures for all sites.',
        ],
      },
    },
  },
});

/** What a person does in the window, with the very package that is installed. */
suite('the installed extension, by mouse and keyboard', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let page: Page;
  let folder: string;
  let runCommand: (page: Page, title: string) => Promise<void>;
  const row = (text: string): Locator =>
    page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text });

  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'framework-authoring-ui-'));
    cpSync('seeds', folder, { recursive: true });
    writeFileSync(join(folder, 'gap.json'), withGap);
    const vsix = join(mkdtempSync(join(tmpdir(), 'framework-authoring-vsix-')), 'package.vsix');
    await (await load<{ writeVsix(file: string): Promise<number> }>('scripts/package/vsix.mjs')).writeVsix(vsix);
    const window = await load<{
      openWorkbench(options: object): Promise<Workbench>;
      runCommand(page: Page, title: string): Promise<void>;
    }>('scripts/host/window.mjs');
    runCommand = window.runCommand;
    const file = join(folder, '15-1299.08.json');
    workbench = await window.openWorkbench({ workbench: { folder, file }, vsix });
    page = workbench.page;
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.locator('.activitybar [aria-label^="Framework Levels"]').first().click();
    await row('System operation logs').first().waitFor();
  });
  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a click on a statement selects it in the editor', async () => {
    await row('System operation logs').first().click();
    await page.locator('.statusbar-item', { hasText: '(136 selected)' }).waitFor();
  });

  test('a statement is dragged to another level, and undo brings it back', async () => {
    await drag(page, row('System operation logs').first(), row('Developing').first());
    await row('Emerging').filter({ hasText: '9 statements' }).waitFor();
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+z');
    await row('Emerging').filter({ hasText: '10 statements' }).waitFor();
  });

  test('a click on a gap in the matrix asks for the statement that is missing', async () => {
    await page.keyboard.press('Control+p');
    await page.locator('.quick-input-widget input').first().fill('gap.json');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'gap.json' }).first().click();
    await row('Welders').waitFor();
    await runCommand(page, 'Framework: Open Progression Matrix');
    const frame = await matrixFrame(page);
    const gap = frame.locator('.hole').first();
    await gap.waitFor();
    await gap.click();
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    assert.match(await input.inputValue(), / — $/);
    await page.keyboard.press('Escape');
  });

  test('the matrix is filtered by words, and goes by arrow keys', async () => {
    const frame = await matrixFrame(page);
    await frame.locator('#filter').fill('inspection');
    const shown = await frame.locator('tr[data-gaps]:not([hidden])').count();
    assert.ok(shown > 0 && shown < (await frame.locator('tr[data-gaps]').count()));
    await frame.locator('#filter').fill('');
    await frame.locator('.entry').first().focus();
    await page.keyboard.press('ArrowDown');
    const focused = await frame.evaluate(() => document.activeElement?.className ?? '');
    assert.match(focused, /entry|hole/);
  });

  test('the matrix has no fault that axe knows', async () => {
    const frame = await matrixFrame(page);
    await frame.evaluate(axe.source);
    const violations = await frame.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document.body);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    });
    assert.deepEqual(violations, []);
  });
});

async function drag(page: Page, source: Locator, target: Locator): Promise<void> {
  const [from, to] = [await source.boundingBox(), await target.boundingBox()];
  assert.ok(from && to);
  await page.mouse.move(from.x + 60, from.y + from.height / 2);
  await page.mouse.down();
  // A browser takes it for a drag after some way, and a tree for a drop where the pointer has rested.
  await page.mouse.move(from.x + 70, from.y + from.height / 2 + 10, { steps: 5 });
  await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 15 });
  await page.mouse.move(to.x + 62, to.y + to.height / 2, { steps: 3 });
  await page.mouse.up();
}

async function matrixFrame(page: Page): Promise<Frame> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      if (
        await frame
          .locator('body[data-document] #matrix table')
          .count()
          .catch(() => 0)
      ) {
        return frame;
      }
    }
    await page.waitForTimeout(100);
  }
  throw new Error('The matrix did not appear.');
}

/** The scripts are modules of another kind than the compiled tests. */
async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(resolve(path)).href)) as T;
}
