import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import type { FrameworkAuthoring } from '../../client/src/extension';
import type { Element } from '../../client/src/outline/tree-elements';
import { activate, closeAll, openSeed, until } from './workbench';

suite('frameworks of the workspace', () => {
  let extension: FrameworkAuthoring;
  let other: Uri;
  const roots = () => extension.levels.provider.getChildren() as Element[];

  suiteSetup(async () => {
    extension = await activate();
    const { document } = await openSeed();
    other = Uri.joinPath(document.uri, '..', 'other.json');
    const text = document.getText().replace('Computer Systems Engineers/Architects', 'Welders');
    await workspace.fs.writeFile(other, new TextEncoder().encode(text));
  });
  suiteTeardown(async () => {
    await commands.executeCommand('frameworkAuthoring.showActive');
    await workspace.fs.delete(other);
  });
  teardown(closeAll);

  test('are all in the tree on demand, open or not', async () => {
    await openSeed();
    await commands.executeCommand('frameworkAuthoring.showWorkspace');
    await until('both frameworks', [extension.levels.onDidChange], () => roots().length === 2);
    const welders = roots().find(({ row }) => row.label === 'Welders');
    assert.equal(welders?.children.length, 4);
    assert.match(welders.row.description, /other\.json/);
    await commands.executeCommand('frameworkAuthoring.showActive');
    await until('the active one alone', [extension.levels.onDidChange], () => roots().length === 1);
  });

  test('are checked by one command, which says how many there are', async () => {
    const result = await commands.executeCommand<{ frameworks: number }>('frameworkAuthoring.checkWorkspace');
    assert.equal(result?.frameworks, 2);
  });
});
