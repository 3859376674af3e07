import { commands } from 'vscode';
import { type LevelsView, viewId } from './levels-view';

export const showLevelCommand = 'frameworkAuthoring.showLevel';

/** Shows a level in the tree; a click on the line above a level in the text leads here. */
export async function showLevel(levels: LevelsView, uri: unknown, level: unknown): Promise<void> {
  const row = levels.find(`${uri}#${level}`);
  await commands.executeCommand(`${viewId}.focus`);
  if (row) {
    await levels.view.reveal(row, { select: true, focus: true, expand: true });
  }
}
