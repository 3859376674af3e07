import { extensions, type Uri } from 'vscode';
import { fileName } from '../documents';
import { readText } from '../read-text';

/** One side of a comparison. */
export interface Version {
  readonly uri: Uri;
  /** For people: a file's name, or HEAD. */
  readonly name: string;
  /** The text of today; null where there is none. */
  read(): Promise<string | null>;
}

export function versionOf(uri: Uri): Version {
  return { uri, name: fileName(uri), read: () => readText(uri.toString()) };
}

/** What is used of the API of the built-in Git extension, version 1. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null;
    toGitUri(uri: Uri, ref: string): Uri;
  };
}

/** The file as it is in the last commit; undefined where no repository that is open here has it. */
export async function versionInHead(uri: Uri): Promise<Version | undefined> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  try {
    const api = git && (git.isActive ? git.exports : await git.activate()).getAPI(1);
    const show = async () => (await api?.getRepository(uri)?.show('HEAD', uri.fsPath)) ?? null;
    const known = api && (await show()) !== null;
    return known ? { uri: api.toGitUri(uri, 'HEAD'), name: 'HEAD', read: show } : undefined;
  } catch {
    // Git is switched off, or the file is new.
    return undefined;
  }
}
