import { type FrameworkDocument, mayBeFramework, parseDocument } from '../index';
import { type ContentChange, type PositionEncoding, Text } from './text';

/** The open documents. Each version is parsed once, when it is first asked for. */
export interface Documents {
  open(uri: string, languageId: string, version: number, content: string): void;
  /** Does nothing for a document that is not open: there is no text to change. */
  change(uri: string, version: number, changes: readonly ContentChange[]): void;
  close(uri: string): void;
  text(uri: string): Text | undefined;
  /** Undefined: not open. A text that cannot be a framework is not even parsed. */
  parsed(uri: string): FrameworkDocument | undefined;
  uris(): readonly string[];
  /** Grows with each opening and change, so that it names one text for good; 0 for a document that is not open. */
  serial(uri: string): number;
}

export function createDocuments(encoding: PositionEncoding): Documents {
  const open = new Map<string, { text: Text; parsed: FrameworkDocument | undefined; serial: number }>();
  let serials = 0;
  return {
    open(uri, languageId, version, content) {
      open.set(uri, {
        text: new Text(uri, languageId, version, content, encoding),
        parsed: undefined,
        serial: ++serials,
      });
    },
    change(uri, version, changes) {
      const entry = open.get(uri);
      if (!entry) {
        return;
      }
      for (const change of changes) {
        entry.text = entry.text.replaced(entry.text.replacementOf(change), version);
      }
      entry.parsed = undefined;
      entry.serial = ++serials;
    },
    close(uri) {
      open.delete(uri);
    },
    text: (uri) => open.get(uri)?.text,
    parsed(uri) {
      const entry = open.get(uri);
      if (!entry) {
        return undefined;
      }
      entry.parsed ??= mayBeFramework(entry.text.getText()) ? parseDocument(entry.text) : notFramework(entry.text);
      return entry.parsed;
    },
    uris: () => [...open.keys()],
    serial: (uri) => open.get(uri)?.serial ?? 0,
  };
}

function notFramework(text: Text): FrameworkDocument {
  return { uri: text.uri, version: text.version, text, root: undefined, framework: undefined, syntaxProblems: [] };
}
