import { DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { Element } from './outline/tree-elements';

// VS Code names a tree's own type after the view's id in lower case.
const ownType = 'application/vnd.code.tree.frameworkauthoring.levels';

/** What dragging needs of the actions; they come later, since they need the view. */
export interface Drop {
  find(id: string): Element | undefined;
  onStatement(dragged: readonly Element[], target: Element): Promise<void>;
  onLevel(dragged: readonly Element[], target: Element): Promise<void>;
}

/** Statements are dragged within their level and to others; their text can be dragged out to any editor. */
export function createDragAndDrop(drop: () => Drop): TreeDragAndDropController<Element> {
  return {
    dragMimeTypes: ['text/plain'],
    dropMimeTypes: [ownType],
    handleDrag(source, data) {
      const statements = source.filter(({ row }) => row.kind === 'statement');
      // Ids, since VS Code writes what is dragged as text.
      data.set(ownType, new DataTransferItem(JSON.stringify(statements.map(({ id }) => id))));
      data.set('text/plain', new DataTransferItem(statements.map(({ row }) => row.statement?.text).join('\n')));
    },
    async handleDrop(target, data) {
      const ids: unknown = JSON.parse((await data.get(ownType)?.asString()) || '[]');
      const dragged = Array.isArray(ids) ? ids.flatMap((id) => drop().find(String(id)) ?? []) : [];
      if (!target || dragged.length === 0) {
        return;
      }
      const { kind } = target.row;
      if (kind === 'statement') {
        await drop().onStatement(dragged, target);
      } else if (kind === 'level' || kind === 'gap') {
        await drop().onLevel(dragged, target);
      }
    },
  };
}
