import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CompletionList,
  commands,
  DiagnosticSeverity,
  type Hover,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import {
  activate,
  closeAll,
  diagnosticSource,
  findings,
  openSeed,
  openText,
  rangeOf,
  replace,
  rows,
  until,
} from './workbench';

// A fault of this kind is told by its topic.
const sound = 'Hardware and software components — identify';
const faulty = 'System requirements documentation — identify';
const wordsAtFault = 'System requirements documentation';

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
    const fault = await openText(document.getText().replace(sound, faulty));
    const all = await findings(fault.document.uri, 'the fault', (list) => list.length > 0);
    const loud = all.filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
    assert.deepEqual(
      loud.map(({ range }) => fault.document.getText(range)),
      [wordsAtFault],
    );
  });

  test('a finding marks the very words, has the id of its rule and its page, and goes when they are mended', async () => {
    const editor = await openServedSeed();
    const { document } = editor;
    await replace(editor, sound, faulty);
    const marks = (list: Awaited<ReturnType<typeof findings>>) =>
      list.find(({ range }) => document.getText(range) === wordsAtFault);
    const finding = marks(await findings(document.uri, 'a finding on the topic', (list) => Boolean(marks(list))));
    assert.ok(finding);
    assert.match(finding.message, new RegExp(wordsAtFault));
    const { code } = finding;
    assert.ok(typeof code === 'object', 'the code has no link');
    assert.equal(decodeURIComponent(code.target.query), `["${code.value}"]`);

    await replace(editor, faulty, sound);
    await findings(document.uri, 'the finding to go', (list) => !marks(list));
  });

  test('the page of a rule opens from its finding', async () => {
    await activate();
    await commands.executeCommand('frameworkAuthoring.showRule', 'duplicate-topic');
    await until('the page', [window.tabGroups.onDidChangeTabs], () =>
      window.tabGroups.activeTabGroup.activeTab?.label.includes('duplicate-topic.md'),
    );
  });

  test('each error of syntax is reported once, by VS Code itself', async () => {
    const { document } = await openServedSeed();
    const broken = document
      .getText()
      .replace(sound, faulty)
      .replace('"schemaVersion":"1.0",', '"schemaVersion":"1.0",,');
    const { uri } = (await openText(broken)).document;
    // Both have spoken: VS Code on the comma, the server on the fault beside it.
    const all = await until('both services', [languages.onDidChangeDiagnostics], () => {
      const list = languages.getDiagnostics(uri);
      return (
        list.some(({ source }) => source === 'json') && list.some(({ source }) => source === diagnosticSource) && list
      );
    });
    const errors = all.filter(({ severity }) => severity === DiagnosticSeverity.Error);
    assert.deepEqual(
      errors.map(({ source }) => source),
      ['json'],
    );
  });

  test('a quick fix mends a statement and leaves every other character alone', async () => {
    const editor = await openServedSeed();
    const { document } = editor;
    const before = document.getText();
    await replace(editor, 'System operation logs — monitor', 'System  operation logs — monitor');
    const statement = rangeOf(document, 'System  operation logs — monitor');
    await findings(document.uri, 'a finding on the two blanks', (list) =>
      list.some(({ range }) => statement.contains(range)),
    );
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      statement,
      'quickfix',
    );
    const fix = actions.find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit, `no fix among: ${actions.map(({ title }) => title).join('; ')}`);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), before);
  });
  test('a hover on the verb tells its strength', async () => {
    const { document } = await openServedSeed();
    assert.match(
      await hover(document, rangeOf(document, 'monitor routine outputs').start.translate(0, 1)),
      /strength/i,
    );
  });

  test('completion offers verbs after the separator, and the text stays JSON', async () => {
    const editor = await openServedSeed();
    const { document } = editor;
    const [body] = /monitor routine outputs [^"]*/.exec(document.getText()) ?? [''];
    await replace(editor, body, '');
    const place = rangeOf(document, 'System operation logs — ').end;
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      place,
    );
    const verbs = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(
      verbs.includes('identify') || verbs.includes('describe'),
      `offered: ${verbs.filter((it) => !it.startsWith('"')).join(', ')}`,
    );
  });
});

async function hover(document: TextDocument, place: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
  const contents = hovers.flatMap((it) => it.contents);
  return contents.map((content) => (content instanceof MarkdownString ? content.value : String(content))).join('\n');
}
