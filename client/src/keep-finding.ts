import { l10n, type WorkspaceEdit, window, workspace } from 'vscode';
import { type SuppressParams, suppressRequest } from '../../server/src/lsp/protocol';
import { cleanConfigurations, saveConfigurations } from './save-configuration';
import type { ServerLife } from './server-life';

/** Asks why a finding is to stay, and writes it into the configuration. `finding` is as the server gives it. */
export async function keepFinding(life: ServerLife, finding: unknown): Promise<void> {
  const params = finding as Omit<SuppressParams, 'reason'> | undefined;
  if (typeof params?.rule !== 'string' || typeof params.uri !== 'string') {
    return;
  }
  const reason = await window.showInputBox({
    title: l10n.t('Keep this Finding of {0}', params.rule),
    prompt: l10n.t('Why it is right as it is. The reason is written into .framework-lint.json.'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('Give a reason, for those who come after you.') : undefined),
  });
  const edit = reason === undefined ? undefined : await life.editFor(suppressRequest, { ...params, reason });
  if (edit) {
    await apply(edit);
  } else if (reason !== undefined) {
    void window.showInformationMessage(l10n.t('The finding is gone already.'));
  }
}

async function apply(edit: WorkspaceEdit): Promise<void> {
  const configurations = cleanConfigurations(edit);
  if (await workspace.applyEdit(edit)) {
    await saveConfigurations(configurations);
  } else {
    void window.showErrorMessage(l10n.t('The configuration cannot be changed. Is it read-only?'));
  }
}
