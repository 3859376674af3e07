import { type Command, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { escapeMarkdown, visible } from './outline/escape';
import type { Severity } from './outline/findings';
import type { Row } from './outline/rows';
import { decorationUri } from './row-decorations';

const icons: Readonly<Record<Severity, ThemeIcon>> = {
  0: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  1: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  2: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  3: new ThemeIcon('lightbulb'),
};
const soundIcons: Readonly<Record<Row['kind'], ThemeIcon>> = {
  framework: new ThemeIcon('mortar-board'),
  level: new ThemeIcon('layers'),
  thread: new ThemeIcon('git-commit'),
  gap: new ThemeIcon('circle-slash', new ThemeColor('descriptionForeground')),
  statement: new ThemeIcon('circle-small-filled', new ThemeColor('descriptionForeground')),
};

/** How a row is drawn. The tooltip comes later, when somebody points at it. */
export function treeItem(row: Row, collapsed: boolean, command: Command): TreeItem {
  const item = new TreeItem(visible(row.label), stateOf(row, collapsed));
  item.id = row.id;
  item.description = visible(row.description);
  item.accessibilityInformation = { label: visible(row.spoken) };
  item.contextValue = row.kind;
  item.iconPath = row.worst === undefined ? soundIcons[row.kind] : icons[row.worst];
  item.command = command;
  const decoration = decorationUri(row);
  if (decoration) {
    item.resourceUri = decoration;
  }
  return item;
}

function stateOf({ children, kind }: Row, collapsed: boolean): TreeItemCollapsibleState {
  if (children.length === 0 && (kind === 'statement' || kind === 'gap')) {
    return TreeItemCollapsibleState.None;
  }
  return collapsed ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}

export function tooltip(row: Row): MarkdownString {
  const parts = [
    escapeMarkdown(row.statement ? row.statement.text : row.label),
    row.details.split('\n').map(escapeMarkdown).join('\n\n'),
    ...row.findings.map(({ severity, message }) => `$(${icons[severity].id}) ${escapeMarkdown(message)}`),
  ];
  return new MarkdownString(parts.filter((part) => part !== '').join('\n\n---\n\n'), true);
}
