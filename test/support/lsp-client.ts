/** Speaks to the built server over its standard input and output, as an editor does. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** How long a test waits for what must come; far above what it takes. */
const deadline = 10_000;

export interface LspClient {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Messages of the server so far, by method; requests and notifications. */
  readonly received: { readonly method: string; readonly params: unknown }[];
  request<R>(method: string, params: unknown): Promise<R>;
  notify(method: string, params: unknown): void;
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces the whole text. */
  change(uri: string, text: string): void;
  /** Pulls the diagnostics of a document. */
  diagnostics(uri: string): Promise<Diagnostic[]>;
  /** The next pushed diagnostics of a document that pass. */
  pushed(uri: string, pass?: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** The next message of the method, of those that came after the call. */
  next(method: string): Promise<unknown>;
  /** `shutdown` and `exit`; gives the exit code. */
  stop(): Promise<number | null>;
}

export interface LspClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  /** Answers of this client to requests of the server; others are answered with null. */
  readonly answers?: Readonly<Record<string, (params: unknown) => unknown>>;
}

export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: true, relatedInformation: true } },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
};

export const pushing: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

/** The bundle, unless the compiled sources are newer. */
export function serverProgram(): string {
  const [bundle, compiled] = [resolve('dist/server/server.js'), resolve('out/server/src/lsp/node.js')];
  return existsSync(bundle) && statSync(bundle).mtimeMs > statSync(resolve('out/core.tsbuildinfo')).mtimeMs
    ? bundle
    : compiled;
}

/** The memory that a process takes; 0 where the system does not tell, which only Linux does. */
export function megabytesOf(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return 0;
  }
}

/** What a process has used of the processor so far, in milliseconds: other work of the machine is no part of it. */
export function processorTimeOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return performance.now();
  }
}

export async function startClient(options: LspClientOptions = {}): Promise<LspClient> {
  const child = spawn(process.execPath, [serverProgram(), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const received: { method: string; params: unknown }[] = [];
  const listeners = new Set<(method: string, params: unknown) => void>();
  const note = (method: string, params: unknown) => {
    received.push({ method, params });
    for (const listener of [...listeners]) {
      listener(method, params);
    }
  };
  connection.onNotification((method, params) => note(method, params));
  connection.onRequest((method, params) => {
    note(method, params);
    return options.answers?.[method]?.(params) ?? null;
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: options.folders?.[0] ?? null,
    capabilities: options.capabilities ?? pulling,
    initializationOptions: options.initializationOptions,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
  });
  await connection.sendNotification('initialized', {});

  const versions = new Map<string, number>();
  const waitFor = <T>(what: string, match: (method: string, params: unknown) => T | undefined): Promise<T> =>
    new Promise((fulfil, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(listener);
        reject(new assert.AssertionError({ message: `${what} did not come within ${deadline} ms` }));
      }, deadline);
      const listener = (method: string, params: unknown) => {
        const found = match(method, params);
        if (found !== undefined) {
          clearTimeout(timer);
          listeners.delete(listener);
          fulfil(found);
        }
      };
      listeners.add(listener);
    });

  const client: LspClient = {
    process: child,
    connection,
    initialized,
    received,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => void connection.sendNotification(method, params),
    open(uri, text, languageId = 'json') {
      versions.set(uri, 1);
      client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    change(uri, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    },
    async diagnostics(uri) {
      const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items : assert.fail('the report is not full');
    },
    pushed: (uri, pass = () => true) =>
      waitFor(`diagnostics of ${uri}`, (method, params) => {
        const published = params as PublishDiagnosticsParams;
        return method === 'textDocument/publishDiagnostics' && published.uri === uri && pass(published)
          ? published
          : undefined;
      }),
    next: (wanted) => waitFor(wanted, (method, params) => (method === wanted ? (params ?? {}) : undefined)),
    async stop() {
      const exited = new Promise<number | null>((fulfil) => child.once('exit', fulfil));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
  return client;
}
