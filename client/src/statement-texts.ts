import { InputBoxValidationSeverity, l10n, window } from 'vscode';
import type { OutlineStatement } from '../../server/src/lsp/protocol';
import { separator } from './outline/statement-text';

/** Asks for a new statement. Undefined: given up. */
export function askForStatement(level: string, topic = ''): Thenable<string | undefined> {
  const value = topic === '' ? '' : `${topic}${separator}`;
  return window.showInputBox({
    title: l10n.t('New Statement at {0}', level),
    prompt: l10n.t('What it is about, then what is done. Enter writes it into the file.'),
    placeHolder: l10n.t('Topic — verb phrase with its context.'),
    value,
    valueSelection: [value.length, value.length],
    validateInput: (text) => {
      if (text.trim() === '') {
        return { message: l10n.t('A statement needs words.'), severity: InputBoxValidationSeverity.Error };
      }
      return text.includes(separator)
        ? undefined
        : {
            message: l10n.t('Put “ — ” between the topic and what is done.'),
            severity: InputBoxValidationSeverity.Info,
          };
    },
  });
}

export function askForTopic({ topic }: OutlineStatement): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Edit Topic'),
    prompt: l10n.t('The words before the dash.'),
    value: topic,
    validateInput: (text) => (text.trim() === '' ? l10n.t('A topic needs words.') : undefined),
  });
}
