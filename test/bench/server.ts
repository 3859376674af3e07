/**
 * The language server beside VS Code's JSON server, on the same texts, in the same run, both asked for diagnostics by
 * pull. Run it with `npm run bench:server`; `node out/test/bench/server.js --ours` leaves the other server out.
 *
 * An edit takes the dash out of a statement or puts it back, so that the answer can be checked each time.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { frameworkOf, seedText } from './large-frameworks';
import { fetchPeer } from './peers';
import { fixed, median, percentile, printSections, type Section } from './table';

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

interface Text {
  readonly name: string;
  readonly text: string;
  readonly edits: number;
  readonly runs: number;
}

/** @param quick fewer runs, and no text of 10 MB */
export async function languageServers(quick: boolean, oursAlone = false): Promise<Section> {
  const texts: Text[] = [
    { name: 'seed, 8 kB', text: seedText, edits: 200, runs: quick ? 1 : 5 },
    { name: '1 MB', text: frameworkOf(1e6, 2), edits: 100, runs: quick ? 1 : 3 },
    { name: '1 MB on one line', text: frameworkOf(1e6, 0), edits: 100, runs: quick ? 1 : 3 },
    ...(quick ? [] : [{ name: '10 MB', text: frameworkOf(1e7, 2), edits: 30, runs: 1 }]),
  ];
  const ours: Server = { name: 'framework-lint', args: [resolve('dist/server/server.js'), '--stdio'] };
  const other = oursAlone ? undefined : jsonServer();
  const rows: string[][] = [];
  for (const { name, text, edits, runs } of texts) {
    const [theirs, own]: [Figures[], Figures[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      if (other) {
        theirs.push(await measure(other, text, edits));
      }
      own.push(await measure(ours, text, edits));
    }
    if (other) {
      rows.push([name, ...cellsOf(other, theirs, theirs)]);
    }
    rows.push([name, ...cellsOf(ours, own, theirs)]);
  }
  return {
    title: 'Language server',
    about: `Beside VS Code's JSON server with the schema of the format, both asked for diagnostics by pull; median / 95th percentile. An edit takes the dash out of a statement, or puts it back, and each answer is checked. Goals: first 0.6 ×, an edit 1.0 × at 8 kB, 0.25 × at 1 MB, 0.1 × at 10 MB; hover and completion within 10 ms. What stands in the way of the first: starting Node and loading the server take as long as the goal leaves for all, and the first judgement runs before anything is compiled (see above).${other ? '' : " VS Code's JSON server could not be had here."}`,
    columns: ['text', 'server', 'first, ms', '×', 'edit, ms', '×', 'hover, ms', 'completion, ms', 'MB'],
    rows,
  };
}

function cellsOf({ name }: Server, figures: readonly Figures[], theirs: readonly Figures[]): string[] {
  const all = (part: (it: Figures) => readonly number[]) => figures.flatMap(part);
  const times = (values: readonly number[]) =>
    values.length === 0 ? '' : `${fixed(median(values), 2)} / ${fixed(percentile(values, 0.95), 2)}`;
  const ratio = (part: (it: Figures) => readonly number[]) =>
    theirs.length === 0 ? '' : fixed(median(all(part)) / median(theirs.flatMap(part)), 2);
  return [
    name,
    fixed(median(figures.map((it) => it.first))),
    ratio((it) => [it.first]),
    times(all((it) => it.edits)),
    ratio((it) => it.edits),
    times(all((it) => it.hover)),
    times(all((it) => it.completion)),
    fixed(median(figures.flatMap((it) => it.memory ?? []))),
  ];
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

function jsonServer(): Server | undefined {
  const own = fetchPeer('vscode-langservers-extracted');
  return own === undefined
    ? undefined
    : { name: 'vscode-json-language-server', args: [join(own, 'bin/vscode-json-language-server'), '--stdio'] };
}

function residentMegabytes({ pid }: ChildProcess): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  void languageServers(false, process.argv.includes('--ours')).then((section) => printSections([section]));
}
