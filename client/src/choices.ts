import type { LevelsView } from './levels-view';
import type { MatrixChoices } from './matrix-view';
import { endOf, placeOfDrop } from './outline/statement-text';
import { revealRange } from './reveal';
import type { StatementActions } from './statement-actions';
import type { Drop } from './statement-drag';

/** What a click in the matrix leads to. */
export function matrixChoices(actions: StatementActions): MatrixChoices {
  return {
    async reveal(framework, id) {
      const outline = await framework.settled();
      const statement = outline?.levels.flatMap(({ statements }) => statements).find((it) => it.id === id);
      if (statement) {
        await revealRange(framework.uri, statement.range);
      }
    },
    async write(framework, id, level) {
      const outline = await framework.settled();
      const thread = outline?.threads.find((it) => it.id === id);
      const [key, index] = thread?.statements[0] ?? [];
      const first = outline?.levels.find((it) => it.key === key)?.statements.find((it) => it.index === index);
      if (thread) {
        await actions.write(framework, level, first?.topic || thread.name);
      }
    },
  };
}

/** What a drop in the tree leads to. */
export function dropOf(levels: LevelsView, actions: StatementActions): Drop {
  return {
    find: levels.find,
    onStatement: (dragged, { row }) =>
      actions.moveTo(dragged, (places) => {
        const { level, statement } = row;
        return level === undefined || !statement ? undefined : placeOfDrop(places, { level, index: statement.index });
      }),
    onLevel: (dragged, { row: { level } }) =>
      actions.moveTo(dragged, (_, outline) => (level === undefined ? undefined : endOf(outline, level))),
  };
}
