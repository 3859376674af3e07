import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { configFileName, type FoundConfig, judge, mayBeFramework, parseDocument } from '../index';
import type { Configurations } from './configurations';
import { encode } from './encoding';
import type { InputFile } from './files';
import { fixedText } from './fix-text';
import type { Io } from './io';
import type { Overlay } from './overlay';
import { type FileText, readText, textDocument, textOf } from './read-file';
import { reasonOf } from './reason';
import type { CheckedFile } from './reporters/result';
import { today } from './today';
import { replaceFile } from './write-file';

export interface CheckOptions {
  readonly overlay: Overlay;
  readonly fix: 'no' | 'write' | 'dry';
  /** The bytes of the one input that is no file: it is not written either. */
  readonly stdin?: Uint8Array;
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
  for (const [count, input] of inputs.entries()) {
    if (await io.breathe()) {
      events.failed(`interrupted after ${count} of ${inputs.length} files. The others were not looked at.`);
      return false;
    }
    await checkFile(input, options, configurations, events);
    events.progress(count + 1);
  }
  for (const file of configurations.findings()) {
    events.checked(file);
  }
  return true;
}

async function checkFile(
  input: InputFile,
  options: CheckOptions,
  configurations: Configurations,
  events: CheckEvents,
): Promise<void> {
  if (input.file.endsWith(configFileName)) {
    return;
  }
  const found = await configurations.find(input.file);
  if (!found) {
    return;
  }
  if (found.excluded) {
    if (input.named) {
      events.skipped(`${input.path} is left out by "${found.excluded}" in the configuration, so it was not checked.`);
    }
    return;
  }
  const read = options.stdin ? textOf(input, options.stdin) : readText(input);
  if ('failure' in read) {
    events.failed(read.failure);
    return;
  }
  const config = options.overlay(found.config);
  const fixing = options.fix === 'no' ? {} : fix(input, read, { ...found, config }, options, events);
  const text = fixing.text === undefined ? read.text : textDocument(input, fixing.text);
  if (!input.named && !mayBeFramework(text.getText())) {
    events.checked({ path: input.path, framework: false, findings: [] });
    return;
  }
  const document = parseDocument(text);
  const { findings, unused, failures } = judge(document, {
    path: input.path,
    named: input.named,
    config,
    suppressions: found.suppressions,
    today: today(),
  });
  configurations.addUnused(unused);
  failures.forEach(events.failed);
  if (input.named && !document.framework && findings.length === 0) {
    events.skipped(`${input.path} is no framework: it has no object at framework.levels.`);
  }
  events.checked({
    path: input.path,
    framework: document.framework !== undefined,
    findings,
    ...(fixing.diff === undefined ? {} : { diff: fixing.diff }),
  });
}

/** The text that is there afterwards, where it is another one. */
function fix(
  input: InputFile,
  read: FileText,
  { config, suppressions }: FoundConfig,
  options: CheckOptions,
  events: CheckEvents,
): { text?: string; diff?: string } {
  const text = fixedText(read.text, config, suppressions);
  if (text === undefined) {
    return {};
  }
  if (!stillSound(input, read, text)) {
    events.failed(`The fixes of ${input.path} would break it, so nothing was written. Please report it.`);
    return {};
  }
  const bytes = encode(text, read.decoded);
  if (options.fix === 'write' && !options.stdin) {
    try {
      replaceFile(input.file, read.bytes, bytes);
    } catch (error) {
      events.failed(`${input.path} cannot be written: ${reasonOf(error)}`);
      return {};
    }
  }
  events.fixed(bytes);
  return options.fix === 'dry' ? { text, diff: diffOf(input.path, read, text) } : { text };
}

/** What is written must be read again: no broken JSON of a sound one, no framework lost, no level fewer. */
function stillSound(input: InputFile, read: FileText, text: string): boolean {
  const before = parseDocument(read.text);
  const after = parseDocument(textDocument(input, text));
  return (
    after.syntaxProblems.length <= before.syntaxProblems.length &&
    after.framework?.levels.length === before.framework?.levels.length
  );
}

/** As `git diff` writes it, so that `git apply` takes it. */
function diffOf(path: string, { decoded }: FileText, text: string): string {
  const mark = decoded.bom ? '\ufeff' : '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + decoded.text, mark + text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
