import type { Analysis } from '../analysis/analysis';
import type { Statement } from '../framework/model';
import type { AnalysedFramework, AnalysedStatement, StatementPlace } from './types';

/** What the judgement knows, as plain data. */
export function analysedFramework(analysis: Analysis): AnalysedFramework {
  return {
    ladder: analysis.ladder.map((level) => level.key),
    levels: analysis.ladder.map((level) => ({
      key: level.key,
      label: level.label?.value ?? null,
      statements: level.statements.map((statement) => statementJson(statement, analysis)),
    })),
    threads: analysis.threads.map((thread) => ({
      id: thread.id,
      name: thread.name,
      statements: thread.statements.map(place),
      missing: thread.missing.map((level) => level.key),
      regressions: thread.regressions.map(({ from, to }) => ({ from: place(from), to: place(to) })),
    })),
    duplicates: analysis.duplicates.map(({ a, b, kind, similarity }) => ({
      a: place(a),
      b: place(b),
      kind,
      similarity: Math.round(similarity * 1000) / 1000,
    })),
  };
}

function statementJson(statement: Statement, analysis: Analysis): AnalysedStatement {
  const { parts, strength, cues, fit } = analysis.of(statement);
  return {
    index: statement.index,
    text: statement.value,
    topic: parts.topic?.text ?? null,
    separator: parts.separator?.text ?? null,
    actions: parts.actions.map(({ text, lemma, verb }) => ({
      text,
      lemma,
      strength: verb?.strength ?? null,
      bloom: verb?.bloom ?? null,
    })),
    strength: strength ?? null,
    cues: cues.map(({ text, kind, position }) => ({
      text,
      kind,
      level: analysis.ladder[Math.round(position * (analysis.ladder.length - 1))]?.key ?? null,
    })),
    readsLike: (fit.rank === undefined ? undefined : analysis.ladder[fit.rank]?.key) ?? null,
    thread: analysis.threadOf(statement)?.id ?? null,
  };
}

function place(statement: Statement): StatementPlace {
  return [statement.level.key, statement.index];
}
