import { commands, Disposable, type LogOutputChannel } from 'vscode';
import { type LevelsView, revealCommand } from './levels-view';
import { revealRange } from './reveal';
import type { ServerLife } from './server-life';

export function registerCommands(levels: LevelsView, life: ServerLife, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('frameworkAuthoring.refresh', () => levels.watched?.refresh()),
    commands.registerCommand('frameworkAuthoring.restartServer', () => life.restart()),
    commands.registerCommand('frameworkAuthoring.showOutput', () => log.show()),
    commands.registerCommand(revealCommand, (row: unknown) => reveal(levels, row)),
  );
}

/** @param row the id of a row, as its click gives it, or the row itself, as a menu does */
async function reveal(levels: LevelsView, row: unknown): Promise<void> {
  const { watched } = levels;
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : row;
  if (!watched || typeof id !== 'string') {
    return;
  }
  // The text may have changed since the row was drawn, and with it the place.
  await watched.settled();
  const element = levels.find(id);
  if (element) {
    await revealRange(watched.uri, element.row.range);
  }
}
