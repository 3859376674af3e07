import { Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import { type FrameworkOutline, type OutlineParams, outlineRequest } from '../../server/src/lsp/protocol';
import { openDocument } from './documents';
import type { ServerLife } from './server-life';

/** The outline of one document, kept up to date with its text. */
export interface WatchedOutline extends Disposable {
  readonly uri: Uri;
  /** Undefined while it is not known; null where the document is no framework. */
  readonly outline: FrameworkOutline | null | undefined;
  readonly onDidChange: Event<void>;
  refresh(): void;
  /** The outline of the text as it is now. */
  settled(): Promise<FrameworkOutline | null | undefined>;
}

const shortestPause = 40;
const longestPause = 1000;
/** A server that fails or never catches up must not be asked for ever. */
const mostRetries = 10;

/** Asks again after edits, one request at a time, with pauses as long as the server needs: large files stay smooth. */
export function watchOutline(uri: Uri, life: ServerLife): WatchedOutline {
  const changed = new EventEmitter<void>();
  let outline: FrameworkOutline | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let stale = true;
  let pause = shortestPause;
  let retries = 0;
  let disposed = false;
  let waiting: (() => void)[] = [];

  const refresh = () => {
    stale = true;
    if (!asking && !disposed && life.state === 'running') {
      timer ??= setTimeout(ask, pause);
    }
  };
  const ask = async () => {
    timer = undefined;
    asking = true;
    stale = false;
    const start = Date.now();
    const params: OutlineParams = { textDocument: { uri: uri.toString() } };
    const answer = await life.request<FrameworkOutline | null>(outlineRequest, params);
    pause = Math.min(Math.max(Date.now() - start, shortestPause), longestPause);
    asking = false;
    if (disposed) {
      return;
    }
    // An answer to an older text is shown, since it is nearer to the truth than what was there before.
    if (answer !== undefined) {
      outline = answer;
      changed.fire();
    }
    retries = answer === undefined || isOlder(answer, uri) ? retries + 1 : 0;
    if (stale || (retries > 0 && retries < mostRetries)) {
      refresh();
    } else {
      settle();
    }
  };
  const settle = () => {
    const settledNow = waiting;
    waiting = [];
    for (const resolve of settledNow) {
      resolve();
    }
  };

  const listeners = Disposable.from(
    changed,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.toString() === uri.toString()) {
        refresh();
      }
    }),
    // The server may have been asked before it knew the document.
    workspace.onDidOpenTextDocument((document) => document.uri.toString() === uri.toString() && refresh()),
    life.onDidChangeState((state) => {
      if (state === 'running') {
        refresh();
      } else if (state === 'failed') {
        settle();
      }
    }),
  );
  refresh();
  return {
    uri,
    get outline() {
      return outline;
    },
    onDidChange: changed.event,
    refresh,
    async settled() {
      if (stale || asking || timer !== undefined) {
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      return outline;
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      settle();
      listeners.dispose();
    },
  };
}

/** The client may send an edit after our question; then the answer is about the text before. */
function isOlder(outline: FrameworkOutline | null | undefined, uri: Uri): boolean {
  const document = openDocument(uri);
  return outline !== null && outline !== undefined && document !== undefined && outline.version < document.version;
}
