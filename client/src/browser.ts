import { type ExtensionContext, Uri } from 'vscode';
import { type FrameworkAuthoring, startExtension, stopExtension } from './extension';

/** In a browser the server is a worker. */
export function activate(context: ExtensionContext): FrameworkAuthoring {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'server.js').toString(true);
  return startExtension(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const worker = new Worker(script);
    const workbooks = Uri.joinPath(context.extensionUri, 'dist', 'workbooks.js').toString(true);
    const client = new LanguageClient('frameworkAuthoring', 'Framework Authoring', worker, {
      ...options,
      initializationOptions: { ...options.initializationOptions, workbooks },
    });
    return { client, kill: () => worker.terminate() };
  });
}

export const deactivate = stopExtension;
