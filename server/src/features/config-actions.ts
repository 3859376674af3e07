import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analysis';
import { strengthWindow } from '../analysis/place';
import type { Config } from '../config/config';
import { parentFolder, relativePath } from '../config/uri';
import type { FrameworkDocument, Statement } from '../framework/model';
import { levelName } from '../framework/paths';
import type { SuppressParams } from '../lsp/protocol';
import { checkDocument } from '../rules/check';
import { contentHash, pointerOf } from '../rules/fingerprint';
import type { Finding } from '../rules/rule';
import { visible } from '../visible';
import { type ConfigPlace, configChanges } from './config-edit';
import { placeAt } from './locate';
import type { CodeActionOptions } from './workspace-edit';

/** What stands as the reason until its author has written one. */
export const reasonToWrite = 'TODO: say why this finding is kept.';

/** Keep a finding with a reason, or switch its rule off: both are written to the configuration. */
export function configActionsFor(
  finding: Finding,
  document: FrameworkDocument,
  shown: Diagnostic[],
  options: CodeActionOptions,
): CodeAction[] {
  const { config } = options;
  if (!config || finding.rule === 'invalid-json') {
    return [];
  }
  const keep = suppressionEdit(finding, document, reasonToWrite, options);
  const off = configEdit({ object: ['rules'], key: finding.rule, value: 'off' }, options);
  const action = (title: string, edit: WorkspaceEdit | undefined): CodeAction[] =>
    edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics: shown, edit }] : [];
  const ask: CodeAction[] = options.reasonCommand
    ? [
        {
          title: `Keep this finding, with a reason in ${config.name}`,
          kind: CodeActionKind.QuickFix,
          diagnostics: shown,
          command: {
            title: 'Keep this finding',
            command: options.reasonCommand,
            arguments: [{ uri: document.uri, rule: finding.rule, path: finding.path, message: finding.message }],
          },
        },
      ]
    : action(`Keep this finding, with a reason in ${config.name}`, keep);
  return [...ask, ...action(`Switch ${finding.rule} off in ${config.name}`, off)];
}

/** Say that the word of an `unknown-verb` finding is a verb, of a strength that comes naturally where it stands. */
export function verbActionsFor(
  finding: Finding,
  document: FrameworkDocument,
  analysis: Analysis,
  shown: Diagnostic[],
  options: CodeActionOptions,
): CodeAction[] {
  const place = placeAt(document, analysis, finding.span.start);
  if (!options.config || !place || !('judged' in place)) {
    return [];
  }
  const verb = document.text.getText().slice(finding.span.start, finding.span.end).toLowerCase();
  const { low, high } = strengthWindow(analysis.rank(place.judged.statement.level), analysis.ladder.length);
  const strength = Math.round((low + high) / 2);
  const edit = configEdit({ object: ['verbs'], key: verb, value: { strength } }, options);
  const title = visible(`Add "${verb}" as a verb of strength ${strength} to ${options.config.name}`);
  return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics: shown, edit }] : [];
}

/** The edit that keeps a finding, found by what its author saw of it; undefined where it is gone. */
export function suppressionFor(
  document: FrameworkDocument,
  config: Config,
  wanted: Pick<SuppressParams, 'rule' | 'path' | 'message' | 'reason'>,
  options: CodeActionOptions,
): WorkspaceEdit | undefined {
  const path = JSON.stringify(wanted.path);
  const finding = (options.findings ?? checkDocument(document, config)).find(
    (it) => it.rule === wanted.rule && it.message === wanted.message && JSON.stringify(it.path) === path,
  );
  return finding && suppressionEdit(finding, document, wanted.reason, options);
}

