import type { Memento } from 'vscode';

/** Which rows of the tree a person has opened and closed; kept with the workspace, over restarts of the window. */
export interface ExpansionState {
  /** Undefined for a row that nobody has touched. */
  isCollapsed(id: string): boolean | undefined;
  set(id: string, isCollapsed: boolean): void;
}

const key = 'frameworkAuthoring.levels.collapsed';
/** Rows of files that are long gone must not pile up. */
const mostKept = 1000;

export function createExpansionState(memento: Memento): ExpansionState {
  const stored: unknown = memento.get(key);
  const rows = new Map<string, boolean>(Array.isArray(stored) ? stored.filter(isRow) : []);
  return {
    isCollapsed: (id) => rows.get(id),
    set(id, isCollapsed) {
      // What was touched last stands last.
      rows.delete(id);
      rows.set(id, isCollapsed);
      void memento.update(key, [...rows].slice(-mostKept));
    },
  };
}

/** What is stored may be of another version. */
function isRow(value: unknown): value is [string, boolean] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'boolean';
}
