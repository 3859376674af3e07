import { commands, Disposable, Uri } from 'vscode';
import type { ActiveFramework } from './active-framework';
import type { ExportFormat } from './matrix-export';
import type { MatrixViews } from './matrix-view';
import type { Element } from './outline/tree-elements';
import type { ServerLife } from './server-life';

export function registerMatrixCommands(
  extension: Uri,
  active: ActiveFramework,
  matrices: MatrixViews,
  life: ServerLife,
): Disposable {
  /** From a menu: the file of an editor, or a row of the tree; from the palette: what is in front. */
  const uriOf = (source: unknown): Uri | undefined => {
    if (source instanceof Uri) {
      return source;
    }
    const id = (source as Partial<Element> | undefined)?.id;
    return id === undefined ? (matrices.active ?? active.uri) : Uri.parse(id);
  };
  const exporter = (format: ExportFormat) => async (source?: unknown, target?: unknown) => {
    // The title menu of a webview gives no file, and a second argument of another kind.
    const uri = matrices.active ?? uriOf(source);
    if (uri) {
      const { exportMatrix } = await import('./on-demand.js');
      await exportMatrix(extension, life, uri, format, target instanceof Uri ? target : undefined);
    }
  };
  return Disposable.from(
    commands.registerCommand('frameworkAuthoring.openMatrix', (source?: unknown) => {
      const uri = uriOf(source);
      if (uri) {
        matrices.open(uri);
      }
    }),
    commands.registerCommand('frameworkAuthoring.exportMatrixHtml', exporter('html')),
    commands.registerCommand('frameworkAuthoring.exportMatrixMarkdown', exporter('md')),
  );
}
