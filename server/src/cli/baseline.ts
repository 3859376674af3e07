import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { UsageError } from './io';
import { reasonOf } from './reason';
import type { CheckedFile, ReportedFinding } from './reporters/result';
import { writeWhole } from './whole-file';

/**
 * The findings that a team starts with, so that only new ones count. They are known by rule, words and level, not by
 * line or place, and so survive reordering and reformatting.
 */
export interface Baseline {
  /** The file without the findings that are known, and how many those were. */
  filter(file: CheckedFile): { readonly file: CheckedFile; readonly known: number };
  /** Entries of the files that were filtered which met no finding: the baseline can be made smaller. */
  unmet(): number;
}

/** By file, rule and fingerprint: how often. */
type Entries = Record<string, Record<string, Record<string, number>>>;

export const baselineFileName = '.framework-lint-baseline.json';
const formatVersion = 1;

/** @throws UsageError where there is none, or where it is none */
export function readBaseline(file: string, cwd: string): Baseline {
  const entries = entriesOf(file);
  let unmet = 0;
  return {
    filter(checked) {
      const rules = entries[keyOf(checked, file, cwd)] ?? {};
      const left = new Map(
        Object.entries(rules).flatMap(([rule, prints]) =>
          Object.entries(prints).map(([print, count]) => [`${rule} ${print}`, count] as const),
        ),
      );
      const findings = checked.findings.filter((finding) => !take(left, finding));
      for (const count of left.values()) {
        unmet += count;
      }
      return { file: { ...checked, findings }, known: checked.findings.length - findings.length };
    },
    unmet: () => unmet,
  };
}

/**
 * Writes what was found. Entries of files that this run did not look at stay, as long as the files are there.
 *
 * @throws UsageError where it cannot be written
 */
export function writeBaseline(file: string, checked: readonly CheckedFile[], cwd: string): void {
  const entries: Entries = existsSync(file) ? entriesOf(file) : {};
  for (const path of Object.keys(entries)) {
    if (!existsSync(resolve(dirname(file), path))) {
      delete entries[path];
    }
  }
  for (const it of checked) {
    const rules: Entries[string] = {};
    for (const { rule, fingerprint } of it.findings) {
      const prints = rules[rule] ?? {};
      prints[fingerprint] = (prints[fingerprint] ?? 0) + 1;
      rules[rule] = prints;
    }
    const key = keyOf(it, file, cwd);
    if (it.findings.length > 0) {
      entries[key] = rules;
    } else {
      delete entries[key];
    }
  }
  try {
    writeWhole(file, `${JSON.stringify({ version: formatVersion, files: sorted(entries) }, undefined, 2)}\n`, true);
  } catch (error) {
    throw new UsageError(`the baseline ${file} cannot be written: ${reasonOf(error)}`);
  }
}

function take(left: Map<string, number>, { rule, fingerprint }: ReportedFinding): boolean {
  const key = `${rule} ${fingerprint}`;
  const count = left.get(key) ?? 0;
  if (count === 0) {
    return false;
  }
  left.set(key, count - 1);
  return true;
}

function entriesOf(file: string): Entries {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `there is no baseline ${file}. Run with --baseline write first.`
        : `the baseline ${file} cannot be read: ${reasonOf(error)}`,
    );
  }
  const parsed = parse(text);
  if (!isEntries(parsed?.files) || parsed?.version !== formatVersion) {
    throw new UsageError(`${file} is no baseline of this version. Run with --baseline write to make a new one.`);
  }
  return parsed.files;
}

function parse(text: string): { version?: unknown; files?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntries(value: unknown): value is Entries {
  const isRecord = (it: unknown, ok: (item: unknown) => boolean): boolean =>
    typeof it === 'object' && it !== null && !Array.isArray(it) && Object.values(it).every(ok);
  return isRecord(value, (rules) => isRecord(rules, (prints) => isRecord(prints, Number.isInteger)));
}

/** Seen from the baseline's folder, so that it does not matter where the command runs. */
function keyOf({ path }: CheckedFile, file: string, cwd: string): string {
  return relative(dirname(file), resolve(cwd, path)).split(sep).join('/');
}

/** In a stable order, so that a change shows as what it is. */
function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [
        key,
        typeof value === 'object' && value !== null ? (sorted(value as Record<string, unknown>) as T) : value,
      ]),
  );
}
