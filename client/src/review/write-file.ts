import { l10n, type Uri, window, workspace } from 'vscode';
import { fileName } from '../documents';

/** Writes a file, a text in UTF-8. False, and told to the author, where that cannot be done. */
export async function writeFile(file: Uri, content: string | Uint8Array): Promise<boolean> {
  try {
    await workspace.fs.writeFile(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', fileName(file), reason));
    return false;
  }
}
