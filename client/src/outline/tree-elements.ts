import type { Row } from './rows';

/** What the tree holds on to: the same object for a row as long as the row keeps its id. */
export interface Element {
  readonly id: string;
  readonly parent: Element | undefined;
  row: Row;
  children: readonly Element[];
}

export interface TreeElements {
  readonly roots: readonly Element[];
  find(id: string): Element | undefined;
  /** Takes over new rows. Returns the elements to be drawn again, with what is below them; undefined: the whole tree. */
  update(rows: readonly Row[]): readonly Element[] | undefined;
}

export function createTreeElements(): TreeElements {
  let elements = new Map<string, Element>();
  let roots: readonly Element[] = [];

  return {
    get roots() {
      return roots;
    },
    find: (id) => elements.get(id),
    update(rows) {
      const before = elements;
      const old = roots.map(({ row }) => row);
      elements = new Map();
      const adopt = (row: Row, parent: Element | undefined): Element => {
        const known = before.get(row.id);
        const element: Element = known && known.parent === parent ? known : { id: row.id, parent, row, children: [] };
        element.row = row;
        element.children = row.children.map((child) => adopt(child, element));
        elements.set(row.id, element);
        return element;
      };
      const changed = changedRows(old, rows);
      roots = rows.map((row) => adopt(row, undefined));
      return changed?.flatMap(({ id }) => elements.get(id) ?? []);
    },
  };
}

/** The highest rows that differ or whose children came, went or moved; undefined where that concerns the roots. */
export function changedRows(before: readonly Row[], after: readonly Row[]): readonly Row[] | undefined {
  if (before.length !== after.length || after.some((row, index) => row.id !== before[index]?.id)) {
    return undefined;
  }
  return after.flatMap((row, index) => {
    const old = before[index];
    if (!old || !looksTheSame(old, row)) {
      return [row];
    }
    return changedRows(old.children, row.children) ?? [row];
  });
}

function looksTheSame(a: Row, b: Row): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.spoken === b.spoken &&
    a.worst === b.worst &&
    a.details === b.details
  );
}
