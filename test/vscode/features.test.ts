import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CompletionList,
  commands,
  DiagnosticSeverity,
  type Hover,
  MarkdownString,
  type Position,
  type TextDocument,
  type TextEditor,
  workspace,
} from 'vscode';
import { activate, closeAll, findings, insideOf, openSeed, openText, rangeOf, replace, rows } from './workbench';

suite('a framework in the editor', () => {
  /** The seed, once the server has answered for it. */
  const openServedSeed = async (): Promise<TextEditor> => {
    const editor = await openSeed();
    await rows(await activate(), 'the tree of the seed', (framework) => framework !== undefined);
    return editor;
  };
  teardown(closeAll);

  test('the seed has no errors and no warnings', async () => {
    const { document } = await openServedSeed();
    // A fault put in tells that the findings have come; none but it may be a warning.
    const fault = await openText(document.getText().replace('monitor routine outputs', 'understand routine outputs'));
    const all = await findings(fault.document.uri, 'the fault', (list) => list.length > 0);
    const loud = all.filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
    assert.deepEqual(
      loud.map(({ range }) => fault.document.getText(range)),
      ['understand'],
    );
  });

  test('a finding marks the very words, has the id of its rule and its page, and goes when they are mended', async () => {
    const editor = await openServedSeed();
    const { document } = editor;
    await replace(editor, 'monitor routine outputs', 'understand routine outputs');
    const marks = (list: Awaited<ReturnType<typeof findings>>) =>
      list.find(({ range }) => document.getText(range) === 'understand');
    const finding = marks(await findings(document.uri, 'a finding on “understand”', (list) => Boolean(marks(list))));
    assert.ok(finding);
    assert.match(finding.message, /understand/);
    const { code } = finding;
    assert.ok(typeof code === 'object', 'the code has no link');
    assert.match(code.target.path, new RegExp(`${code.value}`));

    await replace(editor, 'understand routine outputs', 'monitor routine outputs');
    await findings(document.uri, 'the finding to go', (list) => !marks(list));
  });

  test('each problem of JSON is reported once, by VS Code itself', async () => {
    const { document } = await openServedSeed();
    const broken = await openText(document.getText().replace('"schemaVersion":"1.0",', '"schemaVersion":"1.0",,'));
    const all = await findings(broken.document.uri, 'nothing of ours', () => true);
    assert.deepEqual(
      all.filter(({ code }) => typeof code === 'object' && code.value === 'invalid-json'),
      [],
    );
  });

  test('a quick fix mends a statement and leaves every other character alone', async () => {
    const editor = await openServedSeed();
    const { document } = editor;
    const before = document.getText();
    await replace(editor, 'System operation logs — monitor', 'System operation logs - monitor');
    const separator = rangeOf(document, 'System operation logs - monitor');
    await findings(document.uri, 'a finding on the hyphen', (list) =>
      list.some(({ range }) => range.intersection(separator) !== undefined && !range.isEmpty),
    );
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, ' - monitor'),
      'quickfix',
    );
    const fix = actions.find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit, `no fix among: ${actions.map(({ title }) => title).join('; ')}`);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), before);
  });

  test('a hover on the verb tells its strength', async () => {
    const { document } = await openServedSeed();
    assert.match(await hover(document, insideOf(document, 'monitor routine outputs')), /strength/i);
  });

  test('completion offers verbs after the separator, and the text stays JSON', async () => {
    const editor = await openServedSeed();
    const { document } = editor;
    await replace(editor, 'monitor routine outputs and', '');
    const place = rangeOf(document, 'System operation logs — ').end;
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      place,
    );
    const verbs = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(verbs.includes('identify') || verbs.includes('describe'), `offered: ${verbs.slice(0, 20).join(', ')}`);
  });
});

async function hover(document: TextDocument, place: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
  const contents = hovers.flatMap((it) => it.contents);
  return contents.map((content) => (content instanceof MarkdownString ? content.value : String(content))).join('\n');
}
