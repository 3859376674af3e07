import { type CodeAction, type Command, type Uri, type WorkspaceEdit, workspace } from 'vscode';
import { isConfiguration } from './documents';

export const saveConfigurationCommand = 'frameworkAuthoring.saveConfiguration';

/** The configurations that an edit changes, but for those with changes that nobody has saved: these stay the author's. */
export function cleanConfigurations(edit: WorkspaceEdit): readonly Uri[] {
  const unsaved = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
  return edit
    .entries()
    .map(([uri]) => uri)
    .filter((uri) => isConfiguration(uri) && !unsaved.has(uri.toString()));
}

/** What counts is what is saved: without this a finding would stay although its author has just kept it. */
export async function saveConfigurations(uris: readonly Uri[]): Promise<void> {
  for (const uri of uris) {
    await (await workspace.openTextDocument(uri)).save();
  }
}

/** Has an action that changes a configuration save it. */
export function savingConfiguration(action: CodeAction | Command): CodeAction | Command {
  if ('edit' in action && action.edit && action.command === undefined) {
    const uris = cleanConfigurations(action.edit);
    if (uris.length > 0) {
      action.command = { command: saveConfigurationCommand, title: action.title, arguments: [uris] };
    }
  }
  return action;
}
