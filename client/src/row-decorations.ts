import { Disposable, FileDecoration, l10n, ThemeColor, Uri, window, workspace } from 'vscode';
import { rowMark } from './outline/row-mark';
import type { Row } from './outline/rows';

/** No file: only what VS Code asks badge and colour of a row for. */
const scheme = 'framework-row';

/** Says of a row what its decoration depends on, so that it is never out of date; undefined: it has none. */
export function decorationUri({ id, label, gravest, problems }: Row): Uri | undefined {
  if (!rowMark({ gravest, problems }, l10n.t)) {
    return undefined;
  }
  const name = label.replaceAll('/', '∕');
  return Uri.from({ scheme, path: `/${gravest}/${problems}/${name}`, query: id });
}

/**
 * Badges and colours of the tree's rows, as the explorer has them for files.
 *
 * @param textOf what a row is about, by its id: VS Code opens the address of a row that is dragged onto an editor
 */
export function provideRowDecorations(textOf: (id: string) => string | undefined): Disposable {
  return Disposable.from(
    window.registerFileDecorationProvider({
      provideFileDecoration(uri) {
        if (uri.scheme !== scheme) {
          return undefined;
        }
        const [, gravest, problems] = uri.path.split('/').map(Number);
        const mark = rowMark({ gravest: gravest as Row['gravest'], problems: problems ?? 0 }, l10n.t);
        return mark && new FileDecoration(mark.badge, mark.tooltip, mark.color && new ThemeColor(mark.color));
      },
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ query }) => textOf(query) ?? '',
    }),
  );
}
