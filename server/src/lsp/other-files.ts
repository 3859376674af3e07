import { type Config, collectStatements, comparesFiles, type Elsewhere, mayBeFramework } from '../index';
import { isIgnoreFile } from './configuration';
import type { Host } from './host';
import type { Judged, Session } from './session';
import { textOnDisk } from './text';
import { keyOf } from './uri-key';

/**
 * What the other frameworks of the workspace say, for the rule that compares with them. Nothing is read before a
 * configuration switches that rule on; from then on it is kept up to date.
 */
export interface OtherFiles {
  /** Undefined where the rule is off, or as long as the files are being read: who asked is told when they are. */
  elsewhere(uri: string, config: Config): Elsewhere | undefined;
  /** The same, after all files have been read. */
  settled(uri: string, config: Config): Promise<Elsewhere | undefined>;
  /** Grows whenever the answer for a document may have become another one. */
  version(uri: string): number;
  /** Files that changed on disk, were opened, edited or closed; without any: all may have to be read anew. */
  changed(uris?: readonly string[]): void;
}

interface Due {
  readonly uri: string;
  /** Whether a folder of the workspace names it; undefined where nobody has looked. An open file counts in any case. */
  readonly isListed: boolean | undefined;
}

/** How long files are read at a stretch, in milliseconds: typing must not be felt to wait. */
const slice = 12;
/** How long nobody types before others are told of it, in milliseconds. */
const pause = 500;

/** @param onOthers findings of these documents are other ones now */
export function createOtherFiles(
  session: () => Session,
  host: Host,
  onOthers: (uris: ReadonlySet<string>) => void,
): OtherFiles {
  const statements = collectStatements();
  const versions = new Map<string, number>();
  /** By key: what has to be read. */
  const due = new Map<string, Due>();
  let isWanted = false;
  let isAllDue = true;
  let reading: Promise<void> | undefined;
  let isKnown = false;
  let generation = 0;
  const waiting = new Set<string>();
  const addresses = new Map<string, string>();

  function start(): void {
    if (isWanted && !reading && (isAllDue || due.size > 0)) {
      reading = readDue()
        .catch((error) => session().warn(`The frameworks of the workspace could not be compared. ${String(error)}`))
        .finally(() => {
          reading = undefined;
          // What came in at the very end.
          start();
        });
    }
  }

  async function readDue(): Promise<void> {
    const [concerned, moved] = [new Set<string>(), new Set<string>()];
    let since = Date.now();
    while (isAllDue || due.size > 0) {
      if (isAllDue) {
        isAllDue = false;
        await listAll();
      }
      for (const [key, file] of due) {
        due.delete(key);
        const { files, places } = statements.set(key, (await judged(file))?.document, nameOf(file.uri));
        addAll(concerned, files);
        addAll(moved, places);
        if (Date.now() - since > slice) {
          await host.delay(0);
          since = Date.now();
        }
      }
    }
    tell(isKnown ? concerned : new Set(session().documents.uris().map(keyOf)), moved);
    isKnown = true;
  }

  /** Whoever is open sees a place that has moved; the reports of other files keep the place that they were told. */
  function tell(concerned: ReadonlySet<string>, moved: ReadonlySet<string>): void {
    const open = new Set(session().documents.uris().map(keyOf));
    const all = new Set([...concerned, ...[...moved].filter((key) => open.has(key))]);
    if (all.size > 0) {
      generation++;
      for (const key of all) {
        versions.set(key, generation);
      }
      onOthers(all);
    }
  }

  async function listAll(): Promise<void> {
    for (const key of statements.files()) {
      due.set(key, { uri: addresses.get(key) ?? key, isListed: false });
    }
    for (const folder of session().folders.all()) {
      for await (const uri of host.listFiles(folder)) {
        due.set(keyOf(uri), { uri, isListed: true });
      }
    }
    for (const uri of session().documents.uris()) {
      due.set(keyOf(uri), { uri, isListed: undefined });
    }
  }

  async function isListed(uri: string): Promise<boolean> {
    const folder = session().folders.of(uri);
    return folder !== undefined && (await host.isListed(folder, uri));
  }

  /** Undefined where nothing of the file counts. */
  async function judged({ uri, isListed: listed }: Due): Promise<Judged | undefined> {
    const open = session().documents.named(uri);
    const text = !open && (listed ?? (await isListed(uri))) ? await session().readFile(uri) : undefined;
    const found =
      open !== undefined
        ? await session().judged(open)
        : text !== undefined && mayBeFramework(text)
          ? await session().judgedText(textOnDisk(uri, text, session().client.encoding))
          : undefined;
    const counts = found?.document.framework && !found.found.excluded && comparesFiles(found.config);
    if (counts) {
      addresses.set(keyOf(uri), uri);
    } else {
      addresses.delete(keyOf(uri));
    }
    return counts ? found : undefined;
  }

  /** As the command names it that runs in the folder of the workspace. */
  function nameOf(uri: string): string {
    const folders = session().folders.all();
    const key = keyOf(uri);
    const folder = folders.filter((it) => key.startsWith(`${keyOf(it)}/`)).sort((a, b) => b.length - a.length)[0];
    if (folder === undefined) {
      return key.slice(key.lastIndexOf('/') + 1);
    }
    const path = key.slice(keyOf(folder).length + 1);
    return folders.length > 1 ? `${keyOf(folder).slice(keyOf(folder).lastIndexOf('/') + 1)}/${path}` : path;
  }

  function ask(uri: string, config: Config): Elsewhere | undefined {
    if (!comparesFiles(config)) {
      return undefined;
    }
    isWanted = true;
    start();
    if (!isKnown) {
      return undefined;
    }
    const { find } = statements.except(keyOf(uri));
    return {
      find: (statement) => {
        const place = find(statement);
        return place && { ...place, file: addresses.get(place.file) ?? place.file };
      },
    };
  }

  async function later(uri: string): Promise<void> {
    const key = keyOf(uri);
    if (waiting.has(key)) {
      return;
    }
    waiting.add(key);
    for (let serial = -1; serial !== session().documents.serial(uri); ) {
      serial = session().documents.serial(uri);
      await host.delay(pause);
    }
    waiting.delete(key);
    due.set(key, { uri, isListed: undefined });
    start();
  }

  return {
    elsewhere: ask,
    async settled(uri, config) {
      ask(uri, config);
      while (reading && comparesFiles(config)) {
        await reading;
      }
      return ask(uri, config);
    },
    version: (uri) => versions.get(keyOf(uri)) ?? 0,
    changed(uris) {
      if (!isWanted) {
        return;
      }
      if (!uris || uris.some(isIgnoreFile)) {
        isAllDue = true;
        start();
        return;
      }
      for (const uri of uris) {
        void later(uri);
      }
    },
  };
}

function addAll(set: Set<string>, more: ReadonlySet<string>): void {
  for (const it of more) {
    set.add(it);
  }
}
