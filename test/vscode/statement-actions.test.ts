import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, DataTransfer, env, type TextDocument, type TextEditor } from 'vscode';
import type { FrameworkAuthoring } from '../../client/src/extension';
import type { Element } from '../../client/src/outline/tree-elements';
import { activate, answering, closeAll, openSeed, rows } from './workbench';

interface Seed {
  readonly framework: { readonly levels: Readonly<Record<string, { readonly statements: readonly string[] }>> };
}

suite('actions on statements', () => {
  let extension: FrameworkAuthoring;
  let editor: TextEditor;
  let framework: Element;
  let before: string;
  const row = (level: number, statement: number): Element => {
    const found = framework.children[level]?.children[statement];
    assert.ok(found, 'no such row');
    return found;
  };
  const run = (name: string, ...args: unknown[]) => commands.executeCommand(`frameworkAuthoring.${name}`, ...args);
  const statements = (document: TextDocument, level: string) =>
    (JSON.parse(document.getText()) as Seed).framework.levels[level]?.statements ?? [];
  /** Nothing but the statements has changed, the file is still one line, and one undo brings back all. */
  const checkUndo = async () => {
    assert.equal(editor.document.lineCount, 1);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  };

  suiteSetup(async () => {
    extension = await activate();
  });
  setup(async () => {
    editor = await openSeed();
    const shown = await rows(extension, 'the tree of the seed', (it) => it !== undefined);
    assert.ok(shown);
    framework = shown;
    before = editor.document.getText();
  });
  teardown(closeAll);

  test('a statement is added where the row is', async () => {
    await answering(['Pumps — drain the pumps of the yard.'], () => run('addStatement', row(0, 2)));
    assert.equal(statements(editor.document, 'emerging').indexOf('Pumps — drain the pumps of the yard.'), 3);
    await checkUndo();
  });

  test('a topic and a verb are replaced, and nothing else', async () => {
    const [first = ''] = statements(editor.document, 'emerging');
    await answering(['Needs of the yard'], () => run('editTopic', row(0, 0)));
    assert.equal(statements(editor.document, 'emerging')[0], first.replace(/^.* — /, 'Needs of the yard — '));
    await checkUndo();

    const third = statements(editor.document, 'advanced')[2] ?? '';
    await answering(['direct'], () => run('replaceVerb', row(3, 2)));
    const changed = statements(editor.document, 'advanced')[2] ?? '';
    assert.match(changed, / — direct/);
    assert.equal(changed.split(' — ')[0], third.split(' — ')[0]);
    await checkUndo();
  });

  test('statements move to the level that is chosen', async () => {
    const [first, second] = statements(editor.document, 'emerging');
    await answering(['Advanced'], () => run('moveToLevel', row(0, 0), [row(0, 0), row(0, 1)]));
    assert.deepEqual(statements(editor.document, 'advanced').slice(-2), [first, second]);
    assert.equal(statements(editor.document, 'emerging').length, 8);
    await checkUndo();
  });

  test('delete takes several statements out at once', async () => {
    const [first, , third, ...others] = statements(editor.document, 'emerging');
    assert.ok(first && third);
    await run('deleteStatement', row(0, 0), [row(0, 0), row(0, 2)]);
    assert.deepEqual(statements(editor.document, 'emerging').slice(1), others);
    await checkUndo();
  });

  test('delete empties a level', async () => {
    const all = framework.children[3]?.children ?? [];
    await run('deleteStatement', all[0], [...all]);
    assert.deepEqual(statements(editor.document, 'advanced'), []);
    await checkUndo();
  });

  test('move up and down change places with the neighbour, and stop at the ends', async () => {
    const [first, second] = statements(editor.document, 'developing');
    await run('moveUp', row(1, 1));
    assert.deepEqual(statements(editor.document, 'developing').slice(0, 2), [second, first]);
    await checkUndo();
    await rows(extension, 'the old order', (it) => it?.children[1]?.children[0]?.row.statement?.text === first);
    await run('moveDown', row(1, 0));
    assert.deepEqual(statements(editor.document, 'developing').slice(0, 2), [second, first]);
    await checkUndo();
    await rows(extension, 'the old order', (it) => it?.children[1]?.children[0]?.row.statement?.text === first);
    await run('moveUp', row(1, 0));
    await run('moveDown', row(1, 9));
    assert.equal(editor.document.getText(), before);
  });

  test('a statement that has moved stays selected', async () => {
    const { text } = row(1, 1).row.statement ?? {};
    await extension.levels.view.reveal(row(1, 1), { select: true, focus: true });
    await run('moveUp', row(1, 1));
    const selected = extension.levels.view.selection[0];
    assert.equal(selected?.row.statement?.text, text);
    assert.equal(selected?.row.statement?.index, 0);
  });

  test('duplicate puts the same text behind it', async () => {
    const [first] = statements(editor.document, 'emerging');
    await run('duplicateStatement', row(0, 0));
    assert.deepEqual(statements(editor.document, 'emerging').slice(0, 2), [first, first]);
    await checkUndo();
  });

  test('a drag to another level moves statements there, in one step', async () => {
    const [, second, third] = statements(editor.document, 'emerging');
    const there = statements(editor.document, 'advanced');
    await drag(extension, [row(0, 1), row(0, 2)], row(3, 0));
    assert.deepEqual(statements(editor.document, 'advanced'), [second, third, ...there]);
    assert.equal(statements(editor.document, 'emerging').length, 8);
    await checkUndo();
  });

  test('what is dragged out of the tree into an editor is the text of the statements', async () => {
    const data = new DataTransfer();
    await extension.levels.dragAndDrop.handleDrag?.([row(0, 0), row(0, 1)], data, new CancellationTokenSource().token);
    const [first, second] = statements(editor.document, 'emerging');
    assert.equal(await data.get('text/plain')?.asString(), `${first}\n${second}`);
  });

  test('a drop on a level puts a statement at its end', async () => {
    const [first] = statements(editor.document, 'emerging');
    const level = framework.children[1];
    assert.ok(level);
    await drag(extension, [row(0, 0)], level);
    assert.equal(statements(editor.document, 'developing').at(-1), first);
    await checkUndo();
  });

  test('a drag down in its level ends behind the statement that it is dropped on', async () => {
    const [first, second, third] = statements(editor.document, 'emerging');
    await drag(extension, [row(0, 0)], row(0, 2));
    assert.deepEqual(statements(editor.document, 'emerging').slice(0, 3), [second, third, first]);
    await checkUndo();
  });

  test('copy takes the text of the rows', async () => {
    await run('copyText', row(0, 0), [row(0, 0), row(1, 0)]);
    const texts = [statements(editor.document, 'emerging')[0], statements(editor.document, 'developing')[0]];
    assert.equal(await env.clipboard.readText(), texts.join('\n'));
  });

  test('an action fits the text of now, not the one of the last drawing', async () => {
    const [, second, ...others] = statements(editor.document, 'emerging');
    assert.ok(second);
    const target = row(0, 1);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), ' '));
    await run('deleteStatement', target);
    assert.deepEqual(statements(editor.document, 'emerging').slice(1), others);
  });
});

async function drag({ levels }: FrameworkAuthoring, source: readonly Element[], target: Element): Promise<void> {
  const transfer = new DataTransfer();
  const { token } = new CancellationTokenSource();
  await levels.dragAndDrop.handleDrag?.(source, transfer, token);
  await levels.dragAndDrop.handleDrop?.(target, transfer, token);
}
