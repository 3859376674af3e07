import { DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { Element } from './outline/tree-elements';

// VS Code names a tree's own type after the view's id in lower case.
const ownType = 'application/vnd.code.tree.frameworkauthoring.levels';

/** What dragging needs of the actions; they come later, since they need the view. */
export interface Drop {
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
      data.set(ownType, new DataTransferItem(statements));
      data.set('text/plain', new DataTransferItem(statements.map(({ row }) => row.statement?.text).join('\n')));
    },
    async handleDrop(target, data) {
      const dragged: unknown = data.get(ownType)?.value;
      if (!target || !Array.isArray(dragged) || dragged.length === 0) {
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
