/** Findings that only one of two versions has; one whose statement was moved or reworded is the same finding. */
import type { FrameworkDocument, Statement } from '../framework/model';
import { contentHash, pointerOf } from '../rules/fingerprint';
import type { Finding } from '../rules/rule';
import type { Pair } from './pairs';
import type { FindingChange } from './types';

export interface Checked {
  readonly document: FrameworkDocument;
  readonly findings: readonly Finding[];
}

export function findingChanges(
  before: Checked,
  after: Checked,
  pairs: readonly Pair[],
  levelOf: (key: string) => string,
): FindingChange[] {
  const names = new Map<Statement, number>();
  for (const { before: old, after: fresh } of pairs) {
    const name = names.get(old.statement) ?? names.get(fresh.statement) ?? names.size;
    names.set(old.statement, name);
    names.set(fresh.statement, name);
  }
  const old = byName(before, names, levelOf);
  const fresh = byName(after, names, (key) => key);
  return [...changes('new', fresh, old), ...changes('solved', old, fresh)];
}

type Named = ReadonlyMap<string, readonly Finding[]>;

function changes(kind: FindingChange['kind'], these: Named, others: Named): FindingChange[] {
  return [...these].flatMap(([name, findings]) =>
    findings.slice(others.get(name)?.length ?? 0).map(({ rule, severity, message, path }) => ({
      kind,
      rule,
      severity,
      message,
      pointer: pointerOf(path),
    })),
  );
}

function byName(
  { document, findings }: Checked,
  names: ReadonlyMap<Statement, number>,
  levelOf: (key: string) => string,
): Named {
  const statements = new Map<string, Statement>();
  for (const level of document.framework?.levels ?? []) {
    for (const statement of level.statements) {
      statements.set(`${level.key} ${statement.index}`, statement);
    }
  }
  const named = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [, , key, , index] = finding.path;
    const statement = statements.get(`${key} ${index}`);
    const name = statement && names.get(statement);
    const place =
      name === undefined
        ? // A level's place is its key; its words may be all its statements.
          finding.path.length <= 4
          ? finding.path.map((it, at) => (at === 2 ? levelOf(String(it)) : it)).join('/')
          : contentHash(finding, document)
        : String(name);
    const id = `${finding.rule} ${place}`;
    const list = named.get(id);
    if (list) {
      list.push(finding);
    } else {
      named.set(id, [finding]);
    }
  }
  return named;
}
