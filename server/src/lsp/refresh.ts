import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import type { Session } from './session';

/** Has the client ask again for what it shows, when something else than a document's text has changed. */
export function refreshOnChange(connection: Connection, session: Session): void {
  const { refreshes, pulls } = session.client;
  const displays = [
    ...(refreshes.codeLens ? [CodeLensRefreshRequest.type] : []),
    ...(refreshes.inlayHints ? [InlayHintRefreshRequest.type] : []),
    ...(refreshes.semanticTokens ? [SemanticTokensRefreshRequest.type] : []),
  ];
  const diagnostics = pulls && refreshes.diagnostics ? [DiagnosticRefreshRequest.type] : [];
  const ask = (requests: readonly (typeof displays)[number][]) => {
    for (const request of requests) {
      connection.sendRequest(request).catch((error) => session.warn(`The client did not refresh. ${String(error)}`));
    }
  };
  session.onChanged((uri) => uri === undefined && ask([...displays, ...diagnostics]));
  session.onSettled(() => ask(diagnostics));
  session.settings.onChanged(() => ask(displays));
}
