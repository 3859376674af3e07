import { type ConfigTarget, configFileName } from '../index';
import type { Judged, Session } from './session';
import { keyOf } from './uri-key';

/**
 * The configuration file that actions for a document write to: the one in force, or a new one in the folder of the
 * workspace. Undefined for a document that lies in no folder.
 */
export async function configTargetFor(
  session: Session,
  { document, found }: Judged,
): Promise<ConfigTarget | undefined> {
  const folder = session.folders.of(document.uri);
  const uri = found.uri ?? (folder === undefined ? undefined : `${folder}/${configFileName}`);
  if (uri === undefined) {
    return undefined;
  }
  const open = session.documents.text(uri);
  return {
    uri,
    name: nameOf(uri, session.folders.of(uri)),
    text: open ? open.getText() : found.uri === undefined ? undefined : await session.readFile(uri),
    version: open?.version ?? null,
  };
}

/** Decoded, and from the folder of the workspace, however either is encoded. */
function nameOf(uri: string, folder: string | undefined): string {
  const key = keyOf(uri);
  return folder === undefined ? key.slice(key.lastIndexOf('/') + 1) : key.slice(keyOf(folder).length + 1);
}
