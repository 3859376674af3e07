import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const levels = (name: string): Locator => row(name).and(page.locator('[aria-level="2"]'));
  const level = (name: string): Locator => levels(name).first();
  const statements = (name: string, count: string): Promise<void> =>
    row(name).filter({ hasText: count }).first().waitFor({ timeout: 20_000 });
  const mark = `window-${process.pid}-${Date.now()}`;
  const input = () => page.locator('.quick-input-widget input').first();
  const lines = (text: string): Locator => page.locator('.monaco-editor .view-line', { hasText: text }).first();
  const showLevels = async () => {
    // Its badge lies over it, and takes the click for it.
    const icon = page.locator('.activitybar [aria-label^="Framework Levels"]').first();
    await icon.click({ force: true });
  };
  const openFile = async (name: string) => {
    await page.keyboard.press('Control+p');
    await input().fill(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await page.locator('.tab.active', { hasText: name }).first().waitFor();
  };
  /** For people who want to see what the tests see: FRAMEWORK_PICTURES names a folder. */
  const picture = async (name: string) => {
    const to = process.env.FRAMEWORK_PICTURES;
    if (to) {
      await page.screenshot({ path: join(to, `${name}.png`) });
    }
  };

  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'framework-authoring-ui-'));
    cpSync('seeds', folder, { recursive: true });
    writeFileSync(join(folder, 'gap.json'), withGap);
    writeFileSync(join(folder, 'lines.json'), inLines(withGap));
    writeFileSync(
      join(folder, 'older.json'),
      inLines(withGap.replace('operate a cutting torch', 'use a cutting torch')),
    );
    const vsix = join(mkdtempSync(join(tmpdir(), 'framework-authoring-vsix-')), 'package.vsix');
    await (await load<{ writeVsix(file: string): Promise<number> }>('scripts/package/vsix.mjs')).writeVsix(vsix);
    const window = await load<{
      openWorkbench(options: object): Promise<Workbench>;
      runCommand(page: Page, title: string): Promise<void>;
    }>('scripts/host/window.mjs');
    runCommand = window.runCommand;
    // Without a file in the address: with one VS Code would not bring back what was open.
    workbench = await window.openWorkbench({ workbench: { folder }, vsix, env: { FRAMEWORK_TEST_MARK: mark } });
    page = workbench.page;
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await openFile('15-1299.08.json');
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await showLevels();
    await row('System operation logs').first().waitFor();
  });
  suiteTeardown(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  teardown(async function () {
    await picture(this.currentTest?.title.replace(/\W+/g, '-') ?? 'test');
  });

  test('nothing pops up when a framework is opened', async () => {
    await page.locator('.statusbar-item [aria-label^="Framework, 40 statements"]').first().waitFor();
    assert.equal(await page.locator('.notifications-toasts .notification-toast').count(), 0);
  });

  test('a click on a statement selects it in the editor', async () => {
    await row('System operation logs').first().click();
    await page.locator('.statusbar-item', { hasText: '(136 selected)' }).waitFor();
  });

  test('a statement is dragged to another level, and undo brings it back', async () => {
    await drag(page, row('System operation logs').first(), level('Developing'));
    await statements('Emerging', '9 statements');
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+z');
    await statements('Emerging', '10 statements');
  });

  test('the tree goes by keys: to a statement, into its topic, and back to the editor', async () => {
    await runCommand(page, 'Focus on Framework Levels View');
    await page.keyboard.press('Home');
    // The framework, its lowest level, that level's first statement.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row.focused');
    assert.match((await focused.getAttribute('aria-label')) ?? '', /^System requirements documentation, gather/);
    await page.keyboard.press('F2');
    await input().waitFor();
    assert.equal(await input().inputValue(), 'System requirements documentation');
    await page.keyboard.press('Escape');
    await runCommand(page, 'Focus on Framework Levels View');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor();
    await page.locator('.monaco-editor.focused').waitFor();
  });

  test('a closed level stays closed, and the cursor in the editor, while somebody types in it', async () => {
    await openFile('lines.json');
    await statements('Emerging', '2 statements');
    // VS Code opens a row again that is closed while it draws the tree of another file.
    await page.waitForTimeout(1000);
    await level('Emerging').locator('.monaco-tl-twistie').click();
    await levels('Emerging').and(page.locator('[aria-expanded="false"]')).first().waitFor();
    await lines('set up a cutting torch').click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' of questions', { delay: 20 });
    await lines('checklist of questions').waitFor();
    await page.waitForTimeout(1000);
    assert.equal(await level('Emerging').getAttribute('aria-expanded'), 'false');
    assert.ok(await page.locator('.monaco-editor.focused').count(), 'the tree took the focus');
    await runCommand(page, 'File: Revert File');
  });

  test('a statement is typed with completion of its topic and its verb', async () => {
    await lines('operate a cutting torch').click();
    await page.keyboard.press('End');
    await page.keyboard.type(',');
    await page.keyboard.press('Enter');
    await page.keyboard.type('"');
    const topic = page.locator('.suggest-widget .monaco-list-row', { hasText: 'Weld inspection records' }).first();
    await topic.click();
    // The list of verbs takes the place of the one of topics.
    await topic.waitFor({ state: 'hidden' });
    const verb = page.locator('.suggest-widget .monaco-list-row').first();
    await verb.waitFor();
    await picture('completion-of-verbs');
    await verb.click();
    await page.keyboard.press('Escape');
    await page.keyboard.type('weld inspection records.');
    await statements('Developing', '2 statements');
    await row('Weld inspection records').nth(1).waitFor();
    await lines('"Weld inspection records — ').waitFor();
    const problems = await page.locator('[id="status.problems"] [aria-label]').first().getAttribute('aria-label');
    assert.doesNotMatch(problems ?? '', /Errors/);
    await runCommand(page, 'File: Revert File');
    await statements('Developing', '1 statement');
  });

  test('a problem is read in the panel, and the light bulb mends it', async () => {
    await lines('operate a cutting torch').click();
    await replaceInEditor(page, 'Cutting torches — operate', 'Cutting torches - operate');
    await page.keyboard.press('Control+Shift+m');
    const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'malformed-separator' }).first();
    await problem.waitFor();
    await picture('problems');
    await problem.dblclick();
    await page.locator('.monaco-editor.focused').waitFor();
    const bulbs = page.locator('.monaco-editor .lightBulbWidget, .monaco-editor [class*="codicon-gutter-lightbulb"]');
    await bulbs.locator('visible=true').first().click();
    const fix = page.locator('.action-widget .monaco-list-row.action').first();
    await fix.waitFor();
    await picture('light-bulb');
    await page.keyboard.press('Enter');
    await lines('Cutting torches — operate').waitFor();
    await problem.waitFor({ state: 'detached' });
    await runCommand(page, 'File: Revert File');
    await runCommand(page, 'View: Hide Panel');
  });

  test('a finding is kept with a reason by the light bulb, and comes back when its statement is another', async () => {
    const words = 'Cutting torches — operate a cutting torch on standard steel plates';
    await lines('operate a cutting torch').click();
    await replaceInEditor(page, words, words.replace('—', '-'));
    const sign = row('Cutting torches').and(page.locator('[aria-label*="warning"]')).first();
    await sign.waitFor();
    await page.keyboard.press('Control+Shift+m');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'malformed-separator' }).first().dblclick();
    await page.locator('.monaco-editor.focused').waitFor();
    await runCommand(page, 'Quick Fix...');
    const actions = page.locator('.action-widget .monaco-list-row.action');
    await actions.filter({ hasText: 'Keep this' }).first().waitFor();
    await picture('keep');
    await page.keyboard.press('ArrowDown');
    await actions.filter({ hasText: 'Keep this' }).and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Keep this Finding' }).waitFor();
    await page.keyboard.type('The house style has hyphens.');
    await page.keyboard.press('Enter');
    await sign.waitFor({ state: 'detached' });
    const config = JSON.parse(readFileSync(join(folder, '.framework-lint.json'), 'utf8'));
    assert.equal(config.suppressions[0].reason, 'The house style has hyphens.');

    await replaceInEditor(page, 'standard steel plates', 'plates of steel');
    await sign.waitFor();
    await runCommand(page, 'File: Revert File');
    await runCommand(page, 'View: Hide Panel');
    rmSync(join(folder, '.framework-lint.json'));
  });

  test('two versions are compared: changes as rows that lead to the words, and as a page', async () => {
    await openFile('lines.json');
    await runCommand(page, 'Framework: Compare Framework with…');
    // The input of the palette, which is on its way out, looks the same.
    await page.locator('.quick-input-title', { hasText: 'an Older Version' }).waitFor();
    await input().fill(join(folder, 'older.json'));
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'older.json' }).first().waitFor();
    await page.keyboard.press('Enter');
    await row('Reworded').first().waitFor();
    await page.locator('.tab.active', { hasText: 'older.json → lines.json' }).waitFor();
    await picture('changes');
    await row('Reworded').first().click();
    await page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor();
    await runCommand(page, 'Framework: Close Framework Changes');
    await row('Reworded').first().waitFor({ state: 'detached' });
  });

  test('a click on a gap in the matrix asks for the statement that is missing', async () => {
    await openFile('gap.json');
    await row('Welders').first().waitFor();
    await runCommand(page, 'Framework: Open Progression Matrix');
    const frame = await matrixFrame(page);
    const gap = frame.locator('.hole').first();
    await gap.waitFor();
    await gap.click();
    await input().waitFor();
    assert.match(await input().inputValue(), / — $/);
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

  for (const theme of ['Light Modern', 'Dark Modern', 'High Contrast', 'High Contrast Light']) {
    test(`the matrix has no fault that axe knows, in ${theme}`, async () => {
      const name = `Default ${theme}`;
      mkdirSync(join(folder, '.vscode'), { recursive: true });
      writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'workbench.colorTheme': name }));
      const kind = theme.includes('Contrast') ? 'high-contrast' : theme.startsWith('Dark') ? 'dark' : 'light';
      const frame = await matrixFrame(page);
      // The last of the high contrasts is light, and says both.
      await frame.locator(`body.vscode-${theme.endsWith('Contrast Light') ? 'high-contrast-light' : kind}`).waitFor();
      await frame.evaluate(axe.source);
      const violations = await frame.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document.body);
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
      });
      assert.deepEqual(violations, []);
    });
  }

  test('a narrow window shows the matrix of four levels without scrolling', async () => {
    await page.setViewportSize({ width: 800, height: 700 });
    await page.locator('.tab', { hasText: 'Matrix of' }).first().click();
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await runCommand(page, 'View: Toggle Maximize Editor Group');
    const frame = await matrixFrame(page);
    await frame.waitForFunction(() => {
      const { scrollWidth, clientWidth } = document.querySelector('#matrix') ?? document.body;
      return clientWidth > 400 && scrollWidth <= clientWidth;
    });
    await picture('narrow');
    await runCommand(page, 'View: Toggle Maximize Editor Group');
    await page.setViewportSize({ width: 1400, height: 900 });
    await showLevels();
  });

  test('a window that is loaded anew has its matrix, and the rows as they were', async () => {
    const frame = await matrixFrame(page);
    await frame.locator('#filter').fill('inspection');
    // The page tells VS Code in its own time.
    await page.waitForTimeout(1000);
    await runCommand(page, 'Developer: Reload Window');
    await page.locator('.monaco-workbench').waitFor({ state: 'detached' });
    await page.locator('.monaco-workbench').waitFor();
    await showLevels();
    const restored = await matrixFrame(page);
    await restored.locator('.hole').first().waitFor();
    assert.equal(await restored.locator('#filter').inputValue(), 'inspection');
    await openFile('lines.json');
    await statements('Emerging', '2 statements');
    assert.equal(await level('Emerging').getAttribute('aria-expanded'), 'false');
    assert.equal(await level('Developing').getAttribute('aria-expanded'), 'true');
  });

  test('nothing uses the processor while nobody does anything', async function () {
    if (process.platform !== 'linux') {
      this.skip();
    }
    // What the window has just brought back may still come in.
    await page.waitForTimeout(3000);
    const before = serversOf(mark);
    assert.equal(before.length, 1);
    await page.waitForTimeout(5000);
    const [used = 0] = serversOf(mark).map(({ ticks }, index) => ticks - (before[index]?.ticks ?? 0));
    assert.ok(used <= 2, `the language server took ${used} hundredths of a second in five seconds`);
  });

  test('the language server ends with the window', async function () {
    if (process.platform !== 'linux') {
      this.skip();
    }
    assert.equal(serversOf(mark).length, 1);
    await page.goto('about:blank');
    for (let wait = 0; wait < 100 && serversOf(mark).length > 0; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    assert.deepEqual(serversOf(mark), []);
  });
});

/** The language servers among what was started with this mark in its environment, and the time that each has used. */
function serversOf(mark: string): { readonly pid: string; readonly ticks: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
        const isOurs = read('cmdline').includes('dist/server/server.js') && read('environ').includes(mark);
        const [user, system] = read('stat')
          .replace(/^.*\) /, '')
          .split(' ')
          .slice(11, 13)
          .map(Number);
        return isOurs ? [{ pid, ticks: (user ?? 0) + (system ?? 0) }] : [];
      } catch {
        // It has ended, or is somebody else's.
        return [];
      }
    });
}

function inLines(json: string): string {
  return JSON.stringify(JSON.parse(json), undefined, 2);
}

/** By the widget of the editor, as a person would. */
async function replaceInEditor(page: Page, from: string, to: string): Promise<void> {
  await page.keyboard.press('Control+h');
  await page.locator('.find-widget .find-part textarea').fill(from);
  await page.locator('.find-widget .replace-part textarea').fill(to);
  await page.locator('.find-widget .replace-part textarea').focus();
  await page.keyboard.press('Control+Alt+Enter');
  await page.keyboard.press('Escape');
}

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
