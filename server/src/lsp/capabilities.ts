import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActionKinds, semanticTokensLegend } from '../index';
import type { Client } from './client';
import { checkWorkspaceCommand } from './protocol';

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { triggerCharacters: ['"', ' '], resolveProvider: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds },
    // The label tells our outline of levels from that of the keys, which a JSON service may show beside it.
    documentSymbolProvider: { label: 'Framework' },
    foldingRangeProvider: !client.jsonService,
    documentFormattingProvider: !client.jsonService,
    documentRangeFormattingProvider: !client.jsonService,
    referencesProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    implementationProvider: true,
    typeHierarchyProvider: true,
    renameProvider: { prepareProvider: true },
    selectionRangeProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
    workspaceSymbolProvider: true,
    executeCommandProvider: { commands: [checkWorkspaceCommand] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pulls && {
      diagnosticProvider: { identifier: 'framework-lint', interFileDependencies: false, workspaceDiagnostics: true },
    }),
  };
}
