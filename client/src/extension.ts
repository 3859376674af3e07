import { Disposable, type ExtensionContext, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListFilesParams,
  listFilesRequest,
  type ReadFileParams,
  readFileRequest,
} from '../../server/src/lsp/protocol';
import { followActiveFramework } from './active-framework';
import { dropOf, matrixChoices } from './choices';
import { registerCommands } from './commands';
import { concernsServer } from './documents';
import { createExpansionState } from './expansion-state';
import { createLevelsView, type LevelsView } from './levels-view';
import { listFiles } from './list-files';
import { registerMatrixCommands } from './matrix-commands';
import { createMatrixViews } from './matrix-view';
import { readText } from './read-text';
import { type ChangesView, createChangesView } from './review/changes-view';
import { registerReviewCommands } from './review/commands';
import { createPages } from './review/pages';
import { provideRowDecorations } from './row-decorations';
import { createServerLife, type NewClient, type ServerLife } from './server-life';
import { createStatementActions, type StatementActions } from './statement-actions';
import { registerStatementCommands } from './statement-commands';
import { createDragAndDrop } from './statement-drag';
import { createStatus } from './status';
import { createStatusBarEntry } from './status-bar';
import { createViewState } from './view-state';

/** What other extensions and tests may use. */
export interface FrameworkAuthoring {
  readonly levels: LevelsView;
  readonly actions: StatementActions;
  readonly changes: ChangesView;
  readonly server: Pick<ServerLife, 'state' | 'version' | 'onDidChangeState' | 'kill'>;
}

let running: ServerLife | undefined;

/** Puts everything in place but the server, which waits for the first framework. */
export function startExtension(context: ExtensionContext, newClient: NewClient): FrameworkAuthoring {
  const log = window.createOutputChannel('Framework Authoring', { log: true });
  const server = createServerLife(newClient, log, answerServer);
  const state = createViewState(context.workspaceState);
  const active = followActiveFramework();
  const levels = createLevelsView(
    active,
    server,
    state,
    createExpansionState(context.workspaceState),
    createDragAndDrop(() => dropOf(levels, actions)),
  );
  const actions = createStatementActions(levels, server);
  const matrices = createMatrixViews(context.extensionUri, server, matrixChoices(actions));
  const pages = createPages();
  const changes = createChangesView(pages);
  running = server;

  const startFor = (document: TextDocument) => {
    if (concernsServer(document)) {
      void server.start(document.uri.scheme);
    }
  };
  context.subscriptions.push(
    log,
    active,
    levels,
    provideRowDecorations((id) => levels.find(id)?.row.statement?.text),
    createStatus(levels, server),
    createStatusBarEntry(levels),
    matrices,
    registerCommands(levels, state, server, log, context.extensionUri),
    registerStatementCommands(levels, actions),
    registerMatrixCommands(context.extensionUri, active, matrices, server),
    pages,
    changes,
    registerReviewCommands(active, server, changes, pages),
    workspace.onDidOpenTextDocument(startFor),
    active.onDidChange(() => active.uri && server.start(active.uri.scheme)),
  );
  workspace.textDocuments.forEach(startFor);
  return { levels, server, actions, changes };
}

export async function stopExtension(): Promise<void> {
  await running?.stop();
}

/** What the server asks the editor for. */
function answerServer(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readText(uri)),
    client.onRequest(listFilesRequest, ({ folder }: ListFilesParams) => listFiles(folder)),
  );
}
