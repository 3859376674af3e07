import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  TextEditorSelectionChangeKind,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { ActiveFramework } from './active-framework';
import type { ExpansionState } from './expansion-state';
import { findRow, rowAt } from './outline/framework-tree';
import { createTreeElements, type Element } from './outline/tree-elements';
import { countProblems } from './outline/words';
import type { WatchedOutline } from './outlines';
import type { ServerLife } from './server-life';
import { createShownFrameworks } from './shown-frameworks';
import { tooltip, treeItem } from './tree-item';
import type { ViewState } from './view-state';
import { type WorkspaceFrameworks, watchWorkspaceFrameworks } from './workspace-frameworks';

export const viewId = 'frameworkAuthoring.levels';
export const revealCommand = 'frameworkAuthoring.reveal';

export interface LevelsView extends Disposable {
  readonly view: TreeView<Element>;
  readonly provider: TreeDataProvider<Element>;
  readonly dragAndDrop: TreeDragAndDropController<Element>;
  /** The framework in the active editor. */
  readonly watched: WatchedOutline | undefined;
  readonly onDidChange: Event<void>;
  find(id: string): Element | undefined;
  /** The framework that a row belongs to. */
  frameworkOf(element: Element): WatchedOutline | undefined;
  /** The row of a statement, by its id in the outline. */
  rowOf(framework: WatchedOutline, statement: string): Element | undefined;
  /** Arrow keys move the focus alone, of which VS Code tells nobody; this makes the selection of it, unless that is of several. */
  selectFocused(): Promise<void>;
  /** Whether rows are selected just now without anybody wanting to go to their words. */
  readonly isSelecting: boolean;
}

/** How long VS Code may take to open the row that it has selected, in milliseconds. */
const openingTime = 500;

/** A framework of more statements starts with its levels closed. */
const mostOpenAtFirst = 100;

