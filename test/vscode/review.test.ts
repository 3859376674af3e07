import assert from 'node:assert/strict';
import { commands, type MarkdownString, Uri, window, workspace } from 'vscode';
import type { FrameworkAuthoring } from '../../client/src/extension';
import { activate, closeAll, openSeed, rangeOf, replace, until } from './workbench';

suite('comparing and exchanging', () => {
  let extension: FrameworkAuthoring;
  let files: Uri[] = [];
  /** A file for the time of a test; beside the workspace, so that it is none of its frameworks. */
  const write = async (name: string, content: string | Uint8Array): Promise<Uri> => {
    const { document } = await openSeed();
    const uri = Uri.joinPath(document.uri, '..', '..', `${Date.now()}-${name}`);
    await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    files.push(uri);
    return uri;
  };
  const read = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));
  const page = (name: string) =>
    workspace.textDocuments.find(({ uri }) => uri.scheme === 'framework-page' && uri.path.includes(name))?.getText();
  const headlines = () =>
    extension.changes.rows.flatMap((section) =>
      extension.changes.childrenOf(section).map(({ item }) => `${section.section.title}: ${item?.headline}`),
    );

  suiteSetup(async () => {
    extension = await activate();
  });
  teardown(async () => {
    await commands.executeCommand('frameworkAuthoring.closeChanges');
    await closeAll();
    for (const file of files) {
      await workspace.fs.delete(file).then(undefined, () => {});
    }
    files = [];
  });

  test('a comparison is a tree and a page, and both follow what is typed', async () => {
    const { document } = await openSeed();
    const older = await write(
      'older.json',
      document.getText().replace('gather and record under', 'gather and document under'),
    );
    await commands.executeCommand('frameworkAuthoring.compareWith', document.uri, older);
    assert.deepEqual(headlines(), ['Emerging: Reworded']);
    assert.match(page('older.json') ?? '', /<del>document<\/del> ?<ins>record<\/ins>/);

    await replace(await window.showTextDocument(document), 'gather and record under', 'gather and document under');
    const event = extension.changes.comparison?.onDidChange;
    assert.ok(event);
    await until('no change to be left', [event], () => headlines().length === 0);
    assert.match(String(extension.changes.view.message), /No change of meaning/);
  });

  test('a row tells its words in a tooltip, and leads to the statement; what went leads to where it was', async () => {
    const { document } = await openSeed();
    const [gone] = JSON.parse(document.getText()).framework.levels.emerging.statements;
    const older = await write('whole.json', document.getText());
    const newer = await write('newer.json', document.getText().replace(`${JSON.stringify(gone)},`, ''));
    await commands.executeCommand('frameworkAuthoring.compareWith', newer, older);
    const row = extension.changes.rows
      .flatMap((section) => extension.changes.childrenOf(section))
      .find(({ item }) => item?.mark === '-');
    assert.ok(row);
    const { command, tooltip } = extension.changes.itemOf(row);
    assert.ok((tooltip as MarkdownString).value.startsWith('*Removed*'));
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), older.toString());
    assert.equal(editor?.document.getText(editor.selection), gone);

    await commands.executeCommand('frameworkAuthoring.swapChanges');
    assert.ok(headlines().includes('Emerging: Added'), headlines().join('; '));
  });

  test('what is no framework is not compared, and what was shown stays', async () => {
    const { document } = await openSeed();
    const older = await write('package-like.json', '{"name": "package"}');
    await commands.executeCommand('frameworkAuthoring.compareWith', document.uri, older);
    assert.equal(extension.changes.comparison, undefined);
    await commands.executeCommand('notifications.clearAll');
  });

  test('a file is compared with the last commit', async function () {
    const editor = await openSeed();
    const before = editor.document.getText();
    await replace(editor, 'gather and record under', 'gather and document under');
    // The Git extension finds the repository in its own time.
    for (let attempt = 0; attempt < 20 && !extension.changes.comparison; attempt++) {
      await commands.executeCommand('frameworkAuthoring.compareWithHead', editor.document.uri);
      await commands.executeCommand('notifications.clearAll');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    if (!extension.changes.comparison) {
      console.warn('(left out: comparing with HEAD, since there is no Git here)');
      this.skip();
    }
    assert.deepEqual(headlines(), ['Emerging: Reworded']);
    assert.equal(await extension.changes.comparison.before.read(), before);
  });

  test('a framework goes out in each form where it is told to, and comes back as an unsaved text', async () => {
    const { document } = await openSeed();
    const { levels } = JSON.parse(document.getText()).framework;
    for (const [form, name] of [
      ['xlsx', 'exported.xlsx'],
      ['csv', 'exported.csv'],
      ['markdown', 'exported.md'],
      ['case', 'exported.case.json'],
      ['rsd', 'exported.jsonld'],
    ] as const) {
      const target = Uri.joinPath(document.uri, '..', name);
      files.push(target);
      await commands.executeCommand('frameworkAuthoring.exportFramework', document.uri, form, target);
      await commands.executeCommand('notifications.clearAll');
      await commands.executeCommand('frameworkAuthoring.importFramework', target);
      const imported = window.activeTextEditor?.document;
      assert.ok(imported?.isUntitled, form);
      assert.deepEqual(JSON.parse(imported.getText()).framework.levels, levels, form);
      await closeAll();
    }
    assert.equal(JSON.parse(await read(files[3] ?? document.uri)).CFItems.length, 44);
  });

  test('what an import did not understand is listed beside it, with its place', async () => {
    const csv = await write(
      'sheet.csv',
      'Level,Topic,Statement,Colour\r\nNovice,Pumps,drain pumps.,red\r\n,Valves,,\r\n',
    );
    await commands.executeCommand('frameworkAuthoring.importFramework', csv);
    const made = workspace.textDocuments.find((it) => it.isUntitled && it.getText().includes('drain pumps'));
    assert.ok(made && rangeOf(made, 'Pumps — drain pumps.'));
    assert.match(page('sheet.csv') ?? '', /\| column Colour \| [\s\S]*\| line 3 \| /);
  });

  test('a workbook that is none is said to be none; of another one, sheets that were not looked at are listed', async () => {
    const said: string[] = [];
    const { showWarningMessage } = window;
    Object.assign(window, { showWarningMessage: (message: string) => Promise.resolve(void said.push(message)) });
    try {
      await commands.executeCommand('frameworkAuthoring.importFramework', await write('none.xlsx', 'no'));
    } finally {
      Object.assign(window, { showWarningMessage });
    }
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /none\.xlsx is no Excel workbook that can be read/);

    const { default: writeExcelFile } = await import('write-excel-file/universal');
    const workbook = writeExcelFile([
      {
        sheet: 'Skills',
        data: [
          ['Level', 'Topic', 'Statement', 'Colour'],
          ['Novice', 'Pumps', 'drain pumps.', 'red'],
          [null, 'Valves'],
        ],
      },
      { sheet: 'Prices', data: [['Pump', 12]] },
    ]);
    const sheet = await write('sheets.xlsx', new Uint8Array(await (await workbook.toBlob()).arrayBuffer()));
    await commands.executeCommand('frameworkAuthoring.importFramework', sheet);
    const made = workspace.textDocuments.find((it) => it.isUntitled && it.getText().includes('drain pumps'));
    assert.ok(made && rangeOf(made, 'Pumps — drain pumps.'));
    const listed = page('sheets.xlsx') ?? '';
    assert.match(listed, /\| column Colour \| /);
    assert.match(listed, /\| row 3 \| /);
    assert.match(listed, /\| sheet Prices \| The sheet was not looked at/);
  });

  test('a report of a framework and of a folder is written where it is told to', async () => {
    const { document } = await openSeed();
    const folder = Uri.joinPath(document.uri, '..');
    for (const source of [document.uri, folder]) {
      const target = Uri.joinPath(folder, '..', `${Date.now()}-report.html`);
      files.push(target);
      await commands.executeCommand('frameworkAuthoring.writeReport', source, 'html', target);
      const html = await read(target);
      assert.match(html, /<title>Report: Computer Systems Engineers\/Architects<\/title>/);
      assert.match(html, /<svg class="profile"/);
    }
    await commands.executeCommand('notifications.clearAll');
  });
});
