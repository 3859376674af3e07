import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Client } from './client';

/** What concerns the editor alone; what is judged and how stands in `.framework-lint.json`. */
export interface Settings {
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly semanticTokens: boolean;
  /** Findings of frameworks that are not open too. */
  readonly workspaceDiagnostics: boolean;
}

export const defaultSettings: Settings = {
  codeLens: true,
  inlayHints: false,
  semanticTokens: true,
  workspaceDiagnostics: true,
};

/** The section of the client's settings: `frameworkAuthoring.codeLens.enabled` and so on. */
const section = 'frameworkAuthoring';

export interface SettingsStore {
  /** In force for a document: a folder may have its own. */
  settingsFor(uri: string): Promise<Settings>;
  onChanged(listener: () => void): void;
}

/** Settings from the client where it has them, else from `initialize`, else the defaults. */
export function createSettings(connection: Connection, client: Client): SettingsStore {
  let byDocument = new Map<string, Promise<Settings>>();
  let told = readSettings(client.settings, defaultSettings);
  const listeners: (() => void)[] = [];
  connection.onDidChangeConfiguration(({ settings }) => {
    byDocument = new Map();
    // Clients that cannot be asked send all that they have.
    const own = isRecord(settings) ? settings[section] : undefined;
    told = own === undefined ? told : readSettings(own, defaultSettings);
    for (const listener of listeners) {
      listener();
    }
  });
  return {
    settingsFor(uri) {
      if (!client.hasSettings) {
        return Promise.resolve(told);
      }
      let settings = byDocument.get(uri);
      if (!settings) {
        settings = connection.workspace
          .getConfiguration({ scopeUri: uri, section })
          .then((value: unknown) => readSettings(value, told))
          .catch(() => told);
        byDocument.set(uri, settings);
      }
      return settings;
    },
    onChanged: (listener) => listeners.push(listener),
  };
}

/** Called after `initialized`. */
export function watchSettings(connection: Connection, client: Client): void {
  if (client.registersSettings) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section });
  }
}

/** Values of another type are passed over: settings are written by hand. */
function readSettings(value: unknown, fallback: Settings): Settings {
  const enabled = (name: keyof Settings) => {
    const group = isRecord(value) ? value[name] : undefined;
    const setting = isRecord(group) ? group.enabled : group;
    return typeof setting === 'boolean' ? setting : fallback[name];
  };
  return {
    codeLens: enabled('codeLens'),
    inlayHints: enabled('inlayHints'),
    semanticTokens: enabled('semanticTokens'),
    workspaceDiagnostics: enabled('workspaceDiagnostics'),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
