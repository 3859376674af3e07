import {
  type CancellationToken,
  type Connection,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { findTopics, type TopicEntry, topicsOf } from '../index';
import { isConfigFile } from './configuration';
import type { CheckWorkspaceResult } from './protocol';
import type { Session } from './session';
import { keyOf } from './uri-key';
import type { Workspace, WorkspaceFile } from './workspace';

/** Reports are sent in batches of this many files. */
const batch = 20;

/** Diagnostics of files that are not open, for a client that asks for them. */
export function answerWorkspaceDiagnostics(
  connection: Connection,
  session: () => Session,
  workspace: () => Workspace,
): void {
  /** The generation that the client's result ids stand for, once all was told. */
  let told: number | undefined;
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _workDone, partial) => {
    const { settings, folders } = session();
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    if (told === workspace().generation && previous.size > 0) {
      // Nothing is new: the answer waits for what is, so that the client need not ask again and again.
      await workspace().nextChange(token);
    }
    const generation = workspace().generation;
    const wanted = new Map<string, boolean>();
    for (const folder of folders.all()) {
      wanted.set(folder, (await settings.settingsFor(folder)).workspaceDiagnostics);
    }
    const isWanted = [...wanted.values()].includes(true);
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const seen = new Set<string>();
    const flush = () => {
      if (partial && items.length > 0) {
        partial.report({ items });
        items = [];
      }
    };
    const progress = progressFor(connection, session(), token);
    for await (const file of isWanted ? workspace().files(progress.token, progress.report) : []) {
      if (wanted.get(folders.of(file.uri) ?? '') === false) {
        continue;
      }
      seen.add(keyOf(file.uri));
      items.push(await reportOf(file, previous.get(file.uri)));
      if (items.length >= batch) {
        flush();
      }
    }
    progress.done();
    if (token.isCancellationRequested) {
      return { items };
    }
    if (progress.token.isCancellationRequested) {
      // Whoever saw the progress has enough: what was told stays, the rest is told when something changes.
      told = generation;
      flush();
      return { items };
    }
    // What was told of files that are gone is taken back; of open ones it goes over to their own requests. A client asks
    // for the last time about a document before it closes it, and forgets that it has the answer.
    const asked = [...workspace().changedSince(told ?? 0), ...previous.keys()];
    for (const [key, uri] of new Map(asked.map((uri) => [keyOf(uri), uri]))) {
      if (!seen.has(key) && !session().documents.named(uri)) {
        items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
      }
    }
    told = generation;
    flush();
    return { items };
  });
}

async function reportOf(file: WorkspaceFile, previous: string | undefined): Promise<WorkspaceDocumentDiagnosticReport> {
  const { uri, resultId } = file;
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...(await file.diagnostics())] };
}

/** Judges every framework of the workspace once, and counts; a client that cannot ask is pushed what was found. */
export async function checkWorkspace(
  connection: Connection,
  session: Session,
  workspace: Workspace,
  token: CancellationToken,
): Promise<CheckWorkspaceResult> {
  const counts = { files: 0, errors: 0, warnings: 0, informations: 0, hints: 0 };
  const progress = progressFor(connection, session, token);
  for await (const file of workspace.files(progress.token, progress.report)) {
    const diagnostics = await file.diagnostics();
    counts.files++;
    for (const { severity } of diagnostics) {
      counts[names[severity ?? DiagnosticSeverity.Error]]++;
    }
    if (!session.client.pulls) {
      await connection.sendDiagnostics({ uri: file.uri, diagnostics: [...diagnostics] });
    }
  }
  progress.done();
  return counts;
}

const names = { 1: 'errors', 2: 'warnings', 3: 'informations', 4: 'hints' } as const;

/** Topics of all frameworks, the open ones as they are now. */
export async function workspaceSymbols(
  session: Session,
  workspace: Workspace,
  query: string,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const entries: TopicEntry[] = [];
  for (const uri of session.documents.uris()) {
    const judged = await session.judged(uri);
    entries.push(...(judged ? topicsOf(judged.document, judged.config) : []));
  }
  for await (const { topics } of workspace.files(token)) {
    entries.push(...topics);
  }
  return findTopics(entries, query);
}

/** URIs of all frameworks, the open ones first. */
export async function listFrameworks(
  session: Session,
  workspace: Workspace,
  token: CancellationToken,
): Promise<string[]> {
  const found: string[] = [];
  for (const uri of session.documents.uris()) {
    if ((await session.judged(uri))?.document.framework) {
      found.push(uri);
    }
  }
  for await (const { uri } of workspace.files(token)) {
    if (!isConfigFile(uri)) {
      found.push(uri);
    }
  }
  return found;
}

interface Progress {
  /** Cancelled with the request, or by whoever sees its progress. */
  readonly token: CancellationToken;
  report(done: number, total: number): void;
  done(): void;
}

/** Progress is shown only where the work takes long enough for anyone to wonder. */
function progressFor(connection: Connection, { client }: Session, request: CancellationToken): Progress {
  if (!client.showsProgress) {
    return { token: request, report: () => {}, done: () => {} };
  }
  const start = Date.now();
  let shown: ReturnType<Connection['window']['createWorkDoneProgress']> | undefined;
  let reader: CancellationToken | undefined;
  return {
    token: {
      get isCancellationRequested() {
        return request.isCancellationRequested || reader?.isCancellationRequested === true;
      },
      onCancellationRequested: request.onCancellationRequested,
    },
    report(done, total) {
      if (!shown && Date.now() - start > quiet) {
        shown = connection.window.createWorkDoneProgress();
        void shown.then((it) => {
          reader = it.token;
          it.begin('Checking frameworks', 0, undefined, true);
        });
      }
      void shown?.then((it) => it.report(Math.round((100 * done) / Math.max(total, 1)), `${done} of ${total} files`));
    },
    done: () => void shown?.then((it) => it.done()),
  };
}

const quiet = 500;
