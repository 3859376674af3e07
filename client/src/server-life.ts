import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  type WorkspaceEdit,
  window,
} from 'vscode';
import type {
  BaseLanguageClient,
  ErrorHandler,
  LanguageClientOptions,
  WorkspaceEdit as LspWorkspaceEdit,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { createRestartPolicy } from './restart-policy';
import { rulePage, showRuleCommand } from './rule-pages';
import { savingConfiguration } from './save-configuration';
import { showLevelCommand } from './show-level';

export const keepFindingCommand = 'frameworkAuthoring.keepFinding';

export type ServerState = 'idle' | 'starting' | 'running' | 'failed';

/** A client whose server is not running yet, and the last resort to end that server. */
export interface Launch {
  readonly client: BaseLanguageClient;
  kill(): void;
}

/** Differs between desktop and web. Loads the code of the client only when it is called. */
export type NewClient = (options: LanguageClientOptions) => Promise<Launch>;

/** The language server from the first framework on: started when needed, brought back when it dies. */
export interface ServerLife {
  readonly state: ServerState;
  /** The server's own version; empty until it has told. */
  readonly version: string;
  readonly onDidChangeState: Event<ServerState>;
  /** Starts the server unless it runs. Documents of this URI scheme are served from now on. */
  start(scheme: string): Promise<void>;
  restart(): Promise<void>;
  /** Undefined where no server can answer; the reason stands in the log. */
  request<R>(method: string, params: object, token?: CancellationToken): Promise<R | undefined>;
  /** The same for a request that is answered with an edit. */
  editFor(method: string, params: object): Promise<WorkspaceEdit | undefined>;
  stop(): Promise<void>;
  /** Ends the server as a crash would. */
  kill(): void;
}

// Not `git`, `output` and their like: what they hold is no file that an author writes.
const usualSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

export function createServerLife(
  newClient: NewClient,
  log: LogOutputChannel,
  onNewClient: (client: BaseLanguageClient) => Disposable,
): ServerLife {
  const changed = new EventEmitter<ServerState>();
  const schemes = new Set(usualSchemes);
  let policy = createRestartPolicy();
  let current: (Launch & { readonly listeners: Disposable }) | undefined;
  let state: ServerState = 'idle';
  let busy: Promise<void> = Promise.resolve();

  const setState = (next: ServerState) => {
    if (state !== next) {
      state = next;
      changed.fire(next);
    }
  };

  const launch = async () => {
    setState('starting');
    try {
      const { State } = await import('vscode-languageclient');
      const launched = await newClient({
        documentSelector: ['json', 'jsonc'].flatMap((language) => [...schemes].map((scheme) => ({ language, scheme }))),
        initializationOptions: {
          // VS Code reports errors of syntax itself. Its JSON extension may run in another host, where it cannot be seen.
          jsonService: true,
          rulePage,
          suggestCommand: 'editor.action.triggerSuggest',
          lensCommand: showLevelCommand,
          reasonCommand: keepFindingCommand,
        } satisfies InitializationOptions,
        markdown: { isTrusted: { enabledCommands: [showRuleCommand] }, supportThemeIcons: true },
        outputChannel: log,
        middleware: {
          provideCodeActions: async (document, range, context, token, next) =>
            (await next(document, range, context, token))?.map(savingConfiguration),
        },
        revealOutputChannelOn: 4, // Never: the log opens when a person asks for it.
        initializationFailedHandler: () => false,
        errorHandler: crashHandler(() => current === mine),
      });
      const mine = { ...launched, listeners: onNewClient(launched.client) };
      current = mine;
      mine.client.onDidChangeState(({ newState }) => {
        if (current !== mine || state === 'failed') {
          return;
        }
        if (newState === State.StartFailed) {
          setState('failed');
          void offerRestart();
        } else {
          setState(newState === State.Running ? 'running' : 'starting');
        }
      });
      await mine.client.start();
    } catch (error) {
      log.error('The language server did not start.', error);
      setState('failed');
    }
  };

  const crashHandler = (isCurrent: () => boolean): ErrorHandler => ({
    error: (error) => {
      log.warn('The connection to the language server has trouble.', error);
      // Go on: where the server has died, its end follows, and only after an end is it started anew.
      return { action: 1 };
    },
    closed: async () => {
      const delay = isCurrent() ? policy.afterCrash(Date.now()) : undefined;
      if (delay !== undefined) {
        log.warn(`The language server ended unexpectedly. It starts again in ${delay} ms.`);
        setState('starting');
        await new Promise((resolve) => setTimeout(resolve, delay));
      }
      // A restart by hand may have come in between.
      if (delay !== undefined && isCurrent()) {
        return { action: 2, handled: true };
      }
      if (isCurrent()) {
        setState('failed');
        void offerRestart();
      }
      return { action: 1, handled: true };
    },
  });

  const offerRestart = async () => {
    const restart = l10n.t('Restart');
    const showLog = l10n.t('Show Log');
    const choice = await window.showErrorMessage(
      l10n.t('The language server of Framework Authoring crashed again and again, so it was not started once more.'),
      restart,
      showLog,
    );
    if (choice === restart) {
      await life.restart();
    } else if (choice === showLog) {
      log.show();
    }
  };

  const end = async () => {
    const ending = current;
    current = undefined;
    if (!ending) {
      return;
    }
    ending.listeners.dispose();
    try {
      await ending.client.dispose();
    } catch (error) {
      log.debug('The language server did not stop when asked; it is ended.', error);
      ending.kill();
    }
  };

  /** One after the other, so that two calls never make two servers. */
  const queue = (work: () => Promise<void>) => {
    busy = busy.then(work, work);
    return busy;
  };

  const life: ServerLife = {
    get state() {
      return state;
    },
    get version() {
      return current?.client.initializeResult?.serverInfo?.version ?? '';
    },
    onDidChangeState: changed.event,
    start: (scheme) =>
      queue(async () => {
        const isNew = !schemes.has(scheme);
        schemes.add(scheme);
        if (state === 'idle') {
          await launch();
        } else if (isNew) {
          await end();
          await launch();
        }
      }),
    restart: () =>
      queue(async () => {
        log.info('Restarting the language server.');
        policy = createRestartPolicy();
        await end();
        await launch();
      }),
    async request(method, params, token) {
      const { client } = current ?? {};
      if (!client || state !== 'running') {
        return undefined;
      }
      try {
        // A token that is not there would count as a second parameter.
        return await (token ? client.sendRequest(method, params, token) : client.sendRequest(method, params));
      } catch (error) {
        if (!token?.isCancellationRequested) {
          log.warn(`${method} failed.`, error);
        }
        return undefined;
      }
    },
    async editFor(method, params) {
      const edit = await life.request<LspWorkspaceEdit | null>(method, params);
      return edit ? current?.client.protocol2CodeConverter.asWorkspaceEdit(edit) : undefined;
    },
    kill: () => current?.kill(),
    stop: () =>
      queue(async () => {
        await end();
        setState('idle');
      }),
  };
  return life;
}
