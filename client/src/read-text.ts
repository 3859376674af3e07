import { FileSystemError, Uri, workspace } from 'vscode';
import { openDocument } from './documents';

/** The text at a URI, as the editor has it or else as it is stored; null where there is none. */
export async function readText(uri: string): Promise<string | null> {
  const parsed = Uri.parse(uri);
  const document = openDocument(parsed);
  if (document) {
    return document.getText();
  }
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(parsed));
  } catch (error) {
    if (error instanceof FileSystemError) {
      return null;
    }
    throw error;
  }
}
