import { type Disposable, type Event, EventEmitter, workspace } from 'vscode';
import { type CompareParams, type CompareResult, compareRequest } from '../../../server/src/lsp/protocol';
import type { ServerLife } from '../server-life';
import type { Version } from './versions';

/** What changed between two versions, true to their texts as long as it is looked at. */
export interface Comparison extends Disposable {
  readonly before: Version;
  readonly after: Version;
  /** Null where one of the two is no framework; undefined where the server has not answered. */
  readonly result: CompareResult | null | undefined;
  readonly onDidChange: Event<void>;
}

/** After a keystroke others follow; comparing is more work than an outline. Milliseconds. */
const pause = 400;

export async function compareVersions(life: ServerLife, before: Version, after: Version): Promise<Comparison> {
  const changed = new EventEmitter<void>();
  let result: Comparison['result'];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const ask = async () => {
    timer = undefined;
    const mine = ++latest;
    const [old, fresh] = await Promise.all([before.read(), after.read()]);
    const params: CompareParams = {
      before: { uri: before.uri.toString(), text: old ?? '' },
      after: { uri: after.uri.toString(), text: fresh ?? '' },
    };
    const answer = await life.request<CompareResult | null>(compareRequest, params);
    if (mine === latest && answer !== undefined) {
      result = answer;
      changed.fire();
    }
  };
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  };
  const sides = new Set([before.uri.toString(), after.uri.toString()]);
  const listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && sides.has(document.uri.toString())) {
      askSoon();
    }
  });
  await life.start(after.uri.scheme);
  await ask();
  return {
    before,
    after,
    get result() {
      return result;
    },
    onDidChange: changed.event,
    dispose() {
      latest++;
      clearTimeout(timer);
      listener.dispose();
      changed.dispose();
    },
  };
}
