import {
  comparesFiles,
  configFileName,
  type FoundConfig,
  judge,
  mayBeFramework,
  parseDocument,
  type StatementsOfFiles,
} from '../index';
import type { Cache, CachedFile } from './cache';
import type { Configurations } from './configurations';
import type { InputFile } from './files';
import { diffOf, type FixedFile, fixedFile, writeFixed } from './fix-file';
import type { Io } from './io';
import { statementsOfFiles } from './other-files';
import type { Overlay } from './overlay';
import { type FileText, readBytes, textDocument, textOf } from './read-file';
import type { CheckedFile } from './reporters/result';
import { today } from './today';

export interface CheckOptions {
  readonly overlay: Overlay;
  readonly fix: 'no' | 'write' | 'dry';
  /** The bytes of the one input that is no file: it is not written either. */
  readonly stdin?: Uint8Array;
  /** Only where nothing is fixed. */
  readonly cache?: Cache;
  /** The files that findings may compare a file with: more than are checked, where only a part of them is. */
  readonly among: readonly InputFile[];
}

export interface CheckEvents {
  checked(file: CheckedFile): void;
  /** A file that the fixes changed, with its new bytes. */
  fixed(bytes: Uint8Array): void;
  failed(sentence: string): void;
  /** A file that is left out although it was named. */
  skipped(sentence: string): void;
  progress(count: number): void;
}

/** Checks files one after the other; one that cannot be read does not stop the others. False where it was interrupted. */
export async function checkFiles(
  inputs: readonly InputFile[],
  options: CheckOptions,
  configurations: Configurations,
  events: CheckEvents,
  io: Io,
): Promise<boolean> {
  const others = await statementsOfFiles(options.among, options.overlay, configurations);
  for (const [count, input] of inputs.entries()) {
    if (await io.breathe()) {
      events.failed(`interrupted after ${count} of ${inputs.length} files. The others were not looked at.`);
      return false;
    }
    await checkFile(input, others, options, configurations, events);
    events.progress(count + 1);
  }
  for (const file of configurations.findings()) {
    events.checked(file);
  }
  return true;
}

async function checkFile(
  input: InputFile,
  others: StatementsOfFiles | undefined,
  options: CheckOptions,
  configurations: Configurations,
  events: CheckEvents,
): Promise<void> {
  const found = await configurations.find(input.file);
  // A configuration that is named is held to be sound, and is no framework.
  if (!found || input.file.endsWith(configFileName)) {
    return;
  }
  if (found.excluded) {
    if (input.named) {
      events.skipped(`${input.path} is left out by "${found.excluded}" in the configuration, so it was not checked.`);
    }
    return;
  }
  const bytes = options.stdin ?? readBytes(input);
  if ('failure' in bytes) {
    events.failed(bytes.failure);
    return;
  }
  const config = options.overlay(found.config);
  const elsewhere = comparesFiles(config) ? others?.except(input.path) : undefined;
  // What other files say is no part of a file's key.
  const cache = elsewhere ? undefined : options.cache;
  const key = cache?.keyOf(bytes, config, found.suppressions, input.named) ?? '';
  const result =
    cache?.get(input.path, key) ??
    (await checkBytes(input, bytes, { ...found, config }, { ...options, elsewhere }, events, key));
  if (!result) {
    return;
  }
  const { unused, ...checked } = result;
  configurations.addUnused(unused.flatMap((at) => found.suppressions[at] ?? []));
  if (input.named && !checked.framework && checked.findings.length === 0) {
    events.skipped(`${input.path} is no framework: it has no object at framework.levels.`);
  }
  events.checked({ path: input.path, ...checked });
}

type Checked = CachedFile & { readonly diff?: string };

type CheckBytesOptions = CheckOptions & {
  readonly elsewhere: ReturnType<StatementsOfFiles['except']> | undefined;
};

async function checkBytes(
  input: InputFile,
  bytes: Uint8Array,
  found: FoundConfig,
  options: CheckBytesOptions,
  events: CheckEvents,
  key: string,
): Promise<Checked | undefined> {
  const read = textOf(input, bytes);
  if ('failure' in read) {
    events.failed(read.failure);
    return undefined;
  }
  const fixed = options.fix === 'no' ? undefined : fix(input, read, found, options, events);
  const text = fixed ? textDocument(input, fixed.text) : read.text;
  if (!input.named && !mayBeFramework(text.getText())) {
    return { framework: false, findings: [], unused: [] };
  }
  const document = parseDocument(text);
  const { findings, unused, failures } = judge(document, {
    path: input.path,
    named: input.named,
    config: found.config,
    suppressions: found.suppressions,
    today: today(),
    ...(options.elsewhere ? { elsewhere: options.elsewhere } : {}),
  });
  failures.forEach(events.failed);
  const result = {
    framework: document.framework !== undefined,
    findings,
    unused: unused.map((it) => found.suppressions.indexOf(it)),
  };
  if (failures.length === 0 && !options.elsewhere) {
    options.cache?.set(input.path, key, result);
  }
  return fixed && options.fix === 'dry' ? { ...result, diff: await diffOf(input.path, read, fixed.text) } : result;
}

/** What stands in the file afterwards, where it is something else than before. */
function fix(
  input: InputFile,
  read: FileText,
  { config, suppressions }: FoundConfig,
  options: CheckOptions,
  events: CheckEvents,
): FixedFile | undefined {
  const fixed = fixedFile(input, read, config, suppressions);
  if (!fixed) {
    return undefined;
  }
  const failure =
    'failure' in fixed
      ? fixed.failure
      : options.fix === 'write' && !options.stdin
        ? writeFixed(input, read, fixed)
        : undefined;
  if (failure !== undefined || 'failure' in fixed) {
    events.failed(failure ?? '');
    return undefined;
  }
  events.fixed(fixed.bytes);
  return fixed;
}
