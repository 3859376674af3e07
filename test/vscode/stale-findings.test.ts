import assert from 'node:assert/strict';
import { commands, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { activate, closeAll, diagnosticSource, findings, openSeed, rangeOf } from './workbench';

const sound = 'Hardware and software components — identify';
const faulty = 'System requirements documentation — identify';

suite('findings that are due no more', () => {
  let files: Uri[] = [];
  /** A framework with a fault beside the workspace's own, or outside of the workspace. */
  const openFaulty = async (name: string, where: 'workspace' | 'outside'): Promise<TextDocument> => {
    const { document } = await openSeed();
    const text = document.getText().replace(sound, faulty);
    const uri = Uri.joinPath(document.uri, ...(where === 'workspace' ? ['..'] : ['..', '..']), `${Date.now()}-${name}`);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    files.push(uri);
    const opened = await open(uri);
    await findings(uri, 'the fault', (list) => list.some(({ range }) => isFault(opened, range)));
    return opened;
  };
  /** As a person does: a document that the API opens is kept for minutes. */
  const open = async (uri: Uri): Promise<TextDocument> => {
    await commands.executeCommand('vscode.open', uri);
    const { document } = window.activeTextEditor ?? {};
    assert.equal(document?.uri.toString(), uri.toString());
    return document;
  };
  const isFault = (document: TextDocument, range: Parameters<TextDocument['getText']>[0]) =>
    document.getText(range) === 'System requirements documentation';
  const none = (uri: Uri) => findings(uri, 'no findings', (list) => list.length === 0);

  suiteSetup(activate);
  teardown(async () => {
    await closeAll();
    for (const file of files) {
      await workspace.fs.delete(file).then(undefined, () => {});
    }
    files = [];
  });

  test('go when a file outside of the workspace is closed', async () => {
    const { uri } = await openFaulty('closed.json', 'outside');
    await closeAll();
    await none(uri);
  });

  test('go when the file is deleted', async () => {
    const { uri } = await openFaulty('deleted.json', 'workspace');
    await workspace.fs.delete(uri);
    await closeAll();
    await none(uri);
  });

  test('go with the file when it is renamed', async () => {
    const { uri } = await openFaulty('old.json', 'workspace');
    const renamed = Uri.joinPath(uri, '..', `${Date.now()}-new.json`);
    files.push(renamed);
    await closeAll();
    await workspace.fs.rename(uri, renamed);
    await none(uri);
    await open(renamed);
    await findings(renamed, 'the fault under the new name', (list) => list.length > 0);
  });

  test('go when the text is JSON no more, and come back with it', async () => {
    const document = await openFaulty('language.json', 'outside');
    const plain = await languages.setTextDocumentLanguage(document, 'plaintext');
    await none(plain.uri);
    await languages.setTextDocumentLanguage(plain, 'json');
    await findings(plain.uri, 'the fault', (list) => list.length > 0);
  });

  test('are those of the last of five quick changes', async () => {
    const document = await openFaulty('quick.json', 'outside');
    const editor = await window.showTextDocument(document);
    const change = (from: string, to: string) => editor.edit((edit) => edit.replace(rangeOf(document, from), to));
    const topics = ['System requirements documentation', 'Hardware and software components'];
    for (let step = 0; step < 5; step++) {
      const [from = '', to = ''] = step % 2 === 0 ? topics : topics.toReversed();
      assert.ok(await change(`${from} — identify`, `${to} — identify`));
    }
    await findings(document.uri, 'the fault to be gone', (list) => !list.some(({ range }) => isFault(document, range)));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.ok(
      !languages
        .getDiagnostics(document.uri)
        .some(({ source, range }) => source === diagnosticSource && isFault(document, range)),
      'an older version spoke last',
    );
  });
});
