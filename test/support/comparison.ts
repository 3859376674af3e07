/** Reads `test/compare/`, and shows comparisons as its files write them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDocuments } from '../../server/src/compare/compare';
import type { Comparison, PlacedText } from '../../server/src/compare/types';
import { documentOf, fullConfig } from './check';
import { projectFolder } from './project';

export type Levels = Readonly<Record<string, readonly string[]>>;

export interface CompareCase {
  readonly name: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** `moved reworded: emerging 3 > developing 2` */
  readonly changes: readonly string[];
  readonly threads?: readonly string[];
  readonly findings?: readonly string[];
  readonly levels?: readonly string[];
  readonly metadata?: readonly string[];
}

interface CaseFile extends Omit<CompareCase, 'name' | 'before' | 'after'> {
  /** Name of a file `base-….json`. */
  readonly base?: string;
  /** Levels that are not the base's; `=emerging 0` stands for a statement of the base. */
  readonly old?: Levels;
  readonly new: Levels;
  readonly newOrder?: readonly string[];
  readonly oldMetadata?: { readonly framework?: object };
  readonly newMetadata?: { readonly framework?: object };
}

const folder = join(projectFolder, 'test/compare');

export function compareCases(): CompareCase[] {
  return readdirSync(folder)
    .filter((name) => /^\d.*\.json$/.test(name))
    .sort()
    .map((name) => {
      const file: CaseFile = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const base: Levels =
        file.base === undefined ? {} : JSON.parse(readFileSync(join(folder, `base-${file.base}.json`), 'utf8')).levels;
      const before = levelsFrom(base, file.old ?? {}, Object.keys({ ...base, ...file.old }));
      const after = levelsFrom(
        base,
        file.new ?? {},
        file.newOrder ?? Object.keys({ ...base, ...file.old, ...file.new }),
      );
      return {
        ...file,
        name,
        before: frameworkText(before, file.oldMetadata),
        after: frameworkText(after, file.newMetadata),
      };
    });
}

function levelsFrom(base: Levels, own: Levels, order: readonly string[]): Levels {
  const resolve = (text: string): string => {
    const [, key = '', index = ''] = /^=(\w+) (\d+)$/.exec(text) ?? [];
    return key === '' ? text : (base[key]?.[Number(index)] ?? `no ${text}`);
  };
  return Object.fromEntries(order.map((key) => [key, (own[key] ?? base[key] ?? []).map(resolve)]));
}

export function frameworkText(levels: Levels, metadata: { readonly framework?: object } = {}): string {
  const entries = Object.entries(levels).map(([key, statements]) => [key, { statements }]);
  return JSON.stringify({
    ...metadata,
    framework: { ...metadata.framework, levels: Object.fromEntries(entries) },
  });
}

export function compareTexts(before: string, after: string): Comparison {
  const comparison = compareDocuments(documentOf(before), documentOf(after), fullConfig({}));
  if (!comparison) {
    throw new Error('one of the texts is no framework');
  }
  return comparison;
}

/** As the files of `test/compare/` write them. */
export function shown({ statements, threads, findings, levels, metadata }: Comparison) {
  return {
    changes: statements.map(({ kinds, before, after }) =>
      [
        kinds.join(' '),
        [before, after]
          .filter((list) => list.length > 0)
          .map(places)
          .join(' > '),
      ].join(': '),
    ),
    threads: threads.map(({ kind, thread, level }) => `${kind}: ${thread}${level === undefined ? '' : ` at ${level}`}`),
    findings: findings.map(({ kind, rule }) => `${kind} ${rule}`),
    levels: levels
      .filter(({ kind }) => kind !== 'relabelled')
      .map(({ kind, before, after }) => `${kind}: ${[before, after].filter((it) => it !== undefined).join(' > ')}`),
    metadata: metadata.map(({ pointer }) => pointer),
  };
}

function places(list: readonly PlacedText[]): string {
  return list.map(({ level, index }) => `${level} ${index}`).join(', ');
}
