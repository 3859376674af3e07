import { commands, l10n, ProgressLocation, window, workspace } from 'vscode';
import { type CheckWorkspaceResult, checkWorkspaceCommand, listFrameworksRequest } from '../../server/src/lsp/protocol';
import { findingsOf } from './findings';
import { countOf } from './outline/findings';
import { countProblems } from './outline/words';
import type { ServerLife } from './server-life';

export interface WorkspaceProblems {
  readonly frameworks: number;
  /** As the Problems panel counts: without hints. */
  readonly problems: number;
}

/** Judges every framework of the workspace, and says what came out. Undefined: cancelled, or no server. */
export async function checkWorkspace(life: ServerLife): Promise<WorkspaceProblems | undefined> {
  await life.start(workspace.workspaceFolders?.[0]?.uri.scheme ?? 'file');
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Checking the frameworks of the workspace'),
    cancellable: true,
  };
  const result = await window.withProgress(options, async (_, token) => {
    const params = { command: checkWorkspaceCommand, arguments: [] };
    const closed = await life.request<CheckWorkspaceResult>('workspace/executeCommand', params, token);
    const list = await life.request<string[]>(listFrameworksRequest, {}, token);
    return token.isCancellationRequested || !closed || !list ? undefined : { closed, frameworks: list.length };
  });
  if (!result) {
    return undefined;
  }
  const { errors, warnings, informations } = result.closed;
  const open = workspace.textDocuments.reduce((sum, { uri }) => sum + countOf(findingsOf(uri)), 0);
  const outcome = { frameworks: result.frameworks, problems: errors + warnings + informations + open };
  void tell(outcome);
  return outcome;
}

async function tell({ frameworks, problems }: WorkspaceProblems): Promise<void> {
  const size = frameworks === 1 ? l10n.t('1 framework') : l10n.t('{0} frameworks', frameworks);
  const message = `${size}: ${countProblems(problems, l10n.t) || l10n.t('no problems')}`;
  const show = l10n.t('Show Problems');
  const choice = await window.showInformationMessage(message, ...(problems === 0 ? [] : [show]));
  if (choice === show) {
    await commands.executeCommand('workbench.actions.view.problems');
  }
}
