import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { mayBeFramework, type TopicEntry, topicsOf } from '../index';
import { isConfigFile, isIgnoreFile } from './configuration';
import { configDiagnostics, findingDiagnostics } from './diagnose';
import type { Host } from './host';
import type { Session } from './session';
import { textOnDisk } from './text';
import { keyOf } from './uri-key';

/** A file of the workspace with something to show: a framework, or a configuration. */
export interface WorkspaceFile {
  readonly uri: string;
  /** The same as long as the file, and what it is judged by, stay the same. */
  readonly resultId: string;
  readonly topics: readonly TopicEntry[];
  diagnostics(): Promise<readonly Diagnostic[]>;
}

/** The frameworks of the workspace's folders that are not open. Read when first asked for, and anew when they change. */
export interface Workspace {
  /** Gives way to other requests between files. Ends early where it is cancelled. */
  files(token: CancellationToken, progress?: (done: number, total: number) => void): AsyncGenerator<WorkspaceFile>;
  /** Files that changed on disk, or were opened or closed; without any: all may be judged otherwise now. */
  changed(uris?: readonly string[]): void;
  /** Counts the changes so far. */
  readonly generation: number;
  /** The files that `changed` named since that count. */
  changedSince(generation: number): string[];
  /** Comes back when a change comes in, or the token is cancelled. */
  nextChange(token: CancellationToken): Promise<void>;
}

/** How long files are read and judged at a stretch, in milliseconds: typing must not be felt to wait. */
const slice = 12;

export function createWorkspace(session: Session, host: Host): Workspace {
  const start = Date.now().toString(36);
  const versions = new Map<string, number>();
  /** As the client spells them. */
  const named = new Map<string, string>();
  const known = new Map<string, { resultId: string; topics: readonly TopicEntry[] } | 'other'>();
  const waiting = new Set<() => void>();
  let generation = 0;
  let settings = 0;

  async function read(uri: string): Promise<WorkspaceFile | undefined> {
    const resultId = `${start}.${settings}.${versions.get(keyOf(uri)) ?? 0}`;
    const before = known.get(keyOf(uri));
    if (before === 'other') {
      return undefined;
    }
    const fileOf = (topics: readonly TopicEntry[]): WorkspaceFile => ({
      uri,
      resultId,
      topics,
      diagnostics: () => diagnosticsOf(uri),
    });
    if (before?.resultId === resultId) {
      return fileOf(before.topics);
    }
    const text = await session.readFile(uri);
    const isOurs = text !== undefined && (isConfigFile(uri) || mayBeFramework(text));
    const judged = isOurs && !isConfigFile(uri) ? await session.judgedText(textOf(uri, text)) : undefined;
    if (!isOurs || (judged && !judged.document.framework && judged.document.root)) {
      known.set(keyOf(uri), 'other');
      return undefined;
    }
    const topics = judged && !judged.found.excluded ? topicsOf(judged.document, judged.config) : [];
    known.set(keyOf(uri), { resultId, topics });
    return fileOf(topics);
  }

  async function diagnosticsOf(uri: string): Promise<readonly Diagnostic[]> {
    const text = await session.readFile(uri);
    if (text === undefined) {
      return [];
    }
    const document = textOf(uri, text);
    return isConfigFile(uri)
      ? configDiagnostics(session, document)
      : findingDiagnostics(session, host, await session.judgedText(document));
  }

  const textOf = (uri: string, text: string) => textOnDisk(uri, text, session.client.encoding);

  return {
    async *files(token, progress) {
      let since = Date.now();
      const uris = new Set<string>();
      for (const folder of session.folders.all()) {
        for await (const uri of host.listFiles(folder)) {
          uris.add(uri);
          if (token.isCancellationRequested) {
            return;
          }
        }
      }
      let done = 0;
      for (const uri of uris) {
        if (Date.now() - since > slice) {
          progress?.(done, uris.size);
          await host.delay(0);
          since = Date.now();
        }
        if (token.isCancellationRequested) {
          return;
        }
        const file = session.documents.named(uri) ? undefined : await read(uri);
        if (file) {
          yield file;
        }
        done++;
      }
    },
    changed(uris) {
      generation++;
      if (uris) {
        // An ignore file has no findings; which files are listed is asked anew each time.
        for (const uri of uris.filter((it) => !isIgnoreFile(it))) {
          versions.set(keyOf(uri), generation);
          named.set(keyOf(uri), uri);
          known.delete(keyOf(uri));
        }
      } else {
        settings = generation;
        known.clear();
      }
      for (const wake of [...waiting]) {
        wake();
      }
    },
    get generation() {
      return generation;
    },
    changedSince: (then) => [...named].filter(([key]) => (versions.get(key) ?? 0) > then).map(([, uri]) => uri),
    nextChange: (token) =>
      new Promise((resolve) => {
        if (token.isCancellationRequested) {
          // A token that is cancelled already tells nobody any more.
          resolve();
          return;
        }
        const wake = () => {
          waiting.delete(wake);
          cancelled.dispose();
          resolve();
        };
        const cancelled = token.onCancellationRequested(wake);
        waiting.add(wake);
      }),
  };
}
