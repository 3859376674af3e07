import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Config, rules, type Suppression, version } from '../index';
import type { CheckedFile } from './reporters/result';
import { today } from './today';

export const cacheFileName = '.framework-lint-cache.json';

/** What was found in a file, kept as long as the tool, its rules, the configuration and the file stay the same. */
export interface Cache {
  /** @param key from `keyOf` */
  get(path: string, key: string): CachedFile | undefined;
  set(path: string, key: string, found: CachedFile): void;
  keyOf(bytes: Uint8Array, config: Config, suppressions: readonly Suppression[], named: boolean): string;
  /** Writes it in one step; false where that was not possible. Only files of this run are kept. */
  save(): boolean;
}

export interface CachedFile extends Pick<CheckedFile, 'framework' | 'findings'> {
  /** Places in the list of the file's suppressions. */
  readonly unused: readonly number[];
}

interface Entry extends CachedFile {
  readonly key: string;
  /** The day on which it was judged, where the day had a say: a date lay in the future. */
  readonly day?: string;
}

export function openCache(file: string): Cache {
  const before = read(file);
  const after: Record<string, Entry> = {};
  const tool = hash(JSON.stringify([version, rules.map(({ meta }) => meta)]));
  const configs = new WeakMap<Config, string>();
  const configKey = (config: Config) => {
    const key = configs.get(config) ?? hash(JSON.stringify(config));
    configs.set(config, key);
    return key;
  };
  return {
    get(path, key) {
      const entry = Object.hasOwn(before, path) ? before[path] : undefined;
      if (!entry || entry.key !== key || (entry.day !== undefined && entry.day !== today())) {
        return undefined;
      }
      after[path] = entry;
      return entry;
    },
    set(path, key, { framework, findings, unused }) {
      const dated = findings.some(({ rule }) => rule === 'date-mismatch') ? { day: today() } : {};
      after[path] = { key, framework, findings, unused, ...dated };
    },
    keyOf(bytes, config, suppressions, named) {
      const kept = suppressions.map(({ rule, at, hash }) => [rule, at, hash]);
      return sha1()
        .update(`${tool} ${configKey(config)} ${JSON.stringify(kept)} ${named} `)
        .update(bytes)
        .digest('base64');
    },
    save() {
      const temporary = `${file}.${process.pid}.tmp`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(temporary, JSON.stringify(after));
        renameSync(temporary, file);
        return true;
      } catch {
        if (existsSync(temporary)) {
          rmSync(temporary);
        }
        return false;
      }
    },
  };
}

/** A cache that is broken or of another shape is as good as none. */
function read(file: string): Readonly<Record<string, Entry>> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, Entry>) : {};
  } catch {
    return {};
  }
}

function hash(text: string): string {
  return sha1().update(text).digest('base64');
}

/** Not imported: a run without a cache needs none, and each start of the command would load it. */
function sha1(): import('node:crypto').Hash {
  return process.getBuiltinModule('node:crypto').createHash('sha1');
}
