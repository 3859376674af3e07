import { commands, l10n, languages, Uri, window } from 'vscode';
import { source } from './findings';

export const showRuleCommand = 'frameworkAuthoring.showRule';

/** The page that lists them. */
const allRules = 'README';

/** The address of a rule's page for the server: a click on the code of a finding opens it here. */
export const rulePage = `command:${showRuleCommand}?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`;

/** Opens the page of a rule; without an id it asks for one of those that have found something. */
export async function showRule(extension: Uri, rule: unknown): Promise<void> {
  const id = typeof rule === 'string' ? rule : await askForRule();
  // What comes with the command may come from a page: only the name of a page is taken.
  if (id !== undefined && /^[\w-]+$/.test(id)) {
    const page = Uri.joinPath(extension, 'docs', 'rules', `${id}.md`);
    await commands.executeCommand('markdown.showPreview', page);
  }
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
