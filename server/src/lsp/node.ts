import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { isMet, walk } from '../disk/walk';
import { isLookedAt } from './configuration';
import type { Host } from './host';
import { checkedParams } from './params';
import { isListedByClient, listFromClient, readFromClient } from './read-from-client';
import { startServer } from './server';

/**
 * Serves an editor over standard input and output. The process ends with the connection: 0 after a proper `shutdown`,
 * 1 where the editor left without one; so the promise never comes back.
 */
export function startOnStdio(): Promise<0 | 1> {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout, { messageStrategy: checkedParams }));
  return new Promise(() => {});
}

function serve(connection: Connection): void {
  startServer(connection, nodeHost(connection));
  connection.listen();
}

function nodeHost(connection: Connection): Host {
  return {
    async readFile(uri) {
      if (!uri.startsWith('file:')) {
        // A virtual file: the editor alone can read it.
        return readFromClient(connection, uri);
      }
      try {
        return await readFile(fileURLToPath(uri), 'utf8');
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
          return undefined;
        }
        throw error;
      }
    },
    listFiles: (folder) =>
      folder.startsWith('file:') ? filesBelow(fileURLToPath(folder)) : listFromClient(connection, folder),
    isListed: async (folder, uri) =>
      folder.startsWith('file:')
        ? uri.startsWith('file:') && isMet(fileURLToPath(folder), fileURLToPath(uri), isWanted)
        : isListedByClient(connection, folder, uri),
    delay: (milliseconds) => setTimeout(milliseconds),
    rulePage: pagesInPackage(),
    loadWorkbooks: () => import('../workbooks.js'),
    base64: {
      toBytes: (text) => Buffer.from(text, 'base64'),
      toText: (bytes) => Buffer.from(bytes).toString('base64'),
    },
    // A file of its own in the bundle too, so that starting does not read it.
    loadJsonService: async () => (await import('./json-service.js')).createJsonService(),
  };
}

/** Gives way to other requests between folders. One that cannot be read has no files for us. */
async function* filesBelow(folder: string): AsyncIterable<string> {
  for (const files of walk(folder, isWanted)) {
    for (const file of files) {
      yield pathToFileURL(file).href;
    }
    await setImmediate();
  }
}

function isWanted(file: string): boolean {
  return isLookedAt(basename(file));
}

/** The pages of the rules come with the package, so that they fit this version and need no network. */
function pagesInPackage(): string | undefined {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) {
      return `${pathToFileURL(join(folder, 'docs', 'rules'))}/{rule}.md`;
    }
  }
  return undefined;
}

// Run as a program (VS Code's client does): on the transport that the arguments name, `--node-ipc` or `--stdio`.
if (require.main === module) {
  serve(createConnection(ProposedFeatures.all, { messageStrategy: checkedParams }));
}
