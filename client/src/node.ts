import { type ExtensionContext, Uri } from 'vscode';
import { type FrameworkAuthoring, startExtension, stopExtension } from './extension';

/** On the desktop and on remote machines the server is a process of its own. */
export function activate(context: ExtensionContext): FrameworkAuthoring {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'server.js').fsPath;
  return startExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const client = new LanguageClient(
      'frameworkAuthoring',
      'Framework Authoring',
      { module, transport: TransportKind.ipc },
      options,
    );
    return { client, kill: () => client.serverProcess?.kill('SIGKILL') };
  });
}

export const deactivate = stopExtension;
