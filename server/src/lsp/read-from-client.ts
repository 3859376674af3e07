import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { listFilesRequest, readFileRequest } from './protocol';

/** A file that the client alone can read: in a browser, and of a virtual file system. */
export async function readFromClient(connection: Connection, uri: string): Promise<string | undefined> {
  return (await ask<string>(connection, readFileRequest, { uri })) ?? undefined;
}

export async function* listFromClient(connection: Connection, folder: string): AsyncIterable<string> {
  yield* (await ask<string[]>(connection, listFilesRequest, { folder })) ?? [];
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
