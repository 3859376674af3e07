import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  languages,
  TextEditorSelectionChangeKind,
  type TreeDataProvider,
  type TreeView,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { FrameworkOutline } from '../../server/src/lsp/protocol';
import type { ActiveFramework } from './active-framework';
import { findingsOf } from './findings';
import { carryIdentities, type Identities } from './outline/identity';
import { buildTree, type Row, rowAt } from './outline/levels-tree';
import { createTreeElements, type Element } from './outline/tree-elements';
import { countProblems } from './outline/words';
import { type WatchedOutline, watchOutline } from './outlines';
import type { ServerLife } from './server-life';
import { tooltip, treeItem } from './tree-item';

export const viewId = 'frameworkAuthoring.levels';
export const revealCommand = 'frameworkAuthoring.reveal';

export interface LevelsView extends Disposable {
  readonly view: TreeView<Element>;
  readonly provider: TreeDataProvider<Element>;
  /** The framework that the tree shows. */
  readonly watched: WatchedOutline | undefined;
  readonly onDidChange: Event<void>;
  find(id: string): Element | undefined;
}

/** A framework of more statements starts with its levels closed. */
const mostOpenAtFirst = 100;

/** The tree "Framework Levels": the framework in the active editor, as it is with every edit. */
export function createLevelsView(active: ActiveFramework, life: ServerLife): LevelsView {
  const changed = new EventEmitter<void>();
  const redraw = new EventEmitter<Element[] | undefined>();
  const elements = createTreeElements();
  const collapsed = new Map<string, boolean>();
  let watched: WatchedOutline | undefined;
  let identified: { outline: FrameworkOutline; identities: Identities } | undefined;

  const provider: TreeDataProvider<Element> = {
    onDidChangeTreeData: redraw.event,
    getChildren: (element) => [...(element?.children ?? elements.roots)],
    getParent: (element) => element.parent,
    getTreeItem: ({ id, row }) =>
      treeItem(row, collapsed.get(id) ?? (row.kind === 'level' && isLarge(identified?.outline)), {
        command: revealCommand,
        title: l10n.t('Reveal in Editor'),
        arguments: [id],
      }),
    resolveTreeItem: (item, { row }) => {
      item.tooltip = tooltip(row);
      return item;
    },
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });

  const update = () => {
    const outline = watched?.outline;
    if (watched && outline) {
      const findings = findingsOf(watched.uri);
      identified = { outline, identities: carryIdentities(identified, outline) };
      const row = buildTree({ ...identified, findings, fileName: fileName(watched.uri) }, l10n.t);
      show([row], row.problems);
    } else if (outline === null || !watched) {
      identified = undefined;
      show([], 0);
    }
  };
  const show = (rows: readonly Row[], problems: number) => {
    const outdated = elements.update(rows);
    if (outdated === undefined || outdated.length > 0) {
      redraw.fire(outdated && [...outdated]);
    }
    if (view.badge?.value !== problems) {
      view.badge = problems === 0 ? undefined : { value: problems, tooltip: countProblems(problems, l10n.t) };
    }
    // What the empty view says; see viewsWelcome in package.json.
    setContext('frameworkAuthoring.candidate', watched !== undefined);
    setContext('frameworkAuthoring.noFramework', watched?.outline === null);
    changed.fire();
  };
  const follow = () => {
    if (watched?.uri.toString() !== active.uri?.toString()) {
      watched?.dispose();
      watched = active.uri && watchOutline(active.uri, life);
      watched?.onDidChange(update);
      update();
    }
  };
  const tellState = () => {
    view.message =
      life.state === 'failed' && active.uri
        ? l10n.t('The language server has stopped. Run “Framework: Restart Server”.')
        : '';
  };
  const followCursor = (place: { readonly line: number; readonly character: number }) => {
    const root = elements.roots[0]?.row;
    const row = root && identified && rowAt(root, identified.outline, place);
    const element = row && elements.find(row.id);
    const shown = element?.parent && collapsed.get(element.parent.id) ? element.parent : element;
    if (shown && view.selection[0] !== shown) {
      // Neither the focus nor what is open changes: the author is typing elsewhere.
      view.reveal(shown, { select: true, focus: false, expand: false }).then(undefined, () => {});
    }
  };

  const listeners = Disposable.from(
    changed,
    redraw,
    view,
    active.onDidChange(follow),
    active.onDidChange(tellState),
    life.onDidChangeState(tellState),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === watched?.uri.toString())) {
        update();
      }
    }),
    view.onDidCollapseElement(({ element }) => collapsed.set(element.id, true)),
    view.onDidExpandElement(({ element }) => collapsed.set(element.id, false)),
    window.onDidChangeTextEditorSelection(({ textEditor, kind, selections }) => {
      const isMove = kind === TextEditorSelectionChangeKind.Mouse || kind === TextEditorSelectionChangeKind.Keyboard;
      const isOurs = textEditor.document.uri.toString() === watched?.uri.toString();
      if (isMove && isOurs && view.visible && selections[0] && followsCursor()) {
        followCursor(selections[0].active);
      }
    }),
  );
  follow();
  return {
    view,
    provider,
    get watched() {
      return watched;
    },
    onDidChange: changed.event,
    find: (id) => elements.find(id),
    dispose() {
      watched?.dispose();
      listeners.dispose();
    },
  };
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}

function isLarge(outline: FrameworkOutline | undefined): boolean {
  return (outline?.levels ?? []).reduce((sum, { statements }) => sum + statements.length, 0) > mostOpenAtFirst;
}

function followsCursor(): boolean {
  return workspace.getConfiguration('frameworkAuthoring').get('levels.followCursor', true);
}

function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
