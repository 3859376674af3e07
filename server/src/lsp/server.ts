import {
  type Connection,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import {
  type CompletionData,
  changeStatement,
  codeActionKinds,
  codeActions,
  completion,
  hover,
  outlineOf,
  resolveCompletion,
  verbChoices,
  version,
} from '../index';
import { type Client, readClient } from './client';
import { watchConfiguration } from './configuration';
import { followChanges, serveDiagnostics } from './diagnostics';
import type { Host } from './host';
import {
  type EditParams,
  editRequest,
  type OutlineParams,
  outlineRequest,
  type VerbsParams,
  verbsRequest,
} from './protocol';
import { createSession, type Judged, type Session } from './session';

/** Serves one client until it says goodbye. All that the server knows of the world comes through `host`. */
export function startServer(connection: Connection, host: Host): void {
  let session: Session | undefined;
  const current = (): Session => {
    if (!session) {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for an initialize request.');
    }
    return session;
  };

  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    session = createSession(connection, host, client);
    followChanges(connection, host, session);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'framework-lint', version } };
  });
  connection.onInitialized(() => watchConfiguration(connection, current()));

  connection.onDidOpenTextDocument(({ textDocument: it }) => {
    current().documents.open(it.uri, it.languageId, it.version, it.text);
    current().changed(it.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    current().documents.change(textDocument.uri, textDocument.version, contentChanges);
    current().changed(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    current().documents.close(textDocument.uri);
    current().changed(textDocument.uri);
  });

  serveDiagnostics(connection, host, current);

  /** A request about one document: answered from its version at this moment, null where there is nothing to say. */
  const about =
    <P extends { textDocument: { uri: string } }, R>(answer: (judged: Judged, params: P, client: Client) => R) =>
    async (params: P): Promise<R | null> => {
      const judged = await current().judged(params.textDocument.uri);
      return judged?.document.root ? (answer(judged, params, current().client) ?? null) : null;
    };

  connection.onCodeAction(
    about(({ document, config, found: { suppressions } }, { range, context }, client) =>
      codeActions(document, config, range, context, { ...client, suppressions }),
    ),
  );
  connection.onCompletion(
    about(({ document, config }, { position }, client) => completion(document, config, position, client)),
  );
  connection.onCompletionResolve(async (item) => {
    const uri = (item.data as Partial<CompletionData> | undefined)?.uri;
    const judged = uri === undefined ? undefined : await current().judged(uri);
    return judged ? resolveCompletion(item, judged.document, judged.config, current().client) : item;
  });
  connection.onHover(about(({ document, config }, { position }, client) => hover(document, config, position, client)));
  connection.onRequest(
    outlineRequest,
    about(({ document, config }, _: OutlineParams) => outlineOf(document, config)),
  );
  connection.onRequest(
    editRequest,
    about(({ document }, { change }: EditParams) => changeStatement(document, change)),
  );
  connection.onRequest(
    verbsRequest,
    about(({ document, config }, place: VerbsParams) => verbChoices(document, config, place)),
  );
}

function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { triggerCharacters: ['"', ' '], resolveProvider: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds },
    ...(client.pulls && {
      diagnosticProvider: { identifier: 'framework-lint', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
