import {
  carryAnalysis,
  type FollowedChange,
  type FrameworkDocument,
  mayBeFramework,
  parseDocument,
  reparse,
} from '../index';
import { type ContentChange, type PositionEncoding, Text } from './text';
import { keyOf } from './uri-key';

/** The open documents. Each version is parsed once, when it is first asked for. */
export interface Documents {
  open(uri: string, languageId: string, version: number, content: string): void;
  /** Does nothing for a document that is not open: there is no text to change. */
  change(uri: string, version: number, changes: readonly ContentChange[]): void;
  close(uri: string): void;
  text(uri: string): Text | undefined;
  /**
   * Undefined: not open. A text that cannot be a framework is not even parsed. The document is good until the next
   * change only: its tree may become that of the next version.
   */
  parsed(uri: string): FrameworkDocument | undefined;
  uris(): readonly string[];
  /** The URI of the open document that a file is, however either is encoded. */
  named(uri: string): string | undefined;
  /** Grows with each opening and change, so that it names one text for good; 0 for a document that is not open. */
  serial(uri: string): number;
  /** The changes since the last call of `startTrail`, where each was one of a statement's words; else undefined. */
  trail(uri: string): readonly FollowedChange[] | undefined;
  startTrail(uri: string): void;
}

interface OpenDocument {
  text: Text;
  parsed: FrameworkDocument | undefined;
  serial: number;
  trail: FollowedChange[] | undefined;
}

export function createDocuments(encoding: PositionEncoding): Documents {
  const open = new Map<string, OpenDocument>();
  const byKey = new Map<string, string>();
  let serials = 0;
  return {
    open(uri, languageId, version, content) {
      const text = new Text(uri, languageId, version, content, encoding);
      byKey.set(keyOf(uri), uri);
      open.set(uri, { text, parsed: undefined, serial: ++serials, trail: undefined });
    },
    change(uri, version, changes) {
      const entry = open.get(uri);
      if (entry) {
        entry.serial = ++serials;
        for (const change of changes) {
          apply(entry, change, version);
        }
      }
    },
    close(uri) {
      open.delete(uri);
      byKey.delete(keyOf(uri));
    },
    text: (uri) => open.get(uri)?.text,
    parsed(uri) {
      const entry = open.get(uri);
      if (!entry) {
        return undefined;
      }
      entry.parsed ??=
        isAuthored(uri) && mayBeFramework(entry.text.getText()) ? parseDocument(entry.text) : notFramework(entry.text);
      return entry.parsed;
    },
    uris: () => [...open.keys()],
    named: (uri) => byKey.get(keyOf(uri)),
    serial: (uri) => open.get(uri)?.serial ?? 0,
    trail: (uri) => open.get(uri)?.trail,
    startTrail(uri) {
      const entry = open.get(uri);
      if (entry) {
        entry.trail = [];
      }
    },
  };
}

function apply(entry: OpenDocument, change: ContentChange, version: number): void {
  const replacement = entry.text.replacementOf(change);
  const before = entry.parsed;
  entry.text = entry.text.replaced(replacement, version);
  const made = before && reparse(before, replacement, entry.text);
  entry.parsed = made?.document;
  if (made) {
    carryAnalysis(before, made);
    entry.trail?.push({ replacement, before: made.before, after: made.after });
  } else {
    entry.trail = undefined;
  }
}

/** Not an old version in the history, the other side of a comparison, or what a program has put out. */
function isAuthored(uri: string): boolean {
  return !/^(?:git|gitfs|gitlens|svn|hg|output|review|pr|scm|vscode-scm|conflictresolution|merge-conflict[\w.-]*):/i.test(
    uri,
  );
}

function notFramework(text: Text): FrameworkDocument {
  return { uri: text.uri, version: text.version, text, root: undefined, framework: undefined, syntaxProblems: [] };
}
