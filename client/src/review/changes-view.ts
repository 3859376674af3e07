import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import type { CompareItem, CompareSection } from '../../../server/src/lsp/protocol';
import { changesMarkdown, itemLine, itemMarkdown } from '../outline/changes-markdown';
import { visible } from '../outline/escape';
import { line } from '../outline/words';
import type { Comparison } from './comparison';
import type { Pages } from './pages';

/** A section of changes, or one of them. */
export interface ChangeRow {
  readonly id: string;
  readonly section: CompareSection;
  /** Undefined: the row is the section itself. */
  readonly item: CompareItem | undefined;
}

export interface ChangesView extends Disposable {
  readonly view: TreeView<ChangeRow>;
  /** What is shown now. */
  readonly comparison: Comparison | undefined;
  readonly rows: readonly ChangeRow[];
  childrenOf(row: ChangeRow): readonly ChangeRow[];
  itemOf(row: ChangeRow): TreeItem;
  /** Shows a comparison instead of the one before, as a tree and as a page. */
  show(comparison: Comparison): Promise<void>;
}

export const changesViewId = 'frameworkAuthoring.changes';
const icons = {
  '+': 'diff-added',
  '-': 'diff-removed',
  '~': 'diff-modified',
  '>': 'diff-renamed',
  '!': 'warning',
  '=': 'dash',
} as const;

/** The changes as a tree, a click leading to the statement, and as a page to read; both follow the texts. */
export function createChangesView(pages: Pages): ChangesView {
  const changed = new EventEmitter<undefined>();
  let shown: Comparison | undefined;

  const rows = () =>
    (shown?.result?.sections ?? []).map((section) => ({ id: section.title, section, item: undefined }));
  const childrenOf = ({ section, item }: ChangeRow) =>
    item ? [] : section.items.map((it, index) => ({ id: `${section.title}/${index}`, section, item: it }));
  const itemOf = ({ id, section, item }: ChangeRow) => {
    const drawn = item ? changeItem(item, shown) : sectionItem(section);
    drawn.id = id;
    return drawn;
  };
  const view = window.createTreeView<ChangeRow>(changesViewId, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => [...(row ? childrenOf(row) : rows())],
      getTreeItem: itemOf,
    },
    showCollapseAll: true,
  });

  const draw = () => {
    view.message = shown ? summaryOf(shown) : '';
    view.description = shown ? titleOf(shown) : '';
    changed.fire(undefined);
    void commands.executeCommand('setContext', 'frameworkAuthoring.hasChanges', shown !== undefined);
  };
  const close = () => {
    shown?.dispose();
    shown = undefined;
    draw();
  };
  const commandsOfView = Disposable.from(
    commands.registerCommand('frameworkAuthoring.closeChanges', close),
    commands.registerCommand('frameworkAuthoring.showChangesPage', async () => {
      if (shown) {
        await pages.show(titleOf(shown), pageOf(shown));
      }
    }),
  );
  return {
    view,
    get comparison() {
      return shown;
    },
    get rows() {
      return rows();
    },
    childrenOf,
    itemOf,
    async show(comparison) {
      shown?.dispose();
      shown = comparison;
      comparison.onDidChange(() => {
        draw();
        pages.update(titleOf(comparison), pageOf(comparison));
      });
      draw();
      await commands.executeCommand(`${changesViewId}.focus`);
      await pages.show(titleOf(comparison), pageOf(comparison));
    },
    dispose() {
      shown?.dispose();
      Disposable.from(commandsOfView, view, changed).dispose();
    },
  };
}

function titleOf({ before, after }: Comparison): string {
  return `${before.name} → ${after.name}`;
}

function summaryOf({ result }: Comparison): string {
  return result ? result.summary || l10n.t('No change of meaning.') : notComparable();
}

function pageOf(comparison: Comparison): string {
  const result = comparison.result ?? { summary: notComparable(), sections: [] };
  return changesMarkdown(titleOf(comparison), result, l10n.t('No change of meaning.'));
}

export function notComparable(): string {
  return l10n.t('One of the two is no competency framework, so they cannot be compared.');
}

function sectionItem({ title, items }: CompareSection): TreeItem {
  const item = new TreeItem(visible(title), TreeItemCollapsibleState.Expanded);
  const count = items.length === 1 ? l10n.t('1 change') : l10n.t('{0} changes', items.length);
  item.description = count;
  item.accessibilityInformation = { label: visible(line(title, count)) };
  return item;
}

function changeItem(change: CompareItem, comparison: Comparison | undefined): TreeItem {
  const headline = visible(change.headline);
  const item = new TreeItem(headline);
  const words = visible(itemLine(change));
  item.description = words;
  item.accessibilityInformation = { label: line(headline, words) };
  item.tooltip = new MarkdownString(itemMarkdown(change));
  item.iconPath = new ThemeIcon(icons[change.mark]);
  const place = comparison && placeOf(change, comparison);
  if (place) {
    const { start, end } = place.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    item.command = {
      command: 'vscode.open',
      title: l10n.t('Go to Statement'),
      arguments: [place.uri, { selection, preview: true }],
    };
  }
  return item;
}

/** Where the statement is now; where it has gone, where it was. */
function placeOf(
  { range, rangeBefore }: CompareItem,
  { before, after }: Comparison,
): { readonly uri: Uri; readonly range: NonNullable<CompareItem['range']> } | undefined {
  if (range) {
    return { uri: after.uri, range };
  }
  return rangeBefore && { uri: before.uri, range: rangeBefore };
}
