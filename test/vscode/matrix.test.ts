import assert from 'node:assert/strict';
import { commands, Uri, ViewColumn, window, workspace } from 'vscode';
import type { FrameworkAuthoring } from '../../client/src/extension';
import { activate, closeAll, openSeed, rows, until } from './workbench';

suite('progression matrix', () => {
  let extension: FrameworkAuthoring;
  suiteSetup(async () => {
    extension = await activate();
  });
  setup(async () => {
    await openSeed();
    await rows(extension, 'the tree of the seed', (framework) => framework !== undefined);
  });
  teardown(closeAll);

  const tab = () => window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith('Matrix of'));

  test('opens beside its text, once', async () => {
    await commands.executeCommand('frameworkAuthoring.openMatrix');
    const opened = await until('the matrix', [window.tabGroups.onDidChangeTabs], tab);
    assert.equal(opened.group.viewColumn, ViewColumn.Two);
    await commands.executeCommand('frameworkAuthoring.openMatrix');
    assert.equal(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 2);
  });

  test('the tree stays while the matrix is in front', async () => {
    await commands.executeCommand('frameworkAuthoring.openMatrix');
    await until('the matrix', [window.tabGroups.onDidChangeTabs], tab);
    const framework = await rows(extension, 'the tree', (it) => it !== undefined);
    assert.equal(framework?.children.length, 4);
  });

  test('is exported as a page of its own and as Markdown', async () => {
    const { uri } = await openSeed().then(({ document }) => document);
    const read = async (file: Uri) => new TextDecoder().decode(await workspace.fs.readFile(file));
    const html = Uri.joinPath(uri, '..', 'matrix.html');
    await commands.executeCommand('frameworkAuthoring.exportMatrixHtml', uri, html);
    const page = await read(html);
    assert.match(page, /^<!DOCTYPE html>/);
    assert.match(page, /<h1>Computer Systems Engineers\/Architects<\/h1>/);
    assert.ok(page.includes('System operation logs'));
    assert.ok(!/<script|src=|href=/.test(page), 'the page has a script or needs something from elsewhere');

    const markdown = Uri.joinPath(uri, '..', 'matrix.md');
    await commands.executeCommand('frameworkAuthoring.exportMatrixMarkdown', uri, markdown);
    assert.match(await read(markdown), /^# Computer Systems Engineers\/Architects\n[\s\S]*\| Thread \| Emerging \|/);
    await workspace.fs.delete(html);
    await workspace.fs.delete(markdown);
  });
});
