import { env, l10n, Uri, window, workspace } from 'vscode';
import {
  type ExchangeForm,
  type ExportParams,
  type ExportResult,
  exportRequest,
} from '../../../server/src/lsp/protocol';
import { fileName } from '../documents';
import { problemsMarkdown } from '../outline/import-preview';
import { readText } from '../read-text';
import type { ServerLife } from '../server-life';
import { fromBase64 } from './base64';
import type { Pages } from './pages';
import { writeFile } from './write-file';

interface Form {
  readonly form: ExchangeForm;
  readonly label: string;
  readonly description: string;
  readonly ending: string;
}

const forms = (): readonly Form[] => [
  {
    form: 'xlsx',
    label: 'Excel',
    description: l10n.t('a workbook: a sheet of statements, one of metadata'),
    ending: 'xlsx',
  },
  { form: 'csv', label: 'CSV', description: l10n.t('a row for each statement, for spreadsheets'), ending: 'csv' },
  { form: 'markdown', label: 'Markdown', description: l10n.t('a list for each level'), ending: 'md' },
  { form: 'case', label: '1EdTech CASE', description: 'JSON', ending: 'case.json' },
  { form: 'rsd', label: 'Rich Skill Descriptors', description: 'JSON-LD', ending: 'jsonld' },
];

/** Asks for form and file, unless they are given. What the form cannot hold is listed. */
export async function exportFramework(
  life: ServerLife,
  pages: Pages,
  uri: Uri,
  form?: ExchangeForm,
  target?: Uri,
): Promise<void> {
  const chosen = forms().find((it) => it.form === form) ?? (await askForForm());
  if (!chosen) {
    return;
  }
  await life.start(uri.scheme);
  const text = (await readText(uri.toString())) ?? '';
  const params: ExportParams = { uri: uri.toString(), text, form: chosen.form };
  const result = await life.request<ExportResult | null>(exportRequest, params);
  if (!result) {
    void window.showWarningMessage(l10n.t('{0} is no competency framework, so it cannot be exported.', fileName(uri)));
    return;
  }
  const file = target ?? (await askForFile(uri, chosen));
  if (!file || !(await writeFile(file, contentOf(chosen, result)))) {
    return;
  }
  void tell(pages, uri, chosen, file, result);
}

function askForForm(): Thenable<Form | undefined> {
  return window.showQuickPick(forms(), { title: l10n.t('Export Framework') });
}

function askForFile(uri: Uri, { ending, label }: Form): Thenable<Uri | undefined> {
  const name = fileName(uri).replace(/\.jsonc?$/, '');
  return window.showSaveDialog({
    title: l10n.t('Export Framework'),
    filters: { [label]: [ending] },
    ...(uri.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(uri, '..', `${name}.${ending}`) }),
  });
}

function contentOf({ form }: Form, { text }: ExportResult): string | Uint8Array {
  return form === 'xlsx' ? fromBase64(text) : text;
}

async function tell(pages: Pages, uri: Uri, { form, label }: Form, file: Uri, { losses }: ExportResult): Promise<void> {
  const done = l10n.t('The framework is in {0}.', fileName(file));
  // Excel opens its own; where the file is on no disk of this machine, nothing here could.
  const open = form !== 'xlsx' || (file.scheme === 'file' && env.remoteName === undefined) ? [l10n.t('Open')] : [];
  const showLosses = l10n.t('Show What Is Left Out');
  const choice =
    losses.length === 0
      ? await window.showInformationMessage(done, ...open)
      : await window.showWarningMessage(`${done} ${l10n.t('{0} cannot hold all of it.', label)}`, showLosses, ...open);
  if (choice !== undefined && choice === open[0]) {
    await (form === 'xlsx' ? env.openExternal(file) : window.showTextDocument(await workspace.openTextDocument(file)));
  } else if (choice === showLosses) {
    const title = l10n.t('What {0} cannot hold of {1}', label, fileName(uri));
    await pages.show(title, problemsMarkdown(title, losses, l10n.t));
  }
}
