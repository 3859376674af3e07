import { commands, Disposable, type LogOutputChannel, Uri } from 'vscode';
import { type LevelsView, revealCommand, viewId } from './levels-view';
import { revealRange } from './reveal';
import { provideRulePages, showRule, showRuleCommand } from './rule-pages';
import { openSample } from './sample';
import { saveConfigurationCommand, saveConfigurations } from './save-configuration';
import { keepFindingCommand, type ServerLife } from './server-life';
import { showLevel, showLevelCommand } from './show-level';
import type { ViewState } from './view-state';

export function registerCommands(
  levels: LevelsView,
  state: ViewState,
  life: ServerLife,
  log: LogOutputChannel,
  extension: Uri,
): Disposable {
  const { registerCommand } = commands;
  return Disposable.from(
    registerCommand('frameworkAuthoring.refresh', () => levels.watched?.refresh()),
    registerCommand('frameworkAuthoring.restartServer', () => life.restart()),
    registerCommand('frameworkAuthoring.showOutput', () => log.show()),
    registerCommand('frameworkAuthoring.newFramework', async () => (await onDemand()).createFramework()),
    registerCommand('frameworkAuthoring.openSample', () => openSample(extension)),
    registerCommand('frameworkAuthoring.formatFramework', () =>
      commands.executeCommand('editor.action.formatDocument'),
    ),
    registerCommand('frameworkAuthoring.checkWorkspace', async () => (await onDemand()).checkWorkspace(life)),
    registerCommand('frameworkAuthoring.showWorkspace', () => state.set({ scope: 'workspace' })),
    registerCommand('frameworkAuthoring.showActive', () => state.set({ scope: 'active' })),
    registerCommand(showLevelCommand, (uri: unknown, level: unknown) => showLevel(levels, uri, level)),
    registerCommand(keepFindingCommand, async (finding: unknown) => (await onDemand()).keepFinding(life, finding)),
    registerCommand(saveConfigurationCommand, (uris: unknown) =>
      saveConfigurations(Array.isArray(uris) ? uris.filter((it) => it instanceof Uri) : []),
    ),
    provideRulePages(extension),
    registerCommand(showRuleCommand, (rule: unknown) => showRule(rule)),
    registerCommand(revealCommand, (row: unknown) => (levels.isSelecting ? undefined : reveal(levels, row))),
    registerCommand('frameworkAuthoring.groupByLevel', () => state.set({ groupBy: 'level' })),
    registerCommand('frameworkAuthoring.groupByThread', () => state.set({ groupBy: 'thread' })),
    registerCommand('frameworkAuthoring.sortByFile', () => state.set({ sortBy: 'file' })),
    registerCommand('frameworkAuthoring.sortByStrength', () => state.set({ sortBy: 'strength' })),
    registerCommand('frameworkAuthoring.sortByProblems', () => state.set({ sortBy: 'problems' })),
    registerCommand('frameworkAuthoring.find', async () => {
      await commands.executeCommand(`${viewId}.focus`);
      await commands.executeCommand('list.find');
    }),
  );
}

const onDemand = () => import('./on-demand.js');

/** @param row the id of a row, as its click gives it, or the row itself, as a menu does */
async function reveal(levels: LevelsView, row: unknown): Promise<void> {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : row;
  const found = typeof id === 'string' ? levels.find(id) : undefined;
  const watched = found && levels.frameworkOf(found);
  // The text may have changed since the row was drawn, and with it the place.
  await watched?.settled();
  const element = found && levels.find(found.id);
  if (watched && element) {
    await revealRange(watched.uri, element.row.range);
  }
}
