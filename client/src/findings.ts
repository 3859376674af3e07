import { languages, type Uri } from 'vscode';
import type { Finding } from './outline/findings';

/** As the server names itself in the Problems panel. */
export const source = 'framework-lint';

/** Our findings in a document, as the Problems panel has them, so that no view can disagree with it. */
export function findingsOf(uri: Uri): readonly Finding[] {
  return languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source);
}
