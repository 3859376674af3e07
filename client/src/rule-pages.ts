import { commands, type Disposable, l10n, languages, Uri, window, workspace } from 'vscode';
import { source } from './findings';

export const showRuleCommand = 'frameworkAuthoring.showRule';

const scheme = 'framework-rule';

/** The page that lists them. */
const allRules = 'README';

/** The address of a rule's page for the server: a click on the code of a finding opens it here. */
export const rulePage = `command:${showRuleCommand}?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`;

/** Opens the page of a rule; without an id it asks for one of those that have found something. */
export async function showRule(rule: unknown): Promise<void> {
  const id = typeof rule === 'string' ? rule : await askForRule();
  // What comes with the command may come from a page: only the name of a page is taken.
  if (id !== undefined && /^[\w-]+$/.test(id)) {
    await commands.executeCommand('markdown.showPreview', Uri.from({ scheme, path: `/${id}.md` }));
  }
}

/** Gives the pages to whoever opens one; they link to each other. In the package they are one file, which is smaller. */
export function provideRulePages(extension: Uri): Disposable {
  let pages: Promise<Readonly<Record<string, string>>> | undefined;
  const load = async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'client', 'rules.json'));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
  };
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      pages ??= load();
      return (await pages)[path.slice(1)] ?? l10n.t('There is no such rule.');
    },
  });
}

async function askForRule(): Promise<string | undefined> {
  const found = languages
    .getDiagnostics()
    .flatMap(([, diagnostics]) => diagnostics)
    .filter((diagnostic) => diagnostic.source === source)
    .flatMap(({ code, message }) => (typeof code === 'object' ? [{ label: String(code.value), detail: message }] : []));
  const rules = [...new Map(found.map((it) => [it.label, it])).values()];
  if (rules.length === 0) {
    return allRules;
  }
  rules.sort((a, b) => a.label.localeCompare(b.label));
  const choice = await window.showQuickPick(rules, { title: l10n.t('Which rule?'), matchOnDetail: true });
  return choice?.label;
}
