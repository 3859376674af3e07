import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { findingsOf } from './findings';
import type { LevelsView } from './levels-view';
import { visible } from './outline/escape';
import { countOf } from './outline/findings';
import { countProblems, countStatements, line } from './outline/words';

/** One entry, only while a framework is in front: how much is in it and wrong with it. A click shows its matrix. */
export function createStatusBarEntry(levels: LevelsView): Disposable {
  const item = window.createStatusBarItem('frameworkAuthoring.summary', StatusBarAlignment.Right, 95);
  item.name = l10n.t('Framework');
  item.command = 'frameworkAuthoring.openMatrix';
  const update = () => {
    const { watched } = levels;
    if (!watched?.outline) {
      item.hide();
      return;
    }
    const statements = watched.outline.levels.reduce((sum, level) => sum + level.statements.length, 0);
    const problems = countOf(findingsOf(watched.uri));
    item.text = `$(mortar-board) ${statements}`;
    const summary = line(countStatements(statements, l10n.t), countProblems(problems, l10n.t));
    item.tooltip = visible(l10n.t('{0}: {1}. Click for the progression matrix.', watched.outline.title, summary));
    item.accessibilityInformation = { label: l10n.t('Framework, {0}', summary) };
    item.show();
  };
  const listeners = Disposable.from(item, levels.onDidChange(update));
  update();
  return listeners;
}
