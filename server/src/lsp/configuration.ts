import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { ignoreFileName } from '../files/git-ignore';
import { mayHoldFramework } from '../files/looked-at';
import { configFileName } from '../index';
import type { Session } from './session';

/** Judges anew whenever a configuration file appears, changes or goes, or one that it extends. */
export function watchFiles(connection: Connection, session: Session, others: (uris: readonly string[]) => void): void {
  const reload = (uris: readonly string[]) => {
    others(uris);
    if (uris.some((uri) => isConfigFile(uri) || session.isConfigSource(uri))) {
      session.configs.clear();
      session.changed();
    }
  };
  if (session.client.watchesFiles) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      // Any of them may be extended by a configuration, or be a framework that is not open.
      watchers: [{ globPattern: '**/*.{json,jsonc}' }, { globPattern: `**/${ignoreFileName}` }],
    });
  }
  connection.onDidChangeWatchedFiles(({ changes }) => reload(changes.map(({ uri }) => uri)));
  // For clients that watch no files.
  connection.onDidSaveTextDocument(({ textDocument }) => reload([textDocument.uri]));
}

/** Whether a file is looked at without being open, by its name. */
export function isLookedAt(name: string): boolean {
  return mayHoldFramework(name) || name === configFileName;
}

/** Whether a change of it may have other files looked at. */
export function isIgnoreFile(uri: string): boolean {
  return uri.endsWith(`/${ignoreFileName}`);
}

export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${configFileName}`);
}
