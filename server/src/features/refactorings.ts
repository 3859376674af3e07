import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis/analysis';
import {
  encode,
  insertStatement,
  moveStatements,
  removeStatements,
  replaceStatement,
  type TextChange,
} from '../framework/edits';
import type { FrameworkDocument, Level, Statement } from '../framework/model';
import { levelName } from '../framework/paths';
import { writtenLike } from '../rules/written-like';
import { visible } from '../visible';
import { type Place, pieceSpan } from './locate';
import { alternativesAt } from './verb-choices';
import { type CodeActionOptions, workspaceEdit } from './workspace-edit';

export const moveKind = `${CodeActionKind.Refactor}.move`;

const mostVerbs = 8;

/** What can be done with a statement though nothing is wrong with it. */
export function refactorings(
  place: Exclude<Place, { kind: 'level' | 'field' }>,
  document: FrameworkDocument,
  analysis: Analysis,
  options: CodeActionOptions,
): CodeAction[] {
  const { statement } = place.judged;
  const actions: CodeAction[] = [];
  const offer = (title: string, kind: string, changes: readonly TextChange[] | undefined) => {
    if (changes && changes.length > 0) {
      actions.push({ title: visible(title), kind, edit: workspaceEdit(document, changes, options) });
    }
  };
  if (place.kind === 'action') {
    for (const verb of alternativesAt(place.action, statement.level, analysis).slice(0, mostVerbs)) {
      const text = writtenLike(place.action, verb.lemma, analysis);
      offer(`Replace "${place.action.text}" by "${text}" (strength ${verb.strength})`, CodeActionKind.RefactorRewrite, [
        { span: pieceSpan(document, statement, place.action), text: encode(text) },
      ]);
    }
  }
  const wanted = readsLike(statement, analysis);
  if (wanted) {
    const index = wanted.statementsNode?.children?.length ?? 0;
    offer(
      `Move this statement to ${levelName(wanted)}, which it reads like`,
      moveKind,
      moveStatements(document, [statement], wanted, index),
    );
  }
  for (const twin of twinsOf(statement, analysis)) {
    const words = short(twin.value);
    offer(
      `Remove this statement and keep "${words}"`,
      CodeActionKind.RefactorRewrite,
      removeStatements(document, [statement]),
    );
    const merged = mergedText(twin, statement, analysis);
    offer(`Merge this statement into "${words}"`, CodeActionKind.RefactorRewrite, [
      replaceStatement(twin, merged),
      ...removeStatements(document, [statement]),
    ]);
  }
  const thread = analysis.threadOf(statement);
  const { topic } = analysis.of(statement).parts;
  for (const level of (topic && thread?.missing) ?? []) {
    const change =
      topic && insertStatement(document, level, level.statementsNode?.children?.length ?? 0, `${topic.text} — `);
    offer(
      `Add "${topic?.text}" to ${levelName(level)}, which its thread skips`,
      CodeActionKind.RefactorRewrite,
      change && [change],
    );
  }
  return actions;
}

function readsLike(statement: Statement, analysis: Analysis): Level | undefined {
  const { fit } = analysis.of(statement);
  const level = fit.rank === undefined ? undefined : analysis.ladder[fit.rank];
  return level === statement.level ? undefined : level;
}

function twinsOf(statement: Statement, analysis: Analysis): Statement[] {
  const twins = analysis.duplicates.flatMap(({ a, b }) => (a === statement ? [b] : b === statement ? [a] : []));
  return [...new Set(twins)].slice(0, 2);
}

/** `Logs — read them.` and `Log files — file them.` -> `Logs — read them; file them.` */
function mergedText(twin: Statement, statement: Statement, analysis: Analysis): string {
  const { body } = analysis.of(statement).parts;
  const stop = /[.!]?\s*$/.exec(twin.value)?.[0] ?? '';
  const added = body.text.replace(/[.!]?\s*$/, '');
  const kept = twin.value.slice(0, twin.value.length - stop.length);
  return kept.toLowerCase().includes(added.toLowerCase()) ? twin.value : `${kept}; ${added}${stop.trim()}`;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
