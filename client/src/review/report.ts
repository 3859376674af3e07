import { commands, env, FileType, l10n, Uri, window, workspace } from 'vscode';
import {
  listFrameworksRequest,
  type ReportParams,
  type ReportResult,
  reportRequest,
} from '../../../server/src/lsp/protocol';
import { fileName } from '../documents';
import { readText } from '../read-text';
import type { ServerLife } from '../server-life';
import { writeFile } from './write-file';

type ReportForm = ReportParams['form'];

/** A page of a framework, or of all below a folder; asks for the form and the file unless they are given. */
export async function writeReport(
  life: ServerLife,
  sources: readonly Uri[],
  form?: ReportForm,
  target?: Uri,
): Promise<void> {
  const [first] = sources;
  const chosen = form ?? (first && (await askForForm()));
  if (!first || !chosen) {
    return;
  }
  await life.start(first.scheme);
  const files = (await Promise.all(sources.map((source) => frameworksIn(life, source)))).flat();
  const texts = await Promise.all(
    files.map(async (uri) => ({
      uri: uri.toString(),
      text: (await readText(uri.toString())) ?? '',
      path: workspace.asRelativePath(uri),
    })),
  );
  const result = await life.request<ReportResult | null>(reportRequest, { texts, form: chosen } satisfies ReportParams);
  if (!result) {
    void window.showWarningMessage(
      l10n.t('{0} holds no competency framework, so there is nothing to report.', fileName(first)),
    );
    return;
  }
  const file = target ?? (await askForFile(first, chosen));
  if (file && (await writeFile(file, result.text))) {
    void tell(file, chosen);
  }
}

async function frameworksIn(life: ServerLife, source: Uri): Promise<readonly Uri[]> {
  const isFolder = await workspace.fs.stat(source).then(
    ({ type }) => (type & FileType.Directory) !== 0,
    () => false,
  );
  if (!isFolder) {
    return [source];
  }
  const all = (await life.request<string[]>(listFrameworksRequest, {})) ?? [];
  const folder = `${source.toString().replace(/\/$/, '')}/`;
  return all
    .map((uri) => Uri.parse(uri))
    .filter((uri) => uri.toString().startsWith(folder))
    .sort((a, b) => a.path.localeCompare(b.path));
}

async function askForForm(): Promise<ReportForm | undefined> {
  const forms: readonly { form: ReportForm; label: string; description: string }[] = [
    { form: 'html', label: 'HTML', description: l10n.t('a page of its own, to print and to send') },
    { form: 'markdown', label: 'Markdown', description: l10n.t('the same in short, for a pull request') },
  ];
  const choice = await window.showQuickPick(forms, { title: l10n.t('Report') });
  return choice?.form;
}

function askForFile(source: Uri, form: ReportForm): Thenable<Uri | undefined> {
  const ending = form === 'html' ? 'html' : 'md';
  const name = fileName(source).replace(/\.jsonc?$/, '');
  return window.showSaveDialog({
    title: l10n.t('Report'),
    filters: form === 'html' ? { HTML: [ending] } : { Markdown: [ending] },
    ...(source.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(source, '..', `${name}.report.${ending}`) }),
  });
}

async function tell(file: Uri, form: ReportForm): Promise<void> {
  const open = l10n.t('Open');
  const choice = await window.showInformationMessage(l10n.t('The report is in {0}.', fileName(file)), open);
  if (choice !== open) {
    return;
  }
  if (form === 'markdown') {
    await commands.executeCommand('markdown.showPreview', file);
  } else if (file.scheme === 'file') {
    await env.openExternal(file);
  } else {
    await window.showTextDocument(file);
  }
}
