/** A workspace of many files that does not hold still while it is read. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { type LspClient, megabytesOf, pulling, startClient } from '../support/lsp-client';
import { variedFramework } from '../support/varied';

const perFolder = 100;
/** Every file has this finding until a configuration switches the rule off. */
export const ruleOfEachFile = 'unmeasurable-verb';

export interface ManyFiles {
  readonly folder: string;
  readonly client: LspClient;
  uriOf(...path: string[]): string;
  remove(): Promise<void>;
}

/** So many frameworks in folders of a hundred, and a client whose workspace they are. */
export async function manyFiles(count: number, capabilities: ClientCapabilities = pulling): Promise<ManyFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'framework many-'));
  for (let number = 0; number < count; number++) {
    const path = join(folder, `group ${Math.floor(number / perFolder)}`);
    if (number % perFolder === 0) {
      mkdirSync(path);
    }
    writeFileSync(join(path, `${number}.json`), textOf(number));
  }
  const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;
  const client = await startClient({ folders: [uriOf()], capabilities });
  return {
    folder,
    client,
    uriOf,
    async remove() {
      await client.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export function textOf(number: number): string {
  const { framework } = variedFramework(number);
  const [level] = Object.values(framework.levels);
  for (const { statements } of Object.values(framework.levels)) {
    statements.splice(4);
  }
  level?.statements.push(`Own work ${number} — understand what is special to place ${number}.`);
  return JSON.stringify({ framework });
}

export interface Scan {
  /** What is known at the end of files that are not open, by address. */
  readonly findings: ReadonlyMap<string, readonly string[]>;
  readonly seconds: number;
  /** Until the first part of the report. */
  readonly firstSeconds: number;
  /** Answers to questions about an open document while the workspace was read, in milliseconds. */
  readonly meanwhile: readonly number[];
  readonly megabytes: number;
}

/**
 * Reads the workspace as an editor does, in parts.
 *
 * @param open URI of a document that is open: its author asks and types while the workspace is read
 * @param disturb called after the first part of the report, while the rest is being read; gives the files that changed
 */
export async function scan(
  { client }: ManyFiles,
  open: string,
  disturb: () => readonly { readonly uri: string; readonly type: number }[],
): Promise<Scan> {
  const known = new Map<string, { findings: readonly string[]; resultId: string | undefined }>();
  const take = (items: readonly WorkspaceDocumentDiagnosticReport[]) => {
    for (const item of items) {
      if (item.kind === 'full') {
        const findings = item.items.map(({ code }) => String(code));
        known.set(item.uri, { findings, resultId: item.resultId });
      }
    }
  };
  const started = Date.now();
  let firstSeconds = 0;
  let disturbed = false;
  const listener = client.connection.onNotification('$/progress', ({ token, value }) => {
    if (String(token).startsWith('scan')) {
      take(value.items);
      firstSeconds ||= (Date.now() - started) / 1000;
      if (!disturbed) {
        disturbed = true;
        client.notify('workspace/didChangeWatchedFiles', { changes: disturb() });
      }
    }
  });
  let isDone = false;
  const meanwhile = askMeanwhile(client, open, () => isDone);
  // The second time for what changed while the first report was made.
  for (const round of [1, 2]) {
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [...known].flatMap(([uri, { resultId }]) => (resultId ? [{ uri, value: resultId }] : [])),
      partialResultToken: `scan ${round}`,
    });
    take(items);
  }
  isDone = true;
  listener.dispose();
  return {
    findings: new Map([...known].map(([uri, { findings }]) => [uri, findings])),
    seconds: (Date.now() - started) / 1000,
    firstSeconds,
    meanwhile: await meanwhile,
    megabytes: megabytesOf(client.process.pid),
  };
}

/** Hovers and types until the workspace has been read. */
async function askMeanwhile(client: LspClient, uri: string, isDone: () => boolean): Promise<number[]> {
  const times: number[] = [];
  for (let version = 2; !isDone(); version++) {
    const started = performance.now();
    client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: ' ' }],
    });
    await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 90 } });
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}

/** A folder gets another name; what a watching client tells of it. */
export function renameFolder({ folder, uriOf }: ManyFiles, from: string, to: string) {
  const names = readdirSync(join(folder, from));
  renameSync(join(folder, from), join(folder, to));
  return names.flatMap((name) => [
    { uri: uriOf(from, name), type: 3 },
    { uri: uriOf(to, name), type: 1 },
  ]);
}

/** Addresses of the frameworks that there are. */
export function filesOnDisk({ folder, uriOf }: ManyFiles): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\d\.json$/.test(name));
  return files.map((name) => uriOf(name)).sort();
}
