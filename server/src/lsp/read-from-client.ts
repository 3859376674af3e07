import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { readFileRequest } from './protocol';

/** A file that the client alone can read: in a browser, and of a virtual file system. Many clients offer no such thing. */
export async function readFromClient(connection: Connection, uri: string): Promise<string | undefined> {
  try {
    return (await connection.sendRequest<string | null>(readFileRequest, { uri })) ?? undefined;
  } catch (error) {
    if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) {
      return undefined;
    }
    throw error;
  }
}
