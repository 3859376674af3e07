import { Disposable, type Event, EventEmitter, Uri, workspace } from 'vscode';
import { listFrameworksRequest } from '../../server/src/lsp/protocol';
import type { ServerLife } from './server-life';

/** The frameworks of the workspace's folders, kept up to date while anybody wants them. */
export interface WorkspaceFrameworks extends Disposable {
  readonly uris: readonly Uri[];
  /** The list has changed. */
  readonly onDidChange: Event<void>;
  /** A file of the list has changed on disk. */
  readonly onDidChangeFile: Event<Uri>;
}

/** Changes on disk come in swarms: a check-out, a save of all. Milliseconds. */
const pause = 300;

export function watchWorkspaceFrameworks(life: ServerLife): WorkspaceFrameworks {
  const changed = new EventEmitter<void>();
  const changedFile = new EventEmitter<Uri>();
  const watcher = workspace.createFileSystemWatcher('**/*.{json,jsonc}');
  let uris: readonly Uri[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const list = async () => {
    timer = undefined;
    const found = await life.request<string[]>(listFrameworksRequest, {});
    if (found) {
      uris = [...new Set(found)].sort().map((uri) => Uri.parse(uri));
      changed.fire();
    }
  };
  const listSoon = () => {
    timer ??= setTimeout(list, pause);
  };
  const listeners = Disposable.from(
    changed,
    changedFile,
    watcher,
    watcher.onDidCreate(listSoon),
    watcher.onDidDelete(listSoon),
    watcher.onDidChange((uri) => {
      changedFile.fire(uri);
      listSoon(); // It may have become a framework, or ceased to be one.
    }),
    workspace.onDidChangeWorkspaceFolders(listSoon),
    life.onDidChangeState((state) => state === 'running' && listSoon()),
  );
  void life.start(workspace.workspaceFolders?.[0]?.uri.scheme ?? 'file').then(list);
  return {
    get uris() {
      return uris;
    },
    onDidChange: changed.event,
    onDidChangeFile: changedFile.event,
    dispose() {
      clearTimeout(timer);
      listeners.dispose();
    },
  };
}
