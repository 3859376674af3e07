import { Disposable, l10n, languages, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { fileName } from './documents';
import { readChoice } from './outline/matrix-message';
import { type WatchedOutline, watchOutline } from './outlines';
import type { ServerLife } from './server-life';

export const matrixType = 'frameworkAuthoring.matrix';

export interface MatrixChoices {
  /** A statement was chosen, by its id in the outline. */
  reveal(framework: WatchedOutline, statement: string): Promise<void>;
  /** A gap was chosen: a level that the thread skips. */
  write(framework: WatchedOutline, thread: string, level: string): Promise<void>;
}

export interface MatrixViews extends Disposable {
  /** Opens the matrix of a framework beside its text, or shows the one that is open. */
  open(uri: Uri): void;
  /** The framework whose matrix is the active editor. */
  readonly active: Uri | undefined;
}

const drawing = () => import('./on-demand.js');

/** The progression matrix: an editor per framework, true to the text with every edit. */
export function createMatrixViews(extension: Uri, life: ServerLife, choices: MatrixChoices): MatrixViews {
  const panels = new Map<string, WebviewPanel>();
  const root = Uri.joinPath(extension, 'dist', 'client');

  const fill = (panel: WebviewPanel, uri: Uri) => {
    const { webview } = panel;
    const framework = watchOutline(uri, life);
    let isOpen = true;
    const show = async () => {
      const { drawMatrix } = await drawing();
      if (isOpen && panel.visible) {
        await webview.postMessage(drawMatrix(framework));
      }
    };
    const listeners = Disposable.from(
      framework,
      framework.onDidChange(show),
      languages.onDidChangeDiagnostics(({ uris }) => uris.some((it) => it.toString() === uri.toString()) && show()),
      webview.onDidReceiveMessage((message: unknown) => {
        const choice = readChoice(message);
        if (choice?.kind === 'ready') {
          void show();
        } else if (choice?.kind === 'reveal') {
          void choices.reveal(framework, choice.statement);
        } else if (choice?.kind === 'write') {
          void choices.write(framework, choice.thread, choice.level);
        }
      }),
    );
    panels.set(uri.toString(), panel);
    panel.onDidDispose(() => {
      isOpen = false;
      panels.delete(uri.toString());
      listeners.dispose();
    });
    panel.iconPath = Uri.joinPath(extension, 'images', 'icon.png');
    webview.options = { enableScripts: true, localResourceRoots: [root] };
    void drawing().then(({ drawShell }) => {
      if (isOpen) {
        webview.html = drawShell(webview, root, uri);
      }
    });
    void life.start(uri.scheme);
  };

  const serializer = window.registerWebviewPanelSerializer(matrixType, {
    async deserializeWebviewPanel(panel, state: unknown) {
      const uri = typeof state === 'object' && state !== null && 'document' in state ? state.document : undefined;
      if (typeof uri === 'string' && uri !== '') {
        fill(panel, Uri.parse(uri));
      } else {
        panel.dispose();
      }
    },
  });
  return {
    open(uri) {
      const open = panels.get(uri.toString());
      if (open) {
        open.reveal();
        return;
      }
      const title = l10n.t('Matrix of {0}', fileName(uri));
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: false };
      fill(window.createWebviewPanel(matrixType, title, place, { enableFindWidget: true }), uri);
    },
    get active() {
      const found = [...panels].find(([, { active }]) => active);
      return found && Uri.parse(found[0]);
    },
    dispose() {
      serializer.dispose();
      for (const panel of [...panels.values()]) {
        panel.dispose();
      }
    },
  };
}
