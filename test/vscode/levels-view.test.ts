import assert from 'node:assert/strict';
import { commands, languages, Position, Range, Selection, type TreeItem, window, workspace } from 'vscode';
import type { FrameworkAuthoring } from '../../client/src/extension';
import type { Element } from '../../client/src/outline/tree-elements';
import { activate, answering, closeAll, openSeed, openText, rangeOf, replace, rows, until } from './workbench';

suite('Framework Levels', () => {
  let extension: FrameworkAuthoring;
  const item = (element: Element | undefined): TreeItem => {
    assert.ok(element, 'no such row');
    return extension.levels.provider.getTreeItem(element) as TreeItem;
  };
  const shown = (what: string) => rows(extension, what, (framework) => framework !== undefined);

  suiteSetup(async () => {
    extension = await activate();
  });
  teardown(closeAll);

  test('shows the levels of the seed with the number of their statements', async () => {
    await openSeed();
    const framework = await shown('the tree of the seed');
    assert.equal(item(framework).label, 'Computer Systems Engineers/Architects');
    assert.deepEqual(
      framework?.children.map((level) => [item(level).label, level.children.length]),
      [
        ['Emerging', 10],
        ['Developing', 10],
        ['Proficient', 10],
        ['Advanced', 10],
      ],
    );
    assert.match(String(item(framework?.children[0]).description), /^10 statements/);
  });

  test('shows a statement by its topic and what is done', async () => {
    await openSeed();
    const framework = await shown('the tree of the seed');
    const { label, description, accessibilityInformation } = item(framework?.children[0]?.children[3]);
    assert.equal(label, 'System operation logs');
    assert.match(String(description), /^monitor routine outputs/);
    assert.match(accessibilityInformation?.label ?? '', /^System operation logs, monitor routine outputs/);
  });

  test('shows what would turn or break a line as a dot', async () => {
    const statements = ['Pumps\u202e — drain\u001b[2J the pumps.'];
    const levels = { emerging: { label: 'Low\u2066', statements } };
    await openText(JSON.stringify({ occupation: { title: 'A\u009bB' }, framework: { levels } }));
    const framework = await shown('the tree of the text');
    const [level] = framework?.children ?? [];
    assert.deepEqual([item(framework).label, item(level).label], ['A·B', 'Low·']);
    const { label, description, accessibilityInformation } = item(level?.children[0]);
    assert.deepEqual([label, description], ['Pumps·', 'drain·[2J the pumps.']);
    assert.match(accessibilityInformation?.label ?? '', /^Pumps·, drain·/);
  });

  test('a click selects the statement in the editor, in a file of one line too', async () => {
    const editor = await openSeed();
    assert.equal(editor.document.lineCount, 1);
    const framework = await shown('the tree of the seed');
    const { command } = item(framework?.children[3]?.children[9]);
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const active = window.activeTextEditor;
    const text = framework?.children[3]?.children[9]?.row.statement?.text;
    assert.equal(active?.document.getText(active.selection), text);
  });

  test('a click on a level selects its label', async () => {
    await openSeed();
    const framework = await shown('the tree of the seed');
    const { command } = item(framework?.children[2]);
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const active = window.activeTextEditor;
    assert.equal(active?.document.getText(active.selection), 'Proficient');
  });

  test('the selection follows the cursor of the editor', async () => {
    const editor = await openSeed();
    await shown('the tree of the seed');
    await commands.executeCommand('frameworkAuthoring.levels.focus');
    await window.showTextDocument(editor.document);
    const { start } = rangeOf(editor.document, 'System operation logs');
    editor.selection = new Selection(start, start);
    // Only what a person does is followed.
    await commands.executeCommand('cursorMove', { to: 'right' });
    const { view } = extension.levels;
    await until('the row of the cursor', [view.onDidChangeSelection], () =>
      view.selection[0]?.row.label.startsWith('System operation logs'),
    );
    assert.equal(window.activeTextEditor?.document, editor.document);
  });

  test('a click right after an edit lands on the place of today', async () => {
    const editor = await openSeed();
    const framework = await shown('the tree of the seed');
    const last = framework?.children[3]?.children[9];
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '    '));
    const { command } = item(last);
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const active = window.activeTextEditor;
    assert.equal(active?.document.getText(active.selection), last?.row.statement?.text);
  });

  test('follows what is typed, and a statement stays the same row', async () => {
    const editor = await openSeed();
    const framework = await shown('the tree of the seed');
    const before = framework?.children[0]?.children[3];
    await replace(editor, 'System operation logs', 'Operation logs');
    const after = await rows(
      extension,
      'the new topic',
      (it) => it?.children[0]?.children[3]?.row.label === 'Operation logs',
    );
    assert.equal(after?.children[0]?.children[3], before);
  });

  test('a new framework is asked for, and opens as a text that nobody has saved', async () => {
    await answering(['Welders', 'Novice', '2'], () => commands.executeCommand('frameworkAuthoring.newFramework'));
    const document = window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    const { occupation, framework } = JSON.parse(document.getText());
    assert.equal(occupation.title, 'Welders');
    const levels = Object.values<{ statements: string[] }>(framework.levels);
    assert.ok(levels.length > 2 && levels.every(({ statements }) => statements.length === 2));
  });

  test('a framework on one line is laid out, and its meaning stays', async () => {
    const { document } = await openSeed();
    const before = JSON.parse(document.getText());
    await shown('the tree of the seed');
    await commands.executeCommand('frameworkAuthoring.formatFramework');
    assert.ok(document.lineCount > 50, `${document.lineCount} lines`);
    assert.deepEqual(JSON.parse(document.getText()), before);
  });

  test('counts a new problem on the statement, its level and the view', async () => {
    const editor = await openSeed();
    const framework = await shown('the tree of the seed');
    const level = framework?.children[0];
    const quiet = level?.row.problems ?? 0;
    await replace(editor, 'Hardware and software components', 'System requirements documentation');
    await rows(extension, 'one problem more', (it) => it?.children[0]?.row.problems === quiet + 1);
    assert.equal(level?.children[1]?.row.problems, 1);
    assert.match(item(level).accessibilityInformation?.label ?? '', /^Emerging, 10 statements, \d+ problems?$/);
    // The badge is asked for by this address; see row-mark.test.ts.
    assert.match(item(level).resourceUri?.path ?? '', new RegExp(`^/\\d/${quiet + 1}/Emerging$`));
    assert.equal(extension.levels.view.badge?.value, framework?.row.problems);
  });

  test('goes empty for JSON that is no framework, and comes back', async () => {
    await openSeed();
    await shown('the tree of the seed');
    await openText('{"name": "some-package", "version": "1.0.0"}');
    await rows(extension, 'the empty tree', (framework) => framework === undefined);
    await openSeed();
    await shown('the tree of the seed again');
  });

  test('goes empty for JSON that only looks like a framework', async () => {
    await openText('{"framework": 1, "levels": []}');
    await until(
      'the word of the server',
      [extension.levels.onDidChange],
      () => extension.levels.watched?.outline === null,
    );
    assert.deepEqual(extension.levels.provider.getChildren(), []);
  });

  test('shows an unsaved framework that has just been pasted', async () => {
    const [uri] = await workspace.findFiles('*.json');
    assert.ok(uri);
    const text = (await workspace.openTextDocument(uri)).getText();
    const editor = await openText('');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), text));
    const framework = await shown('the tree of the pasted text');
    assert.equal(framework?.children.length, 4);
  });

  test('keeps the rest of a framework that is broken off', async () => {
    const editor = await openSeed();
    await shown('the tree of the seed');
    const { document } = editor;
    const at = document.getText().indexOf('"proficient"');
    await editor.edit((edit) => edit.delete(new Range(document.positionAt(at), new Position(1, 0))));
    const framework = await rows(extension, 'the shorter tree', (it) => it?.children.length === 2);
    assert.equal(framework?.children[1]?.children.length, 10);
  });

  test('is quiet while nobody does anything', async () => {
    await openSeed();
    await shown('the tree of the seed');
    const quiet = 3000;
    // What opening has started may still come in.
    await new Promise((resolve) => setTimeout(resolve, quiet));
    let events = 0;
    const listeners = [
      extension.levels.onDidChange(() => events++),
      extension.levels.provider.onDidChangeTreeData?.(() => events++),
      languages.onDidChangeDiagnostics(() => events++),
    ];
    await new Promise((resolve) => setTimeout(resolve, quiet));
    for (const listener of listeners) {
      listener?.dispose();
    }
    assert.equal(events, 0);
  });
});
