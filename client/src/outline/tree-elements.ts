import type { Row } from './rows';

/** What the tree holds on to: the same object for a row as long as the row keeps its id. */
export interface Element {
  readonly id: string;
  readonly parent: Element | undefined;
  readonly row: Row;
  /** Made when somebody first asks: what is below a closed row costs nothing. */
  readonly children: readonly Element[];
}

export interface TreeElements {
  readonly roots: readonly Element[];
  find(id: string): Element | undefined;
  /** Takes over new rows. Returns the elements to be drawn again, with what is below them; undefined: the whole tree. */
  update(rows: readonly Row[]): readonly Element[] | undefined;
}

export function createTreeElements(): TreeElements {
  let roots: readonly Node[] = [];

  return {
    get roots() {
      return roots;
    },
    find: (id) => findNode(roots, id),
    update(rows) {
      const before = roots;
      const outdated: Node[] = [];
      roots = renewed(before, rows, undefined, outdated);
      return hasSameIds(before, rows) ? outdated : undefined;
    },
  };
}

interface Node extends Element {
  row: Row;
  readonly children: readonly Node[];
  /** The children, where somebody has asked for them. */
  made: readonly Node[] | undefined;
}

function createNode(row: Row, parent: Node | undefined): Node {
  const node: Node = {
    id: row.id,
    parent,
    row,
    made: undefined,
    get children() {
      node.made ??= node.row.children.map((child) => createNode(child, node));
      return node.made;
    },
  };
  return node;
}

/** Nodes for the rows: the ones that are there already where ids agree. The highest ones that look different go to `outdated`. */
function renewed(nodes: readonly Node[], rows: readonly Row[], parent: Node | undefined, outdated: Node[]): Node[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return rows.map((row) => {
    const node = known.get(row.id);
    if (!node) {
      return createNode(row, parent);
    }
    const before = node.row;
    node.row = row;
    const below: Node[] = [];
    const isOther = !looksTheSame(before, row) || (node.made !== undefined && !hasSameIds(node.made, row.children));
    if (node.made) {
      node.made = renewed(node.made, row.children, node, below);
    }
    outdated.push(...(isOther ? [node] : below));
    return node;
  });
}

function hasSameIds(nodes: readonly { readonly id: string }[], rows: readonly Row[]): boolean {
  return nodes.length === rows.length && rows.every(({ id }, index) => id === nodes[index]?.id);
}

/** Looks below the rows whose ids begin the wanted one first; a row of a thread has the id that it has in its level. */
function findNode(nodes: readonly Node[], id: string): Node | undefined {
  for (const node of nodes) {
    if (node.id === id) {
      return node;
    }
    const mayHold = node.row.kind === 'thread' || (id.startsWith(node.id) && node.row.kind !== 'statement');
    const found = mayHold ? findNode(node.children, id) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}

function looksTheSame(a: Row, b: Row): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.spoken === b.spoken &&
    a.worst === b.worst &&
    a.gravest === b.gravest &&
    a.problems === b.problems &&
    a.details === b.details
  );
}
