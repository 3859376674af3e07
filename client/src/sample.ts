import { Uri, window, workspace } from 'vscode';

/** Opens the sample framework as an unsaved file, for trying things out; laid out in lines, for reading. */
export async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'seeds', '15-1299.08.json'));
  const framework: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const document = await workspace.openTextDocument({ language: 'json', content: JSON.stringify(framework, null, 2) });
  await window.showTextDocument(document);
}
