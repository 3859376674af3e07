import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { checkedParams } from './params';
import { isListedByClient, listFromClient, readFromClient } from './read-from-client';
import { startServer } from './server';

declare const frameworkWorkbooks: typeof import('../workbooks');

// A worker of a web page: files are the client's to read.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), {
  messageStrategy: checkedParams,
});

startServer(connection, {
  readFile: (uri) => readFromClient(connection, uri),
  listFiles: (folder) => listFromClient(connection, folder),
  isListed: (folder, uri) => isListedByClient(connection, folder, uri),
  delay: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  rulePage: undefined,
  async loadWorkbooks(address) {
    if (!('frameworkWorkbooks' in self) && address !== undefined) {
      importScripts(address);
    }
    return frameworkWorkbooks;
  },
  base64: {
    toBytes: (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
    toText: (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  },
});
connection.listen();
