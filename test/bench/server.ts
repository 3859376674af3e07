/**
 * The language server beside VS Code's JSON server, on the same texts, in the same run, both asked for diagnostics by
 * pull. Run it with `npm run bench:server`; `node out/test/bench/server.js --ours` leaves the other server out.
 *
 * An edit takes the dash out of a statement or puts it back, so that the answer can be checked each time.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { frameworkOf, seedText } from './large-frameworks';

// Node reads these certificates at each start, which would be measured instead of the servers.
delete process.env.NODE_EXTRA_CA_CERTS;

interface Server {
  readonly name: string;
  readonly args: readonly string[];
}

interface Figures {
  readonly first: number;
  readonly edits: readonly number[];
  readonly hover: readonly number[];
  readonly completion: readonly number[];
  /** Megabytes; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

const uri = 'file:///bench/framework.json';
const texts = [
  { name: 'seed', text: seedText, edits: 200, runs: 5 },
  { name: '1 MB', text: frameworkOf(1e6, 2), edits: 100, runs: 3 },
  { name: '10 MB', text: frameworkOf(1e7, 2), edits: 30, runs: 1 },
] as const;

async function main(): Promise<void> {
  const ours: Server = { name: 'framework-lint', args: [resolve('dist/server/server.js'), '--stdio'] };
  const servers = process.argv.includes('--ours') ? [ours] : [jsonServer(), ours];
  for (const { name, text, edits, runs } of texts) {
    const all = new Map<Server, Figures[]>(servers.map((server) => [server, []]));
    for (let run = 0; run < runs; run++) {
      for (const server of servers) {
        all.get(server)?.push(await measure(server, text, edits));
      }
    }
    console.log(`\n${name}, ${text.length} characters`);
    for (const [server, figures] of all) {
      console.log(row(server, figures));
    }
    const [theirs, own] = servers.map((server) => all.get(server) ?? []);
    if (theirs && own) {
      const ratio = (part: (figures: Figures) => readonly number[]) =>
        (median(own.flatMap(part)) / median(theirs.flatMap(part))).toFixed(2);
      console.log(`  ratio: edit ${ratio((it) => it.edits)}×, first ${ratio((it) => [it.first])}×`);
    }
  }
}

function row({ name }: Server, figures: readonly Figures[]): string {
  const times = (values: readonly number[]) =>
    values.length === 0 ? '-' : `${median(values).toFixed(2)} / ${percentile(values, 0.95).toFixed(2)}`;
  const all = (part: (it: Figures) => readonly number[]) => figures.flatMap(part);
  const memory = figures.map((it) => it.memory).filter((it) => it !== undefined);
  return [
    `  ${name.padEnd(28)}`,
    `edit ${times(all((it) => it.edits))} ms`,
    `first ${median(figures.map((it) => it.first)).toFixed(0)} ms`,
    `hover ${times(all((it) => it.hover))} ms`,
    `completion ${times(all((it) => it.completion))} ms`,
    `memory ${memory.length > 0 ? median(memory).toFixed(0) : '-'} MB`,
  ].join(', ');
}

async function measure(server: Server, text: string, edits: number): Promise<Figures> {
  const start = performance.now();
  const child = spawn(process.execPath, [...server.args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest((method, params) => (method === 'workspace/configuration' ? configuration(params) : null));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: {
        diagnostic: {},
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
      },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    },
    initializationOptions: { provideFormatter: false },
  });
  void connection.sendNotification('initialized', {});
  void connection.sendNotification('workspace/didChangeConfiguration', { settings: { json: jsonSettings } });
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'json', version: 1, text },
  });
  await diagnose(connection);
  const first = performance.now() - start;

  const place = placeOf(text);
  const [times, hover, completion]: [number[], number[], number[]] = [[], [], []];
  // Of our own findings the one that the missing dash makes: other words of the statement may be found fault with too.
  const isBroken = (items: readonly Diagnostic[]) =>
    items.some(
      ({ range, source, code }) =>
        range.start.line === place.line &&
        touches(range, place.character) &&
        (source !== 'framework-lint' || code === 'malformed-separator'),
    );
  for (let edit = 0; edit < edits; edit++) {
    const breaks = edit % 2 === 0;
    const end = { line: place.line, character: place.character + (breaks ? 1 : 0) };
    const before = performance.now();
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: edit + 2 },
      contentChanges: [{ range: { start: place, end }, text: breaks ? '' : '—' }],
    });
    const items = await diagnose(connection);
    times.push(performance.now() - before);
    if (isBroken(items) !== breaks) {
      throw new Error(`${server.name} told ${JSON.stringify(items.slice(0, 5))} of edit ${edit}.`);
    }
    if (!breaks) {
      hover.push(await timed(connection, 'textDocument/hover', { line: place.line, character: place.character + 3 }));
      completion.push(
        await timed(connection, 'textDocument/completion', { line: place.line, character: place.character + 2 }),
      );
    }
  }
  const memory = residentMegabytes(child);
  await connection.sendRequest('shutdown');
  const exited = new Promise((done) => child.once('exit', done));
  void connection.sendNotification('exit');
  await exited;
  connection.dispose();
  return { first, edits: times, hover, completion, memory };
}

async function diagnose(connection: MessageConnection): Promise<readonly Diagnostic[]> {
  const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items;
}

async function timed(connection: MessageConnection, method: string, position: object): Promise<number> {
  const before = performance.now();
  await connection.sendRequest(method, { textDocument: { uri }, position });
  return performance.now() - before;
}

/** The dash of a statement in the middle of the text. */
function placeOf(text: string): { line: number; character: number } {
  const offset = text.indexOf(' — ', text.length / 2) + 1;
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function touches(range: Diagnostic['range'], character: number): boolean {
  // On one line each statement is a few hundred characters; what is far off belongs to another.
  return Math.abs(range.start.character - character) < 400;
}

/** The schema of the format, and statements that have a dash: else an edit in a string could not break anything. */
function schema(): object {
  const format = JSON.parse(readFileSync('server/framework.schema.json', 'utf8'));
  format.definitions.level.properties.statements.items.pattern = ' — ';
  return format;
}

const jsonSettings = {
  validate: { enable: true },
  schemas: [{ fileMatch: ['*.json'], url: 'file:///bench/schema.json', schema: schema() }],
  resultLimit: 5000,
};

function configuration(params: unknown): unknown[] {
  const { items } = params as { items: { section?: string }[] };
  return items.map(({ section }) => (section === 'json' ? jsonSettings : null));
}

/** VS Code's JSON server from npm, fetched once; no dependency of this project, since it brings far more than itself. */
function jsonServer(): Server {
  const folder = resolve('.cache/bench');
  const program = join(folder, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const spec = 'vscode-langservers-extracted@4.10.0';
    execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', spec], {
      stdio: 'inherit',
    });
  }
  return { name: 'vscode-json-language-server', args: [program, '--stdio'] };
}

function residentMegabytes({ pid }: ChildProcess): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

void main();
