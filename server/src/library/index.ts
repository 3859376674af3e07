/** The checks for other programs: pure functions of a text. Nothing is read, written, kept or sent. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  analysedFramework,
  analysisOf,
  applyChanges,
  type FrameworkDocument,
  fixAll,
  judge,
  parseDocument,
  type ResolvedConfig,
  resolveConfig,
  version as toolVersion,
} from '../index';
import type { AnalysedText, CheckedText, FixedText, TextOptions } from './types';

export type * from './types';

/** The version of this package. */
export const version: string = toolVersion;

/**
 * The findings of a text.
 *
 * @throws TypeError where the configuration has faults; the message says which and where
 */
export function checkText(text: string, options: TextOptions = {}): CheckedText {
  const { document, found } = read(text, options);
  if (found.excluded) {
    return { framework: document.framework !== undefined, findings: [] };
  }
  const { findings, failures } = judge(document, {
    path: options.path ?? 'text',
    named: true,
    config: found.config,
    suppressions: found.suppressions,
    ...(options.today === undefined ? {} : { today: options.today }),
  });
  if (failures.length > 0) {
    throw new Error(failures.join('\n'));
  }
  return { framework: document.framework !== undefined, findings };
}

/**
 * What the judgement knows of a text: actions, cues, threads, duplicates; undefined where it is no framework.
 *
 * @throws TypeError where the configuration has faults
 */
export function analyzeText(text: string, options: TextOptions = {}): AnalysedText | undefined {
  const { document, found } = read(text, options);
  const analysis = analysisOf(document, found.config);
  return analysis && analysedFramework(analysis);
}

/**
 * The text with all safe fixes, as `framework-lint fix` writes it.
 *
 * @throws TypeError where the configuration has faults
 */
export function fixText(text: string, options: TextOptions = {}): FixedText {
  const { document, found } = read(text, options);
  const edits = document.framework && !found.excluded ? fixAll(document, found.config, found.suppressions) : [];
  return { text: applyChanges(text, edits), changed: edits.length > 0 };
}

function read(text: string, options: TextOptions): { document: FrameworkDocument; found: ResolvedConfig } {
  const path = (options.path ?? 'text.json').split(/[\\/]/).map(encodeURIComponent).join('/');
  const uri = `file:///${path}`;
  const { configuration = '{}', today } = options;
  const found = resolveConfig(
    typeof configuration === 'string' ? configuration : JSON.stringify(configuration),
    'file:///.framework-lint.json',
    uri,
    today,
  );
  const [fault] = found.problems.filter(({ fatal }) => fatal);
  if (fault) {
    throw new TypeError(`The configuration, ${fault.line + 1}:${fault.character + 1}: ${fault.message}`);
  }
  return { document: parseDocument(TextDocument.create(uri, 'json', 0, text)), found };
}
