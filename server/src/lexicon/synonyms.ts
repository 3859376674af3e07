/**
 * Words that name one thing, so that topics that differ by them only are one topic, and words of one field of work: they
 * tell that two statements may develop one ability, never that they say the same.
 */
import { fieldRows, meaningRows, relations } from './relation-data';

export { fieldRows, meaningRows };

/** Rows of words of one meaning that a stem stands in. */
export function meaningsOf(key: string): readonly number[] {
  return read(key).meanings;
}

/** Rows of words of one field of work that a stem stands in. */
export function fieldsOf(key: string): readonly number[] {
  return read(key).fields;
}

interface Relation {
  readonly meanings: readonly number[];
  readonly fields: readonly number[];
}

/** Few of some thousand stems are ever asked for: a row of digits is read when it is. */
let known: Map<string, Relation | string> | undefined;

function read(key: string): Relation {
  known ??= readTable();
  const relation = known.get(key);
  if (typeof relation !== 'string') {
    return relation ?? none;
  }
  const [meanings, fields] = relation.split(';').map((rows) => (rows === '' ? [] : rows.split(',').map(Number)));
  const read = { meanings: meanings ?? [], fields: fields ?? [] };
  known.set(key, read);
  return read;
}

const none: Relation = { meanings: [], fields: [] };

function readTable(): Map<string, Relation | string> {
  const table = new Map<string, Relation | string>();
  const cells = relations.split(' ');
  for (let at = 0; at < cells.length; at += 2) {
    table.set(cells[at] ?? '', cells[at + 1] ?? '');
  }
  return table;
}
