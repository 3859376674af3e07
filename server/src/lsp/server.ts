import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';
import { version } from '../index';
import { capabilitiesFor } from './capabilities';
import { readClient } from './client';
import { watchFiles } from './configuration';
import { answerDiagnostics, pushDiagnostics } from './diagnostics';
import { serveExchange } from './exchange';
import { watchFolders } from './folders';
import { serveFeatures } from './handlers';
import type { Host } from './host';
import { refuseParams } from './params';
import { createPlainJson, serveFormatting } from './plain-json';
import { checkWorkspaceCommand, listFrameworksRequest } from './protocol';
import { refreshOnChange } from './refresh';
import { createSession, type Session } from './session';
import { watchSettings } from './settings';
import { createWorkspace, type Workspace } from './workspace';
import { answerWorkspaceDiagnostics, checkWorkspace, listFrameworks, workspaceSymbols } from './workspace-diagnostics';

/** Serves one client until it says goodbye. All that the server knows of the world comes through `host`. */
export function startServer(connection: Connection, host: Host): void {
  let session: Session | undefined;
  let workspace: Workspace | undefined;
  let isShutDown = false;
  const current = (): Session => {
    if (!session) {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for an initialize request.');
    }
    if (isShutDown) {
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down, and waits for exit.');
    }
    return session;
  };

  refuseParams(connection);
  connection.onInitialize((params): InitializeResult => {
    if (session) {
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    }
    const client = readClient(params);
    session = createSession(connection, host, client);
    refreshOnChange(connection, session);
    session.onChanged((uri) => uri === undefined && workspace?.changed());
    session.onOthers((uris) => workspace?.changed(uris));
    if (!client.pulls) {
      pushDiagnostics(connection, host, session);
    }
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'framework-lint', version } };
  });
  connection.onInitialized(() => {
    if (session) {
      watchFiles(connection, session, (uris) => {
        workspace?.changed(uris);
        session?.others.changed(uris);
      });
      watchSettings(connection, session.client);
      watchFolders(connection, session.folders, session.changed);
    }
  });
  connection.onShutdown(() => {
    isShutDown = true;
  });

  connection.onDidOpenTextDocument(({ textDocument: it }) => {
    session?.documents.open(it.uri, it.languageId, it.version, it.text);
    session?.changed(it.uri);
    workspace?.changed([it.uri]);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    session?.documents.change(textDocument.uri, textDocument.version, contentChanges);
    session?.changed(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    session?.documents.close(textDocument.uri);
    session?.judge.forget(textDocument.uri);
    session?.changed(textDocument.uri);
    workspace?.changed([textDocument.uri]);
  });

  const currentWorkspace = (): Workspace => {
    workspace ??= createWorkspace(current(), host);
    return workspace;
  };
  answerDiagnostics(connection, host, current);
  answerWorkspaceDiagnostics(connection, current, currentWorkspace);
  connection.onWorkspaceSymbol(({ query }, token) => workspaceSymbols(current(), currentWorkspace(), query, token));
  connection.onExecuteCommand(({ command }, token) =>
    command === checkWorkspaceCommand ? checkWorkspace(connection, current(), currentWorkspace(), token) : null,
  );
  connection.onRequest(listFrameworksRequest, (token: CancellationToken) =>
    listFrameworks(current(), currentWorkspace(), token),
  );
  const plainJson = createPlainJson(host, current);
  serveFeatures(connection, current, plainJson);
  serveExchange(connection, host, current);
  serveFormatting(connection, current, plainJson);
}