/** The tree "Framework Levels": the framework in the active editor, as it is with every edit. */
export function createLevelsView(
  active: ActiveFramework,
  life: ServerLife,
  state: ViewState,
  expansion: ExpansionState,
  dragAndDrop: TreeDragAndDropController<Element>,
): LevelsView {
  const changed = new EventEmitter<void>();
  const redraw = new EventEmitter<Element[] | undefined>();
  const frameworks = createShownFrameworks(life, () => state.options);
  const elements = createTreeElements();
  let all: WorkspaceFrameworks | undefined;
  let selectingUntil = 0;

  const provider: TreeDataProvider<Element> = {
    onDidChangeTreeData: redraw.event,
    getChildren: (element) => [...(element?.children ?? elements.roots)],
    getParent: (element) => element.parent,
    getTreeItem: (element) =>
      treeItem(element.row, isCollapsed(element), {
        command: revealCommand,
        title: l10n.t('Reveal in Editor'),
        arguments: [element.id],
      }),
    resolveTreeItem: (item, { row }) => {
      item.tooltip = tooltip(row);
      return item;
    },
  };
  const view = window.createTreeView(viewId, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dragAndDrop,
  });

  /** In the file of the active editor levels are open unless there is much in them; other files start as one row. */
  const startsCollapsed = (element: Element) => {
    if (element.row.kind === 'framework') {
      return element.id !== active.uri?.toString();
    }
    const levels = frameworks.get(rootOf(element).id)?.outline?.levels ?? [];
    return levels.reduce((sum, { statements }) => sum + statements.length, 0) > mostOpenAtFirst;
  };
  const isCollapsed = (element: Element) => expansion.isCollapsed(element.id) ?? startsCollapsed(element);
  const watched = () => active.uri && frameworks.get(active.uri.toString());
  const draw = () => {
    const outdated = elements.update(frameworks.rows);
    if (outdated === undefined || outdated.length > 0) {
      redraw.fire(outdated && [...outdated]);
    }
    const problems = frameworks.rows.reduce((sum, row) => sum + row.problems, 0);
    if ((view.badge?.value ?? 0) !== problems) {
      view.badge = problems === 0 ? undefined : { value: problems, tooltip: countProblems(problems, l10n.t) };
    }
    // What the empty view says; see viewsWelcome in package.json.
    setContext('frameworkAuthoring.candidate', active.uri !== undefined || state.options.scope === 'workspace');
    setContext('frameworkAuthoring.isFramework', Boolean(watched()?.outline));
    setContext('frameworkAuthoring.noFramework', watched()?.outline === null);
    if (frameworks.rows.length > 0) {
      setContext('frameworkAuthoring.used', true);
    }
    changed.fire();
  };
  const tellState = () => {
    view.message =
      life.state === 'failed' && active.uri
        ? l10n.t('The language server has stopped. Run “Framework: Restart Server”.')
        : '';
  };
  const follow = () => {
    if (state.options.scope === 'workspace') {
      all ??= watchAll();
    } else {
      all?.dispose();
      all = undefined;
    }
    // In one order, whichever is active: rows must not jump.
    const uris = new Map(
      [...(all?.uris ?? []), ...(active.uri ? [active.uri] : [])].map((uri) => [uri.toString(), uri]),
    );
    frameworks.show([...uris].sort(([a], [b]) => a.localeCompare(b)).map(([, uri]) => uri));
    tellState();
  };
  const watchAll = () => {
    const found = watchWorkspaceFrameworks(life);
    found.onDidChange(follow);
    found.onDidChangeFile((uri) => frameworks.get(uri.toString())?.refresh());
    return found;
  };
  const followCursor = (place: { readonly line: number; readonly character: number }) => {
    const outline = watched()?.outline;
    const root = outline && elements.find(outline.uri);
    const row = root && rowAt(root.row, outline, place);
    const element = row && elements.find(row.id);
    const shown = element?.parent && isCollapsed(element.parent) ? element.parent : element;
    if (shown && view.selection[0] !== shown) {
      // Neither the focus nor what is open changes: the author is typing elsewhere.
      view.reveal(shown, { select: true, focus: false, expand: false }).then(undefined, () => {});
    }
  };

  const listeners = Disposable.from(
    changed,
    redraw,
    view,
    frameworks,
    frameworks.onDidChange(draw),
    active.onDidChange(follow),
    state.onDidChange(follow),
    state.onDidChange(frameworks.rebuild),
    life.onDidChangeState(tellState),
    view.onDidChangeSelection(({ selection }) => setContext('frameworkAuthoring.rowSelected', selection.length > 0)),
    view.onDidCollapseElement(({ element }) => expansion.set(element.id, true)),
    view.onDidExpandElement(({ element }) => expansion.set(element.id, false)),
    window.onDidChangeTextEditorSelection(({ textEditor, kind, selections }) => {
      const isMove = kind === TextEditorSelectionChangeKind.Mouse || kind === TextEditorSelectionChangeKind.Keyboard;
      const isActive = textEditor.document.uri.toString() === active.uri?.toString();
      if (isMove && isActive && view.visible && selections[0] && followsCursor()) {
        followCursor(selections[0].active);
      }
    }),
  );
  follow();
  return {
    view,
    provider,
    dragAndDrop,
    get watched() {
      return watched();
    },
    onDidChange: changed.event,
    find: (id) => elements.find(id),
    frameworkOf: (element) => frameworks.get(rootOf(element).id),
    rowOf({ uri }, statement) {
      const root = elements.find(uri.toString());
      const row = root && findRow(root.row, (it) => it.statement?.id === statement);
      return row && elements.find(row.id);
    },
    async selectFocused() {
      if (view.selection.length <= 1) {
        selectingUntil = Date.now() + openingTime;
        await commands.executeCommand('list.selectAndPreserveFocus');
      }
    },
    get isSelecting() {
      return Date.now() < selectingUntil;
    },
    dispose() {
      all?.dispose();
      listeners.dispose();
    },
  };
}

function rootOf(element: Element): Element {
  return element.parent ? rootOf(element.parent) : element;
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}

function followsCursor(): boolean {
  return workspace.getConfiguration('frameworkAuthoring').get('levels.followCursor', true);
}
