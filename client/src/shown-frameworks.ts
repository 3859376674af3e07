import { type Disposable, type Event, EventEmitter, l10n, languages, type Uri, workspace } from 'vscode';
import type { FrameworkOutline } from '../../server/src/lsp/protocol';
import { fileName } from './documents';
import { findingsOf } from './findings';
import { buildTree, type TreeOptions } from './outline/framework-tree';
import { carryIdentities, type Identities } from './outline/identity';
import type { Row } from './outline/rows';
import { type WatchedOutline, watchOutline } from './outlines';
import type { ServerLife } from './server-life';

/** The frameworks that the tree shows, as rows; true to their texts and to the Problems panel. */
export interface ShownFrameworks extends Disposable {
  /** Of frameworks only: what the server says is none, or has not yet spoken about, has no row. */
  readonly rows: readonly Row[];
  readonly onDidChange: Event<void>;
  /** Shows these documents from now on. */
  show(uris: readonly Uri[]): void;
  get(uri: string): WatchedOutline | undefined;
  /** Makes the rows anew, as `options` are now. */
  rebuild(): void;
}

interface Shown {
  readonly watched: WatchedOutline;
  identified: { readonly outline: FrameworkOutline; readonly identities: Identities } | undefined;
  row: Row | undefined;
}

export function createShownFrameworks(life: ServerLife, options: () => TreeOptions): ShownFrameworks {
  const changed = new EventEmitter<void>();
  let shown = new Map<string, Shown>();

  const build = (it: Shown) => {
    const { outline, uri } = it.watched;
    if (outline === undefined) {
      return; // Not known yet, or not known any more: what was shown last is nearest to the truth.
    }
    it.identified = outline ? { outline, identities: carryIdentities(it.identified, outline) } : undefined;
    it.row =
      it.identified &&
      buildTree(
        { ...it.identified, findings: findingsOf(uri), fileName: fileName(uri), place: place(uri) },
        options(),
        l10n.t,
      );
  };
  const watch = (uri: Uri): Shown => {
    const it: Shown = { watched: watchOutline(uri, life), identified: undefined, row: undefined };
    it.watched.onDidChange(() => {
      build(it);
      changed.fire();
    });
    return it;
  };
  /** Tells frameworks apart where there are several. */
  const place = (uri: Uri) => (shown.size > 1 ? workspace.asRelativePath(uri) : '');
  const rebuild = () => {
    for (const it of shown.values()) {
      build(it);
    }
    changed.fire();
  };
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    const concerned = uris.flatMap((uri) => shown.get(uri.toString()) ?? []);
    concerned.forEach(build);
    if (concerned.length > 0) {
      changed.fire();
    }
  });

  return {
    get rows() {
      return [...shown.values()].flatMap(({ row }) => row ?? []);
    },
    onDidChange: changed.event,
    show(uris) {
      const before = shown;
      shown = new Map(uris.map((uri) => [uri.toString(), before.get(uri.toString()) ?? watch(uri)]));
      for (const [uri, { watched }] of before) {
        if (!shown.has(uri)) {
          watched.dispose();
        }
      }
      if (before.size > 1 !== shown.size > 1) {
        [...shown.values()].forEach(build);
      }
      changed.fire();
    },
    get: (uri) => shown.get(uri)?.watched,
    rebuild,
    dispose() {
      listener.dispose();
      changed.dispose();
      for (const { watched } of shown.values()) {
        watched.dispose();
      }
    },
  };
}
