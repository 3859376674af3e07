import { RelativePattern, Uri, workspace } from 'vscode';

/** URIs of the JSON files below a folder, for a server that has no file system of its own. */
export async function listFiles(folder: string): Promise<string[]> {
  const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), '**/*.{json,jsonc}'));
  return found.map((uri) => uri.toString());
}
