import { commands, Disposable } from 'vscode';
import type { LevelsView } from './levels-view';
import type { Element } from './outline/tree-elements';
import type { StatementActions } from './statement-actions';

/** What a key in the tree gives: it is about the row that has the focus, which need not be the selected one. */
const focused = 'focused';

/** The commands of a row's menu and of the keys in the tree; without arguments they are about the selected rows. */
export function registerStatementCommands(levels: LevelsView, actions: StatementActions): Disposable {
  const rowsOf = async (row: unknown, selected: unknown): Promise<readonly Element[]> => {
    if (row === focused) {
      await levels.selectFocused();
    }
    if (Array.isArray(selected) && selected.includes(row)) {
      return selected as readonly Element[];
    }
    return isElement(row) ? [row] : levels.view.selection;
  };
  const forOne = (name: string, act: (row: Element) => Promise<void>) =>
    commands.registerCommand(`frameworkAuthoring.${name}`, async (row?: unknown, selected?: unknown) => {
      const [first] = isElement(row) ? [row] : await rowsOf(row, selected);
      if (first) {
        await act(first);
      }
    });
  const forAll = (name: string, act: (rows: readonly Element[]) => Promise<void>) =>
    commands.registerCommand(`frameworkAuthoring.${name}`, async (row?: unknown, selected?: unknown) => {
      const rows = await rowsOf(row, selected);
      if (rows.length > 0) {
        await act(rows);
      }
    });
  return Disposable.from(
    forOne('addStatement', actions.add),
    forOne('editTopic', actions.editTopic),
    forOne('replaceVerb', actions.replaceVerb),
    forAll('duplicateStatement', actions.duplicate),
    forAll('deleteStatement', actions.remove),
    forAll('moveUp', (rows) => actions.moveBy(rows, -1)),
    forAll('moveDown', (rows) => actions.moveBy(rows, 1)),
    forAll('moveToLevel', actions.moveToLevel),
    forAll('copyText', actions.copy),
  );
}

function isElement(row: unknown): row is Element {
  return typeof row === 'object' && row !== null && 'row' in row && 'children' in row;
}
