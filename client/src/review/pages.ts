import { commands, Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';

/** Pages in Markdown that are made here and stand in no file. */
export interface Pages extends Disposable {
  /** Shows a page under a name, or shows it anew where the name has one. */
  show(name: string, markdown: string, place?: 'here' | 'beside'): Promise<void>;
  /** The page of this name has other text from now on. */
  update(name: string, markdown: string): void;
}

const scheme = 'framework-page';

export function createPages(): Pages {
  const changed = new EventEmitter<Uri>();
  const texts = new Map<string, string>();
  const uriOf = (name: string) => Uri.from({ scheme, path: `/${name.replace(/[/\\]/g, '∕')}.md` });
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  const update = (name: string, markdown: string) => {
    const uri = uriOf(name);
    texts.set(uri.toString(), markdown);
    changed.fire(uri);
  };
  return {
    async show(name, markdown, place = 'here') {
      update(name, markdown);
      const uri = uriOf(name);
      await workspace.openTextDocument(uri);
      const command = place === 'here' ? 'markdown.showPreview' : 'markdown.showPreviewToSide';
      // The built-in preview may be switched off; the text reads well too.
      await commands.executeCommand(command, uri).then(undefined, () =>
        window.showTextDocument(uri, {
          preview: true,
          viewColumn: place === 'here' ? ViewColumn.Active : ViewColumn.Beside,
        }),
      );
    },
    update,
    dispose: () => Disposable.from(provider, changed).dispose(),
  };
}
