import { RelativePattern, Uri, workspace } from 'vscode';

/** URIs of the JSON files below a folder and of its `.gitignore` files, for a server that has no file system of its own. */
export async function listFiles(folder: string): Promise<string[]> {
  const pattern = '**/{*.[jJ][sS][oO][nN],.gitignore}';
  // What the editor hides from its own lists is looked at all the same, as the command does.
  const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), pattern), '**/node_modules/**');
  return found.map((uri) => uri.toString());
}