/** Adds an entry to `suppressions`. */
function suppressionEdit(
  finding: Finding,
  document: FrameworkDocument,
  reason: string,
  options: CodeActionOptions,
): WorkspaceEdit | undefined {
  const folder = options.config && parentFolder(options.config.uri);
  const file = folder === undefined ? undefined : relativePath(folder, document.uri);
  const entry = {
    rule: finding.rule,
    file,
    at: pointerOf(finding.path),
    hash: contentHash(finding, document),
    reason,
  };
  return file === undefined ? undefined : configEdit({ list: ['suppressions'], entries: [entry] }, options);
}

/** Say that the topic of a statement is one thread with another, or that it is not. */
export function threadActionsFor(statement: Statement, analysis: Analysis, options: CodeActionOptions): CodeAction[] {
  const topic = topicOf(statement, analysis);
  if (!options.config || topic === undefined) {
    return [];
  }
  const actions: CodeAction[] = [];
  const offer = (title: string, place: ConfigPlace) => {
    const edit = configEdit(place, options);
    if (edit) {
      actions.push({ title: visible(`${title} in ${options.config?.name}`), kind: CodeActionKind.Refactor, edit });
    }
  };
  const thread = analysis.threadOf(statement);
  const others = (thread?.statements ?? [])
    .filter((it) => it !== statement)
    .map((it) => topicOf(it, analysis))
    .filter((it) => it !== undefined && it.toLowerCase() !== topic.toLowerCase());
  if (thread && others.length > 0) {
    offer(`Take "${topic}" out of the thread "${thread.name}"`, {
      list: ['threads', 'cut'],
      entries: [...new Set(others)].map((other) => [topic, other]),
    });
  }
  if (!thread) {
    for (const other of linkCandidates(statement, analysis)) {
      const name = topicOf(other, analysis) ?? '';
      offer(`Link "${topic}" with "${name}" of ${levelName(other.level)} as one thread`, {
        list: ['threads', 'link'],
        entries: [{ topics: [topic, name] }],
      });
    }
  }
  return actions;
}

const mostCandidates = 3;

/** Statements of other levels that share words with this one, the nearest levels and most words first. */
function linkCandidates(statement: Statement, analysis: Analysis): Statement[] {
  const own = new Set(wordsOf(statement.value));
  const rank = analysis.rank(statement.level);
  const topic = topicOf(statement, analysis)?.toLowerCase();
  return analysis.ladder
    .filter((level) => level !== statement.level)
    .flatMap((level) =>
      level.statements.map((it) => ({
        it,
        weight: wordsOf(it.value).filter((word) => own.has(word)).length - Math.abs(analysis.rank(level) - rank),
      })),
    )
    .filter(({ it, weight }) => weight > 0 && ![undefined, topic].includes(topicOf(it, analysis)?.toLowerCase()))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostCandidates)
    .map(({ it }) => it);
}

/** Words that say nothing of what a statement is about. */
const idle = new Set(
  'with under from that this these their into across using through within and other such each'.split(' '),
);

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])].filter((word) => !idle.has(word));
}

function topicOf(statement: Statement, analysis: Analysis): string | undefined {
  return analysis.of(statement).parts.topic?.text.trim();
}

/** A change of the configuration file, which is made where there is none. */
function configEdit(
  place: ConfigPlace,
  { config, versionedEdits, createsFiles }: CodeActionOptions,
): WorkspaceEdit | undefined {
  const changes = config && configChanges(config.text, place);
  if (!config || !changes || (config.text === undefined && !(versionedEdits && createsFiles))) {
    return undefined;
  }
  const text = TextDocument.create(config.uri, 'jsonc', 0, config.text ?? '');
  const edits = changes.map(({ span, text: newText }) => ({
    range: { start: text.positionAt(span.start), end: text.positionAt(span.end) },
    newText,
  }));
  if (!versionedEdits) {
    return { changes: { [config.uri]: edits } };
  }
  const textDocument = { uri: config.uri, version: config.version };
  return {
    documentChanges: [
      ...(config.text === undefined
        ? [{ kind: 'create' as const, uri: config.uri, options: { ignoreIfExists: true } }]
        : []),
      { textDocument, edits },
    ],
  };
}
