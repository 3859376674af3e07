import { l10n, type Uri, window } from 'vscode';
import { fileName } from '../documents';
import type { ServerLife } from '../server-life';
import { type ChangesView, notComparable } from './changes-view';
import { compareVersions } from './comparison';
import { type Version, versionInHead, versionOf } from './versions';

/** Asks for the other version, the older one, unless it is given. */
export async function compareWith(view: ChangesView, life: ServerLife, uri: Uri, other?: Uri): Promise<void> {
  const older = other ?? (await askForOlder(uri));
  if (older) {
    await compare(view, life, versionOf(older), versionOf(uri));
  }
}

export async function compareWithHead(view: ChangesView, life: ServerLife, uri: Uri): Promise<void> {
  const before = await versionInHead(uri);
  if (before) {
    await compare(view, life, before, versionOf(uri));
  } else {
    void window.showWarningMessage(l10n.t('{0} is in no commit of a Git repository that is open here.', fileName(uri)));
  }
}

/** The same comparison with its sides exchanged. */
export async function swapSides(view: ChangesView, life: ServerLife): Promise<void> {
  const { comparison } = view;
  if (comparison) {
    await compare(view, life, comparison.after, comparison.before);
  }
}

async function compare(view: ChangesView, life: ServerLife, before: Version, after: Version): Promise<void> {
  const comparison = await compareVersions(life, before, after);
  if (comparison.result) {
    await view.show(comparison);
    return;
  }
  comparison.dispose();
  void window.showWarningMessage(
    comparison.result === null
      ? notComparable()
      : l10n.t('The language server did not answer. Its log tells why: “Framework: Show Log”.'),
  );
}

async function askForOlder(uri: Uri): Promise<Uri | undefined> {
  const [older] =
    (await window.showOpenDialog({
      title: l10n.t('Compare {0} with an Older Version', fileName(uri)),
      openLabel: l10n.t('Compare'),
      filters: { JSON: ['json', 'jsonc'] },
    })) ?? [];
  return older;
}
