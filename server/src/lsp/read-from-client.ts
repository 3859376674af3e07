import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type GitIgnore, gitIgnore, ignoreFileName } from '../files/git-ignore';
import { isPassedOver } from '../files/looked-at';
import { relativePath } from '../index';
import { isLookedAt } from './configuration';
import { listFilesRequest, readFileRequest } from './protocol';

/** A file that the client alone can read: in a browser, and of a virtual file system. */
export async function readFromClient(connection: Connection, uri: string): Promise<string | undefined> {
  return (await ask<string>(connection, readFileRequest, { uri })) ?? undefined;
}

/** What is looked at of the files that a client lists, by the rule that holds on disk too. */
export async function* listFromClient(connection: Connection, folder: string): AsyncIterable<string> {
  const uris = (await ask<string[]>(connection, listFilesRequest, { folder })) ?? [];
  const ignoreFiles = new Map<string, string>();
  for (const uri of uris) {
    const path = relativePath(folder, uri);
    if (path !== undefined && nameOf(path) === ignoreFileName) {
      ignoreFiles.set(path, (await readFromClient(connection, uri)) ?? '');
    }
  }
  const rules = ignoreRules((path) => ignoreFiles.get(path) ?? '');
  for (const uri of uris) {
    const path = relativePath(folder, uri);
    if (path !== undefined && (await isWanted(path, rules))) {
      yield uri;
    }
  }
}

export async function isListedByClient(connection: Connection, folder: string, uri: string): Promise<boolean> {
  const path = relativePath(folder, uri);
  const rules = ignoreRules(async (it) => (await readFromClient(connection, `${folder}/${encodeURI(it)}`)) ?? '');
  return path !== undefined && isWanted(path, rules);
}

/** What leaves out files of a folder; the folder by its path from that of the workspace, which is the empty one. */
type Rules = (folder: string) => Promise<GitIgnore>;

/** Each file is asked for once. */
function ignoreRules(textOf: (path: string) => string | Promise<string>): Rules {
  const known = new Map<string, Promise<GitIgnore>>();
  const make = async (folder: string): Promise<GitIgnore> => {
    if (folder === '') {
      return gitIgnore(await textOf(ignoreFileName));
    }
    const above = await rules(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
    return above.below(nameOf(folder), await textOf(`${folder}/${ignoreFileName}`));
  };
  const rules: Rules = (folder) => {
    const found = known.get(folder) ?? make(folder);
    known.set(folder, found);
    return found;
  };
  return rules;
}

/** @param path from the folder of the workspace */
async function isWanted(path: string, rules: Rules): Promise<boolean> {
  const names = path.split('/');
  if (!isLookedAt(nameOf(path)) || names.slice(0, -1).some(isPassedOver)) {
    return false;
  }
  for (const [depth, name] of names.entries()) {
    const isFile = depth === names.length - 1;
    const ignored = await rules(names.slice(0, depth).join('/'));
    if (ignored.leavesOut(isFile ? name : `${name}/`)) {
      return false;
    }
  }
  return true;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Many clients offer no such thing. */
async function ask<R>(connection: Connection, method: string, params: object): Promise<R | null> {
  try {
    return await connection.sendRequest<R | null>(method, params);
  } catch (error) {
    if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) {
      return null;
    }
    throw error;
  }
}
