import { commands, type Event, EventEmitter, type Memento } from 'vscode';
import type { GroupBy, TreeOptions } from './outline/framework-tree';
import type { SortBy } from './outline/levels-tree';

export interface ViewOptions extends TreeOptions {
  /** All frameworks of the workspace, or the one in the active editor. */
  readonly scope: 'active' | 'workspace';
}

/** How a person wants to see the tree; kept with the workspace. */
export interface ViewState {
  readonly options: ViewOptions;
  readonly onDidChange: Event<void>;
  set(change: Partial<ViewOptions>): void;
}

const key = 'frameworkAuthoring.levels.options';

export function createViewState(memento: Memento): ViewState {
  const changed = new EventEmitter<void>();
  let options = read(memento.get(key));
  const publish = () => {
    // Menus show the choice that is not made.
    void commands.executeCommand('setContext', 'frameworkAuthoring.scope', options.scope);
    void commands.executeCommand('setContext', 'frameworkAuthoring.groupBy', options.groupBy);
    void commands.executeCommand('setContext', 'frameworkAuthoring.sortBy', options.sortBy);
  };
  publish();
  return {
    get options() {
      return options;
    },
    onDidChange: changed.event,
    set(change) {
      options = { ...options, ...change };
      void memento.update(key, options);
      publish();
      changed.fire();
    },
  };
}

/** What is stored may be of another version. */
function read(stored: unknown): ViewOptions {
  const { scope, groupBy, sortBy } = (typeof stored === 'object' ? (stored ?? {}) : {}) as Record<string, unknown>;
  return {
    scope: scope === 'workspace' ? scope : 'active',
    groupBy: (['level', 'thread'] satisfies GroupBy[]).find((it) => it === groupBy) ?? 'level',
    sortBy: (['file', 'strength', 'problems'] satisfies SortBy[]).find((it) => it === sortBy) ?? 'file',
  };
}
