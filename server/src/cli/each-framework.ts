import { type Analysis, analysisOf, type FoundConfig, type FrameworkDocument, parseDocument } from '../index';
import { inputsOf } from './check-inputs';
import { createConfigurations } from './configurations';
import type { ExitCode, Io } from './io';
import { readText, textOf } from './read-file';

export interface AnalysedFile {
  readonly path: string;
  readonly document: FrameworkDocument;
  readonly analysis: Analysis;
  readonly suppressions: FoundConfig['suppressions'];
  /** The user named this very file. */
  readonly named: boolean;
}

export interface AnalysedFiles {
  readonly code: ExitCode;
  readonly looked: number;
}

/** Calls for every framework among the files; a named file that is none is a failure, and so is one that cannot be read. */
export async function eachFramework(
  paths: readonly string[],
  io: Io,
  call: (file: AnalysedFile) => void,
): Promise<AnalysedFiles> {
  const { inputs, stdin } = await inputsOf(paths, {}, io);
  let code: ExitCode = 0;
  const failed = (sentence: string) => {
    io.stderr(`framework-lint: ${sentence}\n`);
    code = 2;
  };
  inputs.failures.forEach(failed);
  const configurations = createConfigurations(io, failed);
  for (const input of inputs.files) {
    if (await io.breathe()) {
      failed('interrupted. The other files were not looked at.');
      break;
    }
    const found = await configurations.find(input.file);
    const read = found && (stdin ? textOf(input, stdin) : readText(input));
    if (!read || (found.excluded && !input.named)) {
      continue;
    }
    if ('failure' in read) {
      failed(read.failure);
      continue;
    }
    const document = parseDocument(read.text);
    const analysis = analysisOf(document, found.config);
    if (analysis) {
      call({ path: input.path, document, analysis, suppressions: found.suppressions, named: input.named });
    } else if (input.named) {
      failed(`${input.path} is no framework: it has no object at framework.levels.`);
    }
  }
  return { code, looked: inputs.files.length };
}
