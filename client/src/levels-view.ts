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
import { findRow, rowAt } from './outline/framework-tree';
import { createTreeElements, type Element } from './outline/tree-elements';
import { countProblems } from './outline/words';
import type { WatchedOutline } from './outlines';
import type { ServerLife } from './server-life';
import { createShownFrameworks } from './shown-frameworks';
import { tooltip, treeItem } from './tree-item';
import type { ViewState } from './view-state';

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
}

/** A framework of more statements starts with its levels closed. */
const mostOpenAtFirst = 100;

/** The tree "Framework Levels": the framework in the active editor, as it is with every edit. */
export function createLevelsView(
  active: ActiveFramework,
  life: ServerLife,
  state: ViewState,
  dragAndDrop: TreeDragAndDropController<Element>,
): LevelsView {
  const changed = new EventEmitter<void>();
  const redraw = new EventEmitter<Element[] | undefined>();
  const frameworks = createShownFrameworks(life, () => state.options);
  const elements = createTreeElements();
  const collapsed = new Map<string, boolean>();

  const provider: TreeDataProvider<Element> = {
    onDidChangeTreeData: redraw.event,
    getChildren: (element) => [...(element?.children ?? elements.roots)],
    getParent: (element) => element.parent,
    getTreeItem: (element) =>
      treeItem(element.row, collapsed.get(element.id) ?? startsCollapsed(element), {
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
    setContext('frameworkAuthoring.candidate', active.uri !== undefined);
    setContext('frameworkAuthoring.isFramework', Boolean(watched()?.outline));
    setContext('frameworkAuthoring.noFramework', watched()?.outline === null);
    changed.fire();
  };
  const tellState = () => {
    view.message =
      life.state === 'failed' && active.uri
        ? l10n.t('The language server has stopped. Run “Framework: Restart Server”.')
        : '';
  };
  const follow = () => {
    frameworks.show(active.uri ? [active.uri] : []);
    tellState();
  };
  const followCursor = (place: { readonly line: number; readonly character: number }) => {
    const outline = watched()?.outline;
    const root = outline && elements.find(outline.uri);
    const row = root && rowAt(root.row, outline, place);
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
    frameworks,
    frameworks.onDidChange(draw),
    active.onDidChange(follow),
    state.onDidChange(frameworks.rebuild),
    life.onDidChangeState(tellState),
    view.onDidChangeSelection(({ selection }) => setContext('frameworkAuthoring.rowSelected', selection.length > 0)),
    view.onDidCollapseElement(({ element }) => collapsed.set(element.id, true)),
    view.onDidExpandElement(({ element }) => collapsed.set(element.id, false)),
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
    dispose: () => listeners.dispose(),
  };
}

function rootOf(element: Element): Element {
  return element.parent ? rootOf(element.parent) : element;
}

function startsCollapsed({ row, parent }: Element): boolean {
  const statements = parent?.children.reduce((sum, { children }) => sum + children.length, 0) ?? 0;
  return row.kind !== 'framework' && statements > mostOpenAtFirst;
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}

function followsCursor(): boolean {
  return workspace.getConfiguration('frameworkAuthoring').get('levels.followCursor', true);
}
