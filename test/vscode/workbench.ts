/** What tests in the extension host share: the extension, the seed in an editor, and waiting for events. */
import assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  type Disposable,
  type Event,
  extensions,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { FrameworkAuthoring } from '../../client/src/extension';
import type { Element } from '../../client/src/outline/tree-elements';

/** As our server names itself in the Problems panel. */
export const diagnosticSource = 'framework-lint';

const deadline = 15_000;

/** Waits until `probe` gives something, looking again at each of the events. Fails, saying `what`, at the deadline. */
export async function until<T>(
  what: string,
  events: readonly Event<unknown>[],
  probe: () => T | undefined | false,
): Promise<T> {
  let listeners: readonly Disposable[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const look = () => {
        const found = probe();
        if (found !== undefined && found !== false) {
          resolve(found);
        }
      };
      timer = setTimeout(() => reject(new Error(`waited ${deadline / 1000} s in vain for ${what}`)), deadline);
      listeners = events.map((event) => event(look));
      look();
    });
  } finally {
    clearTimeout(timer);
    for (const listener of listeners) {
      listener.dispose();
    }
  }
}

export async function activate(): Promise<FrameworkAuthoring> {
  const extension = extensions.getExtension<FrameworkAuthoring>('framework-authoring.framework-authoring');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/**
 * Does what a person does in boxes that ask: words for an input, a part of a label for a pick, in this order. Tests have
 * no dialogs.
 */
export async function answering<T>(answers: readonly string[], act: () => Thenable<T>): Promise<T> {
  const left = [...answers];
  const { showInputBox, showQuickPick } = window;
  Object.assign(window, {
    showInputBox: async () => left.shift(),
    showQuickPick: async (items: readonly { readonly label: string }[]) => {
      const wanted = left.shift() ?? '';
      const found = items.find(({ label }) => label.includes(wanted));
      assert.ok(found, `nothing to pick is ${wanted}`);
      return found;
    },
  });
  try {
    return await act();
  } finally {
    Object.assign(window, { showInputBox, showQuickPick });
    assert.deepEqual(left, [], 'nobody asked for these');
  }
}

/** The seed as it was written: on one line. */
export async function openSeed(): Promise<TextEditor> {
  const [uri] = await workspace.findFiles('*.json');
  assert.ok(uri, 'the workspace holds no framework');
  return window.showTextDocument(await workspace.openTextDocument(uri));
}

export async function openText(content: string, language = 'json'): Promise<TextEditor> {
  const editor = await window.showTextDocument(await workspace.openTextDocument({ content, language }));
  // VS Code may bring back what an earlier document of the same name (Untitled-1) held, from a backup.
  const { document } = editor;
  if (document.getText() !== content) {
    const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
    await editor.edit((edit) => edit.replace(all, content));
  }
  return editor;
}

/** Leaves no editor and no unsaved change behind. */
export async function closeAll(): Promise<void> {
  while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** The range of the first occurrence of `text`. */
export function rangeOf(document: TextDocument, text: string): Range {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `no “${text}” in the document`);
  return new Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

export async function replace(editor: TextEditor, text: string, by: string): Promise<void> {
  const range = rangeOf(editor.document, text);
  assert.ok(await editor.edit((edit) => edit.replace(range, by)), 'the edit was refused');
}

/** The diagnostics of our server, waited for until `wanted` is content. */
export function findings(
  uri: Uri,
  what: string,
  wanted: (findings: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return until(what, [languages.onDidChangeDiagnostics], () => {
    const ours = languages.getDiagnostics(uri).filter(({ source }) => source === diagnosticSource);
    return wanted(ours) && ours;
  });
}

/** The rows of the tree as the view asks for them, waited for until `wanted` is content. */
export async function rows(
  { levels }: FrameworkAuthoring,
  what: string,
  wanted: (framework: Element | undefined) => boolean,
): Promise<Element | undefined> {
  const roots = () => levels.provider.getChildren() as Element[];
  // What the test before has left may still be shown.
  await levels.watched?.settled();
  await until(what, [levels.onDidChange], () => wanted(roots()[0]));
  return roots()[0];
}
