import type { Connection } from 'vscode-languageserver';
import {
  type Config,
  type ConfigFinder,
  type ConfigHost,
  type ConfigProblem,
  createConfigFinder,
  type FoundConfig,
  type FrameworkDocument,
  loadConfig,
  parseDocument,
  rules,
} from '../index';
import type { Client } from './client';
import { createDocuments, type Documents } from './documents';
import { createFolders, type Folders, mayExtend } from './folders';
import type { Host } from './host';
import { createJudge, type Judge } from './judge';
import { createOtherFiles, type OtherFiles } from './other-files';
import { createSettings, type SettingsStore } from './settings';
import { type Text, textOnDisk } from './text';
import { keyOf } from './uri-key';

/** A version of a document, and the configuration in force for it. */
export interface Judged {
  readonly document: FrameworkDocument;
  readonly config: Config;
  readonly found: FoundConfig;
}

/** What one client's server holds from `initialize` on. */
export interface Session {
  readonly client: Client;
  readonly documents: Documents;
  readonly configs: ConfigFinder;
  readonly settings: SettingsStore;
  readonly folders: Folders;
  /** The text on disk; a file that cannot be read is told in the log and taken as absent. */
  readFile(uri: string): Promise<string | undefined>;
  /** What a configuration file of this text would get wrong, with the files that it extends in mind. */
  configProblems(uri: string, text: string): Promise<readonly ConfigProblem[]>;
  /** Whether a file was read for a configuration in force, or may be the one that was looked for in vain. */
  isConfigSource(uri: string): boolean;
  /** Undefined where the document is not open. */
  judged(uri: string): Promise<Judged | undefined>;
  /** A text that is not open. */
  judgedText(text: Text): Promise<Judged>;
  /** As it is on disk; undefined where there is no such file. */
  judgedOnDisk(uri: string): Promise<Judged | undefined>;
  readonly judge: Judge;
  readonly others: OtherFiles;
  /** Names this run of the server: another one counts from another start. */
  readonly start: string;
  /** Counts the changes of what a document is judged by. */
  epoch(uri: string): number;
  /** Tells whoever listens that a document was opened, changed or closed; without a URI, that all may have changed. */
  changed(uri?: string): void;
  onChanged(listener: (uri: string | undefined) => void): void;
  /** Tells whoever listens that a document has other findings than were told, though it did not change. */
  settled(uri: string): void;
  onSettled(listener: (uri: string) => void): void;
  /** Tells whoever listens that files that are not open have other findings, since other files have changed. */
  onOthers(listener: (uris: readonly string[]) => void): void;
  warn(message: string): void;
  /** Tells once of each rule that threw; the others go on. */
  ruleFailed(rule: string, uri: string, error: unknown): void;
}

const knownRules = rules.map((rule) => rule.meta);

export function createSession(connection: Connection, host: Host, client: Client): Session {
  const listeners: ((uri: string | undefined) => void)[] = [];
  const settledListeners: ((uri: string) => void)[] = [];
  const othersListeners: ((uris: readonly string[]) => void)[] = [];
  const documents = createDocuments(client.encoding);
  const warn = (message: string) => connection.console.warn(message);
  const readFile = async (uri: string) => {
    try {
      return await host.readFile(uri);
    } catch (error) {
      warn(`${uri} cannot be read, so it is taken as absent. ${String(error)}`);
      return undefined;
    }
  };
  // Packages are left out: an editor opens what nobody has vouched for.
  const folders = createFolders(client.folders);
  const configHost: ConfigHost = {
    readFile,
    mayExtend: (uri, fromUri) => mayExtend(uri, fromUri, folders),
    today: () => new Date().toISOString().slice(0, 10),
  };
  const configs = createConfigFinder(configHost, knownRules);
  const failedRules = new Set<string>();
  const start = Date.now().toString(36);
  let changes = 0;
  const sources = new Set<string>();
  let hasFaults = false;
  const configFor = async (uri: string) => {
    const found = await configs.find(uri);
    for (const source of found.sources) {
      sources.add(keyOf(source));
    }
    hasFaults ||= found.problems.length > 0;
    return found;
  };
  const judgedText = async (text: Text): Promise<Judged> => {
    const found = await configFor(text.uri);
    return { document: parseDocument(text), config: found.config, found };
  };
  const session: Session = {
    client,
    documents,
    judge: createJudge(
      () => session,
      host,
      (uri) => session.settled(uri),
    ),
    others: createOtherFiles(
      () => session,
      host,
      (keys) => {
        const open = new Set<string>();
        for (const uri of documents.uris()) {
          open.add(keyOf(uri));
          if (keys.has(keyOf(uri))) {
            session.settled(uri);
          }
        }
        for (const listener of othersListeners) {
          listener([...keys].filter((key) => !open.has(key)));
        }
      },
    ),
    configs,
    settings: createSettings(connection, client),
    folders,
    readFile,
    async configProblems(uri, text) {
      return (await loadConfig(uri, text, configHost, knownRules)).problems.filter((it) => it.uri === uri);
    },
    isConfigSource: (uri) => hasFaults || sources.has(keyOf(uri)),
    async judged(uri) {
      const found = await configFor(uri);
      // Only now: a change may have come in while the configuration was read.
      const document = documents.parsed(uri);
      return document && { document, config: found.config, found };
    },
    judgedText,
    async judgedOnDisk(uri) {
      const content = await readFile(uri);
      return content === undefined ? undefined : judgedText(textOnDisk(uri, content, client.encoding));
    },
    start,
    epoch: (uri) => changes + session.others.version(uri),
    changed(uri) {
      changes += uri === undefined ? 1 : 0;
      session.others.changed(uri === undefined ? undefined : [uri]);
      for (const listener of listeners) {
        listener(uri);
      }
    },
    onChanged: (listener) => listeners.push(listener),
    settled(uri) {
      for (const listener of settledListeners) {
        listener(uri);
      }
    },
    onSettled: (listener) => settledListeners.push(listener),
    onOthers: (listener) => othersListeners.push(listener),
    warn,
    ruleFailed(rule, uri, error) {
      if (!failedRules.has(rule)) {
        failedRules.add(rule);
        connection.console.error(`The rule ${rule} failed on ${uri}, and is left out. ${String(error)}`);
      }
    },
  };
  return session;
}
