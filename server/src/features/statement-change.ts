import {
  insertStatements,
  moveStatements,
  removeStatements,
  replaceStatement,
  type TextChange,
} from '../framework/edits';
import type { FrameworkDocument, Level, Statement } from '../framework/model';
import type { EditResult, StatementChange, StatementPlace } from '../lsp/protocol';
import { rangeOf } from './ranges';

/** An author's change as text edits; undefined where the document has no such place (any more). */
export function changeStatement(document: FrameworkDocument, change: StatementChange): EditResult | undefined {
  const changes = changesFor(document, change);
  return (
    changes && {
      version: document.version,
      edits: changes.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text })),
    }
  );
}

function changesFor(document: FrameworkDocument, change: StatementChange): TextChange[] | undefined {
  switch (change.kind) {
    case 'insert': {
      const level = levelOf(document, change.at);
      return level && insertStatements(document, level, change.at.index, change.texts);
    }
    case 'replace': {
      const statement = statementOf(document, change.at);
      return statement && [replaceStatement(statement, change.text)];
    }
    case 'remove': {
      const statements = statementsOf(document, change.statements);
      return statements && removeStatements(document, statements);
    }
    case 'move': {
      const statements = statementsOf(document, change.statements);
      const level = levelOf(document, change.to);
      return statements && level && moveStatements(document, statements, level, change.to.index);
    }
  }
}

function levelOf(document: FrameworkDocument, { level }: StatementPlace): Level | undefined {
  // A key that stands twice: readers of JSON keep the last.
  return document.framework?.levels.findLast(({ key }) => key === level);
}

export function statementOf(document: FrameworkDocument, place: StatementPlace): Statement | undefined {
  return levelOf(document, place)?.statements.find(({ index }) => index === place.index);
}

function statementsOf(document: FrameworkDocument, places: readonly StatementPlace[]): Statement[] | undefined {
  const statements = [...new Set(places.map((place) => statementOf(document, place)))];
  return statements.includes(undefined) ? undefined : statements.filter((it) => it !== undefined);
}
