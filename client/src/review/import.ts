import { l10n, type Uri, window, workspace } from 'vscode';
import {
  type ExchangeForm,
  type ImportParams,
  type ImportResult,
  importRequest,
} from '../../../server/src/lsp/protocol';
import { fileName } from '../documents';
import { decodeText } from '../outline/decode-text';
import { escapeMessage } from '../outline/escape';
import { importPreview } from '../outline/import-preview';
import type { ServerLife } from '../server-life';
import { toBase64 } from './base64';
import type { Pages } from './pages';

const endings = ['xlsx', 'csv', 'tsv', 'md', 'markdown', 'json', 'jsonld'];

/**
 * Asks for a file, unless it is given, and opens the framework that it makes as an unsaved text: nothing is written
 * unasked. Where something was not understood, the list of it stands beside.
 */
export async function importFramework(life: ServerLife, pages: Pages, source?: Uri): Promise<void> {
  const file = source ?? (await askForFile());
  if (!file) {
    return;
  }
  await life.start(file.scheme);
  const text = await read(file);
  const result = text === undefined ? undefined : await readAs(life, formsOf(file), text);
  if (text !== undefined && (!result || result.statements === 0)) {
    const why = result?.problems[0];
    void window.showWarningMessage(
      why
        ? l10n.t(
            'No framework could be made of {0} ({1}): {2}',
            fileName(file),
            escapeMessage(why.where),
            escapeMessage(why.message),
          )
        : isWorkbook(file)
          ? l10n.t('{0} is no Excel workbook that can be read. Save it anew as .xlsx, or as CSV.', fileName(file))
          : l10n.t('No framework could be made of {0}: its form is not known.', fileName(file)),
    );
  }
  if (!result || result.statements === 0) {
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content: result.text }));
  if (result.problems.length > 0) {
    const title = l10n.t('Import of {0}', fileName(file));
    await pages.show(title, importPreview(title, result, l10n.t), 'beside');
  }
}

async function askForFile(): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Import Framework'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Excel, CSV, Markdown, CASE, Skill Descriptors')]: endings },
    })) ?? [];
  return file;
}

/** As the server is told it. */
async function read(file: Uri): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(file);
    if (isWorkbook(file)) {
      return toBase64(bytes);
    }
    const text = decodeText(bytes);
    if (text === undefined) {
      void window.showWarningMessage(l10n.t('{0} is neither UTF-8 nor UTF-16. Save it as UTF-8.', fileName(file)));
    }
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be read: {1}', fileName(file), reason));
    return undefined;
  }
}

function isWorkbook({ path }: Uri): boolean {
  return /\.xlsx$/i.test(path);
}

function formsOf(file: Uri): readonly ExchangeForm[] {
  if (isWorkbook(file)) {
    return ['xlsx'];
  }
  const { path } = file;
  if (/\.(csv|tsv)$/i.test(path)) {
    return ['csv'];
  }
  return /\.(md|markdown)$/i.test(path) ? ['markdown'] : ['case', 'rsd'];
}

/** The first form that the text is of. */
async function readAs(
  life: ServerLife,
  forms: readonly ExchangeForm[],
  text: string,
): Promise<ImportResult | undefined> {
  for (const form of forms) {
    const params: ImportParams = { form, text };
    const result = await life.request<ImportResult | null>(importRequest, params);
    if (result) {
      return result;
    }
  }
  return undefined;
}
