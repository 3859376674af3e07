import { Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { findingsOf } from './findings';
import type { LevelsView } from './levels-view';
import { placeFindings } from './outline/findings';
import { countProblems, line } from './outline/words';
import type { ServerLife } from './server-life';

/** The item in the language status of JSON files: what this file is to us, what was found, how the server is. */
export function createStatus(levels: LevelsView, life: ServerLife): Disposable {
  const item = languages.createLanguageStatusItem('frameworkAuthoring.status', [
    { language: 'json' },
    { language: 'jsonc' },
  ]);
  item.name = l10n.t('Framework');

  const update = () => {
    const { watched } = levels;
    item.busy = life.state === 'starting';
    item.severity = life.state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.detail = serverWords(life);
    item.command = { command: 'frameworkAuthoring.showOutput', title: l10n.t('Show Log') };
    if (life.state === 'failed') {
      item.text = l10n.t('Framework server stopped');
      item.command = { command: 'frameworkAuthoring.restartServer', title: l10n.t('Restart') };
    } else if (watched?.outline) {
      const { count } = placeFindings(watched.outline, findingsOf(watched.uri)).whole;
      item.text = line(
        l10n.t('Framework {0}', watched.outline.frameworkVersion).trim(),
        countProblems(count, l10n.t) || l10n.t('no problems'),
      );
    } else if (watched && watched.outline === undefined) {
      item.text = l10n.t('Framework');
    } else {
      item.text = l10n.t('Not a framework: there is no “framework” with “levels” in it');
    }
  };
  const listeners = Disposable.from(
    item,
    life.onDidChangeState(update),
    levels.onDidChange(update),
    languages.onDidChangeDiagnostics(update),
  );
  update();
  return listeners;
}

function serverWords({ state, version }: ServerLife): string {
  switch (state) {
    case 'running':
      return l10n.t('Server {0}', version).trim();
    case 'starting':
      return l10n.t('Server is starting');
    case 'failed':
      return l10n.t('It crashed too often');
    default:
      return l10n.t('Server not needed yet');
  }
}
