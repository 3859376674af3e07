import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../index';

export interface CheckedFile {
  readonly path: string;
  readonly text: TextDocument;
  readonly framework: boolean;
  readonly findings: readonly Finding[];
}

export interface Summary {
  readonly files: number;
  readonly frameworks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

export interface ReportOptions {
  readonly colour: boolean;
}

/** What was found, as the text that goes to stdout. */
export type Reporter = (files: readonly CheckedFile[], summary: Summary, options: ReportOptions) => string;

export function summarise(files: readonly CheckedFile[]): Summary {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const file of files) {
    for (const finding of file.findings) {
      counts[finding.severity]++;
    }
  }
  return {
    files: files.length,
    frameworks: files.filter((file) => file.framework).length,
    errors: counts.error,
    warnings: counts.warning,
    informations: counts.information,
    hints: counts.hint,
  };
}
