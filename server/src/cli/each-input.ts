import type { FoundConfig } from '../index';
import { type InputOptions, inputsOf } from './check-inputs';
import { createConfigurations } from './configurations';
import type { InputFile } from './files';
import type { ExitCode, Io } from './io';
import { type FileText, readText, textOf } from './read-file';

export interface ConfiguredInput {
  readonly input: InputFile;
  readonly found: FoundConfig;
  /** It is the text of standard input. */
  readonly isStdin: boolean;
  /** Undefined where it cannot be read: then why was told. */
  readonly read: () => FileText | undefined;
  /** Tells what went wrong, in a sentence; the run goes on and ends with 2. */
  readonly failed: (sentence: string) => void;
}

export interface InputsRun {
  /** 2 where something failed, else 0. */
  readonly code: ExitCode;
  readonly looked: number;
}

/**
 * Calls for every input with the configuration that counts for it, excluded ones too. What cannot be read, or has a
 * broken configuration, is told and does not stop the others.
 *
 * @throws UsageError
 */
export async function eachInput(
  paths: readonly string[],
  options: InputOptions,
  io: Io,
  call: (input: ConfiguredInput) => void,
): Promise<InputsRun> {
  const { inputs, stdin } = await inputsOf(paths, options, io);
  let code: ExitCode = 0;
  const failed = (sentence: string) => {
    io.stderr(`framework-lint: ${sentence}\n`);
    code = 2;
  };
  inputs.failures.forEach(failed);
  const configurations = createConfigurations(io, failed);
  for (const input of inputs.files) {
    if (await io.breathe()) {
      failed('interrupted. The other files were left as they are.');
      break;
    }
    const found = await configurations.find(input.file);
    if (found) {
      const read = () => {
        const text = stdin ? textOf(input, stdin) : readText(input);
        if ('failure' in text) {
          failed(text.failure);
          return undefined;
        }
        return text;
      };
      call({ input, found, isStdin: stdin !== undefined, read, failed });
    }
  }
  return { code, looked: inputs.files.length };
}
