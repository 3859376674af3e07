import { commands, Disposable, Uri } from 'vscode';
import type { ExchangeForm } from '../../../server/src/lsp/protocol';
import type { ActiveFramework } from '../active-framework';
import type { ServerLife } from '../server-life';
import type { ChangesView } from './changes-view';
import type { Pages } from './pages';

const onDemand = () => import('../on-demand.js');

/** Comparing and exchanging: from the explorer on a file, from the tree and the palette on the active framework. */
export function registerReviewCommands(
  active: ActiveFramework,
  life: ServerLife,
  changes: ChangesView,
  pages: Pages,
): Disposable {
  const register = (name: string, act: (...args: unknown[]) => unknown) =>
    commands.registerCommand(`frameworkAuthoring.${name}`, act);
  const uriOf = (source: unknown) => (source instanceof Uri ? source : active.uri);
  const uriIn = (value: unknown) => (value instanceof Uri ? value : undefined);
  return Disposable.from(
    register('compareWith', async (source, other) => {
      const uri = uriOf(source);
      // The explorer's second argument is its whole selection: two files are compared with each other.
      const selected = Array.isArray(other) ? other.find((it) => it instanceof Uri && it.path !== uri?.path) : other;
      return uri && (await onDemand()).compareWith(changes, life, uri, uriIn(selected));
    }),
    register('compareWithHead', async (source) => {
      const uri = uriOf(source);
      return uri && (await onDemand()).compareWithHead(changes, life, uri);
    }),
    register('swapChanges', async () => (await onDemand()).swapSides(changes, life)),
    register('exportFramework', async (source, form, target) => {
      const uri = uriOf(source);
      const known = typeof form === 'string' ? (form as ExchangeForm) : undefined;
      return uri && (await onDemand()).exportFramework(life, pages, uri, known, uriIn(target));
    }),
    register('writeReport', async (source, form, target) => {
      // From the explorer: the second argument is its whole selection.
      const uris = Array.isArray(form) ? form.filter((it) => it instanceof Uri) : [uriOf(source)].filter((it) => !!it);
      return (await onDemand()).writeReport(
        life,
        uris,
        form === 'html' || form === 'markdown' ? form : undefined,
        uriIn(target),
      );
    }),
    register('importFramework', async (source) => (await onDemand()).importFramework(life, pages, uriIn(source))),
  );
}
