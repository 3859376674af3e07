import type { Connection } from 'vscode-languageserver';
import { keyOf } from './uri-key';

/** The folders of the workspace, as they are now; their URIs without a slash at the end. */
export interface Folders {
  all(): readonly string[];
  /** The innermost folder that a document lies in. */
  of(uri: string): string | undefined;
  change(added: readonly string[], removed: readonly string[]): void;
}

export function createFolders(atStart: readonly string[]): Folders {
  let folders = atStart.map(trimmed);
  return {
    all: () => folders,
    of: (uri) => folders.filter((folder) => isBelow(folder, uri)).sort((a, b) => b.length - a.length)[0],
    change(added, removed) {
      const gone = new Set(removed.map((it) => keyOf(trimmed(it))));
      folders = [...new Set([...folders.filter((folder) => !gone.has(keyOf(folder))), ...added.map(trimmed)])];
    },
  };
}

/**
 * Whether a configuration may extend another file: one in the workspace only what lies there too, so that a folder of
 * unknown origin reaches nothing else; one above it, or without any folder, what lies beside or below it.
 */
export function mayExtend(uri: string, fromUri: string, folders: Folders): boolean {
  const own = fromUri.slice(0, fromUri.lastIndexOf('/'));
  const allowed = folders.of(fromUri) === undefined ? [own] : folders.all();
  return allowed.some((folder) => isBelow(folder, uri));
}

/** Called after `initialized`, where the client tells of changed folders. */
export function watchFolders(connection: Connection, folders: Folders, changed: () => void): void {
  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) => {
    folders.change(
      event.added.map(({ uri }: { uri: string }) => uri),
      event.removed.map(({ uri }: { uri: string }) => uri),
    );
    changed();
  });
}

/** However either is encoded, and whether the letter of its drive is large or small. */
function isBelow(folder: string, uri: string): boolean {
  return keyOf(uri).startsWith(`${keyOf(folder)}/`);
}

function trimmed(uri: string): string {
  return uri.replace(/\/+$/, '');
}
