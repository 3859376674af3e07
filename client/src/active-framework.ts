import { Disposable, type Event, EventEmitter, type TextEditor, type Uri, window, workspace } from 'vscode';
import { isForeign, isJson, openDocument } from './documents';
import { looksLikeFramework } from './outline/detect';

/** The document that the views show. */
export interface ActiveFramework extends Disposable {
  readonly uri: Uri | undefined;
  readonly onDidChange: Event<void>;
}

/**
 * The framework in the active text editor. It stays while something else than a text editor is active (a matrix, an
 * image, a log) as long as its document is open.
 */
export function followActiveFramework(): ActiveFramework {
  const changed = new EventEmitter<void>();
  let uri: Uri | undefined;

  const update = () => {
    const next = choose(window.activeTextEditor, uri);
    if (next?.toString() !== uri?.toString()) {
      uri = next;
      changed.fire();
    }
  };
  const isActive = (document: unknown) => document === window.activeTextEditor?.document;
  const listeners = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument((document) => isActive(document) && update()), // a change of language
    workspace.onDidCloseTextDocument(update),
    workspace.onDidChangeTextDocument(({ document }) => isActive(document) && update()),
  );
  update();
  return {
    get uri() {
      return uri;
    },
    onDidChange: changed.event,
    dispose: () => listeners.dispose(),
  };
}

function choose(editor: TextEditor | undefined, previous: Uri | undefined): Uri | undefined {
  if (editor && !isForeign(editor.document.uri)) {
    const { document } = editor;
    return isJson(document) && looksLikeFramework(document.getText()) ? document.uri : undefined;
  }
  return previous && openDocument(previous) ? previous : undefined;
}
