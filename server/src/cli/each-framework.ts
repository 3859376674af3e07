import { type Analysis, analysisOf, type FoundConfig, type FrameworkDocument, parseDocument } from '../index';
import { eachInput, type InputsRun } from './each-input';
import type { Io } from './io';

export interface AnalysedFile {
  readonly path: string;
  readonly document: FrameworkDocument;
  readonly analysis: Analysis;
  readonly suppressions: FoundConfig['suppressions'];
  /** The user named this very file. */
  readonly named: boolean;
}

/** Calls for every framework among the files; a named file that is none is a failure, and so is one that cannot be read. */
export function eachFramework(
  paths: readonly string[],
  io: Io,
  call: (file: AnalysedFile) => void,
): Promise<InputsRun> {
  return eachInput(paths, {}, io, ({ input, found, read, failed }) => {
    const { path, named } = input;
    const source = found.excluded && !named ? undefined : read();
    if (!source) {
      return;
    }
    const document = parseDocument(source.text);
    const analysis = analysisOf(document, found.config);
    if (analysis) {
      call({ path, document, analysis, suppressions: found.suppressions, named });
    } else if (named) {
      failed(`${path} is no framework: it has no object at framework.levels.`);
    }
  });
}
