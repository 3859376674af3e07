import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  type CompletionData,
  changeStatement,
  codeActionSteps,
  codeLenses,
  completion,
  documentLinks,
  documentSymbols,
  foldingRanges,
  higherItems,
  highlights,
  hover,
  inlayHints,
  laterInThread,
  lowerItems,
  outlineOf,
  prepareRename,
  previousInThread,
  references,
  rename,
  resolveCompletion,
  restsOnFindings,
  selectionRanges,
  semanticTokens,
  suppressionFor,
  threadItem,
  verbChoices,
} from '../index';
import type { Client } from './client';
import { configTargetFor } from './config-target';
import { isConfigFile } from './configuration';
import type { PlainJson } from './plain-json';
import {
  type EditParams,
  editRequest,
  type OutlineParams,
  outlineRequest,
  type SuppressParams,
  suppressRequest,
  type VerbsParams,
  verbsRequest,
} from './protocol';
import type { Judged, Session } from './session';

type About = { readonly textDocument: { readonly uri: string } };

/** Requests about one document, a line each: every one is answered by a function of `features/`. */
export function serveFeatures(connection: Connection, session: () => Session, plainJson: PlainJson): void {
  /** Answers from the document's version at this moment; null where there is nothing to say. */
  const about =
    <P extends About, R>(answer: (judged: Judged, params: P, client: Client) => R | undefined) =>
    async (params: P): Promise<R | null> => {
      const judged = await session().judged(params.textDocument.uri);
      return judged?.document.root ? (answer(judged, params, session().client) ?? null) : null;
    };
  /** The same, where a setting of the document's folder has the display switched on. */
  const shown =
    <P extends About, R>(setting: 'codeLens' | 'inlayHints' | 'semanticTokens', answer: Answer<P, R>) =>
    async (params: P): Promise<R | null> =>
      (await session().settings.settingsFor(params.textDocument.uri))[setting] ? about(answer)(params) : null;

  connection.onCompletion(async (params) => {
    const { textDocument, position } = params;
    const config = isConfigFile(textDocument.uri) ? session().documents.text(textDocument.uri) : undefined;
    return config
      ? ((await plainJson(textDocument.uri))?.completeConfig(config, position) ?? null)
      : about(({ document, config }, _, client) => completion(document, config, position, client))(params);
  });
  connection.onCompletionResolve(async (item) => {
    const uri = (item.data as Partial<CompletionData> | undefined)?.uri;
    const judged = uri === undefined ? undefined : await session().judged(uri);
    return judged ? resolveCompletion(item, judged.document, judged.config, session().client) : item;
  });
  connection.onHover(async (params) => {
    const { textDocument, position } = params;
    const config = isConfigFile(textDocument.uri) ? session().documents.text(textDocument.uri) : undefined;
    return config
      ? ((await plainJson(textDocument.uri))?.hoverConfig(config, position) ?? null)
      : about(({ document, config }, _, client) => hover(document, config, position, client))(params);
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const open = await session().judged(uri);
    const config = open && (await configTargetFor(session(), open));
    // Fixes are made for the findings of a full check: those that were carried along may be out of date. What runs on
    // save looks for its own.
    const verdict =
      open?.document.root && restsOnFindings(context) ? await session().judge.settled(uri, token) : undefined;
    const judged = restsOnFindings(context) ? verdict?.judged : await session().judged(uri);
    if (!judged?.document.root || judged.found.excluded) {
      return null;
    }
    const findings = verdict?.findings ?? [];
    const options = { ...session().client, findings, suppressions: judged.found.suppressions, config };
    const steps = codeActionSteps(judged.document, judged.config, range, context, options);
    const isWanted = () => !token.isCancellationRequested && session().documents.parsed(uri) === judged.document;
    return (await session().judge.inSteps(steps, isWanted)) ?? null;
  });

  connection.onDocumentSymbol(about(({ document, config }) => documentSymbols(document, config)));
  connection.onReferences(
    about(({ document, config }, { position, context }) => references(document, config, position, context)),
  );
  connection.onDocumentHighlight(about(({ document, config }, { position }) => highlights(document, config, position)));
  connection.onDefinition(about(({ document, config }, { position }) => previousInThread(document, config, position)));
  connection.onImplementation(about(({ document, config }, { position }) => laterInThread(document, config, position)));
  connection.languages.typeHierarchy.onPrepare(
    about(({ document, config }, { position }) => threadItem(document, config, position)),
  );
  connection.languages.typeHierarchy.onSupertypes(({ item }) =>
    about(({ document, config }) => lowerItems(document, config, item))({ textDocument: item }),
  );
  connection.languages.typeHierarchy.onSubtypes(({ item }) =>
    about(({ document, config }) => higherItems(document, config, item))({ textDocument: item }),
  );
  connection.onPrepareRename(about(({ document, config }, { position }) => prepareRename(document, config, position)));
  connection.onRenameRequest(
    about(({ document, config }, { position, newName }, client) =>
      refusable(() => rename(document, config, position, newName, client)),
    ),
  );
  connection.onFoldingRanges(about(({ document }) => foldingRanges(document)));
  connection.onSelectionRanges(
    about(({ document, config }, { positions }) => selectionRanges(document, config, positions)),
  );
  connection.onDocumentLinks(about(({ document }) => documentLinks(document)));

  connection.onCodeLens(
    shown('codeLens', ({ document, config }, _, client) => codeLenses(document, config, client.lensCommand)),
  );
  connection.languages.inlayHint.on(
    shown('inlayHints', ({ document, config }, { range }, client) => inlayHints(document, config, range, client)),
  );
  connection.languages.semanticTokens.on(
    async (params) =>
      (await shown('semanticTokens', ({ document, config }) => semanticTokens(document, config))(params)) ?? noTokens,
  );
  connection.languages.semanticTokens.onRange(
    async (params) =>
      (await shown('semanticTokens', ({ document, config }, { range }: typeof params) =>
        semanticTokens(document, config, range),
      )(params)) ?? noTokens,
  );

  connection.onRequest(outlineRequest, async ({ textDocument: { uri } }: OutlineParams) => {
    const judged = (await session().judged(uri)) ?? (await session().judgedOnDisk(uri));
    return (judged && outlineOf(judged.document, judged.config)) ?? null;
  });
  connection.onRequest(
    editRequest,
    about(({ document }, { change }: EditParams) => changeStatement(document, change)),
  );
  connection.onRequest(
    verbsRequest,
    about(({ document, config }, place: VerbsParams) => verbChoices(document, config, place)),
  );
  connection.onRequest(suppressRequest, async (params: SuppressParams) => {
    const judged = await session().judged(params.uri);
    const config = judged && (await configTargetFor(session(), judged));
    // As the author has seen them: those of a full check, with what other files say.
    const verdict = config && (await session().judge.settled(params.uri));
    if (!verdict) {
      return null;
    }
    const { document, config: inForce } = verdict.judged;
    const options = { ...session().client, config, findings: verdict.findings };
    return suppressionFor(document, inForce, params, options) ?? null;
  });
}

type Answer<P, R> = (judged: Judged, params: P, client: Client) => R | undefined;

const noTokens = { data: [] };

/** What an author asked for cannot be done: the client shows the sentence. */
function refusable<R>(work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw new ResponseError(ErrorCodes.InvalidParams, error instanceof Error ? error.message : String(error));
  }
}
