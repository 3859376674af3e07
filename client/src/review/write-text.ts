import { l10n, type Uri, window, workspace } from 'vscode';
import { fileName } from '../documents';

/** Writes a file in UTF-8. False, and told to the author, where that cannot be done. */
export async function writeText(file: Uri, text: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', fileName(file), reason));
    return false;
  }
}
