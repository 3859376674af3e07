import { type Command, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Severity } from './outline/findings';
import type { Row } from './outline/levels-tree';

const icons: Readonly<Record<Severity, ThemeIcon>> = {
  0: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  1: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  2: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  3: new ThemeIcon('lightbulb'),
};
const soundIcons: Readonly<Record<Row['kind'], ThemeIcon>> = {
  framework: new ThemeIcon('mortar-board'),
  level: new ThemeIcon('layers'),
  statement: new ThemeIcon('circle-small-filled', new ThemeColor('descriptionForeground')),
};

/** How a row is drawn. The tooltip comes later, when somebody points at it. */
export function treeItem(row: Row, collapsed: boolean, command: Command): TreeItem {
  const item = new TreeItem(row.label, stateOf(row, collapsed));
  item.id = row.id;
  item.description = row.description;
  item.accessibilityInformation = { label: row.spoken };
  item.contextValue = row.kind;
  // A level and a framework keep the icon that tells what they are; their description counts the problems.
  item.iconPath = row.kind === 'statement' && row.worst !== undefined ? icons[row.worst] : soundIcons[row.kind];
  item.command = command;
  return item;
}

function stateOf({ children, kind }: Row, collapsed: boolean): TreeItemCollapsibleState {
  if (children.length === 0 && kind === 'statement') {
    return TreeItemCollapsibleState.None;
  }
  return collapsed ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}

/** All text from the file is appended as text: it may hold Markdown of its own. */
export function tooltip(row: Row): MarkdownString {
  const text = new MarkdownString('', true);
  text.appendText(row.statement ? row.statement.text : row.label);
  if (row.details !== '') {
    text.appendMarkdown('\n\n---\n\n').appendText(row.details);
  }
  for (const { severity, message } of row.findings) {
    text.appendMarkdown(`\n\n---\n\n$(${icons[severity].id}) `).appendText(message);
  }
  return text;
}
