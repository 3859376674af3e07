import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ConfigProblem,
  createConfigFinder,
  type FoundConfig,
  rules,
  type Suppression,
  suppressedDocument,
  textHash,
  unusedNotice,
} from '../index';
import { inputFile } from './files';
import { type Io, UsageError } from './io';
import { reasonOf } from './reason';
import type { CheckedFile, ReportedFinding } from './reporters/result';
import { today } from './today';

/** The configurations that one run meets. */
export interface Configurations {
  /** Undefined where it cannot be used: then why was told, once, rather than judge by something else. */
  find(file: string): Promise<FoundConfig | undefined>;
  addUnused(suppressions: readonly Suppression[]): void;
  /** What the configuration files themselves have to be told, at the end of the run. */
  findings(): CheckedFile[];
}

export function createConfigurations(io: Pick<Io, 'cwd'>, onFailure: (sentence: string) => void): Configurations {
  const finder = createConfigFinder(
    { readFile: readConfigFile, resolvePackage, today },
    rules.map((rule) => rule.meta),
  );
  const told = new Set<string>();
  const met = new Map<string, FoundConfig>();
  const unused = new Set<Suppression>();
  const tellOnce = (sentence: string) => {
    if (!told.has(sentence)) {
      told.add(sentence);
      onFailure(sentence);
    }
  };
  return {
    async find(file) {
      let found: FoundConfig;
      try {
        found = await finder.find(pathToFileURL(file).href);
      } catch (error) {
        if (!(error instanceof UsageError)) {
          throw error;
        }
        tellOnce(error.message);
        return undefined;
      }
      if (found.uri !== undefined) {
        met.set(found.uri, found);
      }
      const fatal = found.problems.filter((problem) => problem.fatal);
      for (const problem of fatal) {
        tellOnce(sentenceOf(problem, io));
      }
      return fatal.length > 0 ? undefined : found;
    },
    addUnused(suppressions) {
      for (const suppression of suppressions) {
        unused.add(suppression);
      }
    },
    findings() {
      const problems = [...met.values()].flatMap((found) => [
        ...found.problems,
        ...found.allSuppressions.filter((it) => unused.has(it) || !existsSync(fileOf(it))).map(unusedNotice),
      ]);
      return byFile(problems, io);
    },
  };
}

/** Bases that several configurations extend are told about once. */
function byFile(problems: readonly ConfigProblem[], io: Pick<Io, 'cwd'>): CheckedFile[] {
  const files = new Map<string, Map<string, ReportedFinding>>();
  for (const problem of problems) {
    const findings = files.get(problem.uri) ?? new Map<string, ReportedFinding>();
    files.set(problem.uri, findings.set(`${problem.start} ${problem.code}`, findingOf(problem)));
  }
  return [...files].map(([uri, findings]) => ({
    path: pathOf(uri, io),
    framework: false,
    findings: [...findings.values()].sort((a, b) => a.range.start.line - b.range.start.line),
  }));
}

function findingOf({ code, severity, message, ...place }: ConfigProblem): ReportedFinding {
  return {
    rule: code,
    severity,
    message,
    range: {
      start: { line: place.line, character: place.character },
      end: { line: place.endLine, character: place.endCharacter },
    },
    path: [],
    related: [],
    fixable: false,
    fingerprint: textHash(`${code} ${message}`),
  };
}

function sentenceOf({ uri, line, character, message }: ConfigProblem, io: Pick<Io, 'cwd'>): string {
  return `${pathOf(uri, io)}:${line + 1}:${character + 1}: ${message}`;
}

function pathOf(uri: string, io: Pick<Io, 'cwd'>): string {
  return inputFile(fileURLToPath(uri), true, io).path;
}

function fileOf(suppression: Suppression): string {
  return fileURLToPath(encodeURI(suppressedDocument(suppression)).replace(/[?#]/g, encodeURIComponent));
}

async function readConfigFile(uri: string): Promise<string | undefined> {
  const file = fileURLToPath(uri);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return undefined;
    }
    throw new UsageError(`the configuration ${file} cannot be read: ${reasonOf(error)}`);
  }
}

/** By the rules of Node: `main` of the package, or a file in it (`our-config/strict.json`). Nothing of it is run. */
function resolvePackage(name: string, fromUri: string): string | undefined {
  try {
    return pathToFileURL(createRequire(fromUri).resolve(name)).href;
  } catch {
    return undefined;
  }
}
