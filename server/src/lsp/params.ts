import { type Connection, ErrorCodes, Message, type MessageStrategy, ResponseError } from 'vscode-languageserver';
import {
  compareRequest,
  editRequest,
  exportRequest,
  importRequest,
  outlineRequest,
  reportRequest,
  suppressRequest,
  verbsRequest,
} from './protocol';
import { anything, byMember, count, flag, list, object, oneOf, optional, type Shape, text, whole } from './shape';

const position = object({ line: count, character: count });
const range = object({ start: position, end: position });
const document = object({ uri: text });
const about = (more: Readonly<Record<string, Shape>> = {}) => object({ textDocument: document, ...more });
const at = about({ position });
const formatting = object({ tabSize: count, insertSpaces: flag });
const item = object({ item: object({ uri: text, data: optional(object()) }) });
const file = object({ uri: text, text });
const form = oneOf('csv', 'xlsx', 'markdown', 'case', 'rsd');
const place = object({ level: text, index: count });
const folders = list(document);

/** Of each request; what is not here has none, or is checked by the library. */
const requests: Readonly<Record<string, Shape>> = {
  initialize: object({ capabilities: object(), workspaceFolders: optional(folders), rootUri: optional(text) }),
  'textDocument/completion': at,
  'completionItem/resolve': object({ label: text, data: optional(object({ uri: text })) }),
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/implementation': at,
  'textDocument/references': about({ position, context: object({ includeDeclaration: flag }) }),
  'textDocument/documentHighlight': at,
  'textDocument/prepareTypeHierarchy': at,
  'typeHierarchy/supertypes': item,
  'typeHierarchy/subtypes': item,
  'textDocument/prepareRename': at,
  'textDocument/rename': about({ position, newName: text }),
  'textDocument/codeAction': about({
    range,
    context: object({ diagnostics: list(object()), only: optional(list(text)) }),
  }),
  'textDocument/codeLens': about(),
  'textDocument/documentLink': about(),
  'textDocument/documentSymbol': about(),
  'textDocument/foldingRange': about(),
  'textDocument/selectionRange': about({ positions: list(position) }),
  'textDocument/inlayHint': about({ range }),
  'textDocument/semanticTokens/full': about(),
  'textDocument/semanticTokens/range': about({ range }),
  'textDocument/formatting': about({ options: formatting }),
  'textDocument/rangeFormatting': about({ options: formatting, range }),
  'textDocument/diagnostic': about({ previousResultId: optional(text) }),
  'workspace/diagnostic': object({ previousResultIds: list(object({ uri: text, value: text })) }),
  'workspace/symbol': object({ query: text }),
  'workspace/executeCommand': object({ command: text }),
  [outlineRequest]: about(),
  [editRequest]: about({
    change: byMember('kind', {
      insert: object({ at: place, texts: list(text) }),
      replace: object({ at: place, text }),
      remove: object({ statements: list(place) }),
      move: object({ statements: list(place), to: place }),
    }),
  }),
  [verbsRequest]: about({ level: text, index: count }),
  [suppressRequest]: object({ uri: text, rule: text, path: list(anything), message: text, reason: text }),
  [compareRequest]: object({ before: file, after: file }),
  [exportRequest]: object({ uri: text, text, form }),
  [importRequest]: object({ form, text }),
  [reportRequest]: object({
    texts: list(object({ uri: text, text, path: text })),
    form: oneOf('html', 'markdown'),
  }),
};

const notifications: Readonly<Record<string, Shape>> = {
  'textDocument/didOpen': object({ textDocument: object({ uri: text, languageId: text, version: whole, text }) }),
  'textDocument/didChange': object({
    textDocument: object({ uri: text, version: optional(whole) }),
    contentChanges: list(object({ text, range: optional(range) })),
  }),
  'textDocument/didClose': about(),
  'textDocument/didSave': about(),
  'workspace/didChangeWatchedFiles': object({ changes: list(document) }),
  'workspace/didChangeWorkspaceFolders': object({ event: object({ added: folders, removed: folders }) }),
  'workspace/didChangeConfiguration': object(),
};

/** Where messages go whose parameters are none: nobody outside knows it. */
const refused = 'framework/refused';

interface Refused {
  readonly sentence: string;
}

/** Has a look at each message before anybody works with it; `refuseParams` answers those that are refused. */
export const checkedParams: MessageStrategy = {
  handleMessage(message, next) {
    const known = Message.isRequest(message) ? requests : Message.isNotification(message) ? notifications : undefined;
    if (!known || !('method' in message)) {
      return next(message);
    }
    const { method, params } = message as { method: string; params?: unknown };
    const fault = Object.hasOwn(known, method) ? known[method]?.(params, '') : undefined;
    if (fault === undefined) {
      return next(message);
    }
    const sentence = `The parameters of ${method} are not what the protocol asks for. ${fault}`;
    return next({ ...message, method: refused, params: { sentence } } as Message);
  },
};

export function refuseParams(connection: Connection): void {
  connection.onRequest(refused, ({ sentence }: Refused) => new ResponseError(ErrorCodes.InvalidParams, sentence));
  connection.onNotification(refused, ({ sentence }: Refused) => connection.console.warn(sentence));
}

/** Every request whose parameters are checked; tests go through them. */
export const checkedRequests: readonly string[] = Object.keys(requests);
