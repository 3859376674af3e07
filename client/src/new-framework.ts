import { l10n, SnippetString, window, workspace } from 'vscode';
import { ladders, newFrameworkSnippet } from './outline/new-framework';

/** Asks for occupation, ladder and size, and opens the framework as an unsaved file, ready to be written. */
export async function createFramework(): Promise<void> {
  const title = await window.showInputBox({
    title: l10n.t('New Framework (1 of 3): Occupation'),
    prompt: l10n.t('Whose abilities does it describe?'),
    placeHolder: l10n.t('Computer Systems Engineers/Architects'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('The occupation needs a title.') : undefined),
  });
  if (title === undefined) {
    return;
  }
  const ladder = await window.showQuickPick(
    ladders.map((it) => ({ label: it.name, ladder: it })),
    {
      title: l10n.t('New Framework (2 of 3): Levels'),
      placeHolder: l10n.t('Weakest first; keys and labels can be changed in the file.'),
    },
  );
  if (!ladder) {
    return;
  }
  const count = await window.showInputBox({
    title: l10n.t('New Framework (3 of 3): Statements per Level'),
    prompt: l10n.t('More can be added at any time.'),
    value: '3',
    validateInput: (text) => (isCount(text) ? undefined : l10n.t('Give a number from 1 to 30.')),
  });
  if (count === undefined) {
    return;
  }
  const document = await workspace.openTextDocument({ language: 'json', content: '' });
  const editor = await window.showTextDocument(document);
  const snippet = newFrameworkSnippet({
    title: title.trim(),
    ladder: ladder.ladder,
    statementsPerLevel: Number(count),
    now: new Date().toISOString(),
  });
  await editor.insertSnippet(new SnippetString(snippet));
}

function isCount(text: string): boolean {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 30;
}
