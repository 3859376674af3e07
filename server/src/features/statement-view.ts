import { type Analysis, countStatements, mostCompared } from '../analysis/analysis';
import type { Framework, Statement } from '../framework/model';

/** Whether a framework has so many statements that views show them without having judged each. */
export function isLarge(framework: Framework): boolean {
  return countStatements(framework) > mostCompared;
}

/** What lists of statements show of one. Indices count in its decoded text. */
export interface StatementView {
  readonly topic: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  readonly body: string;
}

/** By the grammar; in a large framework by the plain separator, which costs nothing. */
export function viewOf(statement: Statement, analysis: Analysis, large: boolean): StatementView {
  if (!large) {
    const { topic, body } = analysis.of(statement).parts;
    return { topic, body: body.text };
  }
  const { value } = statement;
  const at = value.indexOf(' — ');
  return at === -1
    ? { topic: undefined, body: value }
    : { topic: { text: value.slice(0, at), start: 0, end: at }, body: value.slice(at + 3) };
}
