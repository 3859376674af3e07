import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Config, defaultConfig, type RuleSetting, type ThreadSetting, type VerbSetting } from './config';
import { type ConfigFile, type ConfigProblem, emptyConfigFile, type Override } from './file';
import { placeFinder } from './places';
import { readSuppression } from './read-suppression';
import { type Bounds, ConfigReader, type Note } from './reader';

/** What the reader must know of a rule: its id, and its options with their defaults. */
export interface KnownRule {
  readonly id: string;
  /** By name: `{ default, schema }`. */
  readonly options: object;
}

export interface ConfigReading {
  readonly file: ConfigFile;
  /** Empty for a sound file. A file with problems is not used: it would judge by half of what its author wants. */
  readonly problems: readonly ConfigProblem[];
}

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** Reads a `.framework-lint.json`: JSON with comments and trailing commas. Never throws. */
export function readConfig(text: string, rules: readonly KnownRule[], uri = ''): ConfigReading {
  const notes: Note[] = [];
  const root = parse(text, notes);
  const place = placeFinder(uri, text);
  const file = root ? readFile(new ConfigReader(notes, place), root, rules) : emptyConfigFile;
  return {
    file,
    problems: notes.map(({ message, start, end }) => ({
      ...place(start, end),
      code: 'configuration',
      message,
      severity: 'error',
      fatal: true,
    })),
  };
}

function parse(text: string, notes: Note[]): Node | undefined {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, errors, { allowTrailingComma: true });
  } catch {
    // The recursive parser ran out of stack.
    notes.push({ message: 'The configuration is nested too deeply to be read.', start: 0, end: 1 });
    return undefined;
  }
  for (const error of errors) {
    notes.push({
      message: `This is no valid JSON (${printParseErrorCode(error.error)}). Mend it, so that the configuration can be used.`,
      start: error.offset,
      end: error.offset + error.length,
    });
  }
  return root;
}

function readFile(reader: ConfigReader, root: Node, rules: readonly KnownRule[]): ConfigFile {
  const file: Mutable<ConfigFile> = { ...emptyConfigFile };
  const settings: Mutable<Config> = { ...defaultConfig };
  reader.object(root, {
    $schema: (node) => reader.string(node),
    extends: (node) => {
      const single = node.type === 'string' ? reader.reference(node) : undefined;
      file.extends = single ? [single] : reader.list(node, (item) => reader.reference(item));
    },
    requiredVersion: (node) => {
      file.requiredVersion = reader.reference(node);
    },
    files: (node) => {
      file.files = readPatterns(reader, node);
    },
    ignore: (node) => {
      file.ignore = readPatterns(reader, node);
    },
    ...settingHandlers(reader, settings, rules),
    overrides: (node) => {
      file.overrides = reader.list(node, (item) => readOverride(reader, item, rules));
    },
    suppressions: (node) => {
      file.suppressions = reader.list(node, (item) => readSuppression(reader, item, rules));
    },
  });
  return { ...file, settings };
}

function settingHandlers(reader: ConfigReader, settings: Mutable<Config>, rules: readonly KnownRule[]) {
  return {
    rules: (node: Node) => {
      settings.rules = readRules(reader, node, rules);
    },
    ladder: (node: Node) => {
      settings.ladder = reader.list(node, (item) => reader.string(item));
    },
    verbs: (node: Node) => {
      settings.verbs = reader.record(node, (value) => readVerb(reader, value));
    },
    threads: (node: Node) => {
      settings.threads = readThreads(reader, node);
    },
  };
}

function readOverride(reader: ConfigReader, node: Node, rules: readonly KnownRule[]): Override {
  const override: Mutable<Override> = { files: [], ignore: [], settings: defaultConfig };
  const settings: Mutable<Config> = { ...defaultConfig };
  reader.object(node, {
    files: (item) => {
      override.files = readPatterns(reader, item);
    },
    ignore: (item) => {
      override.ignore = readPatterns(reader, item);
    },
    ...settingHandlers(reader, settings, rules),
  });
  reader.require(node, 'files', 'Say which files it is for: "files": ["drafts/**"].');
  return { ...override, settings };
}

/** A list of patterns, or one. */
function readPatterns(reader: ConfigReader, node: Node): string[] {
  return node.type === 'string' ? [node.value as string] : reader.list(node, (item) => reader.string(item));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function readRules(reader: ConfigReader, node: Node, rules: readonly KnownRule[]): Record<string, RuleSetting> {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return reader.record(node, (value, id, keyNode) => {
    const rule = known.get(id);
    if (!rule) {
      reader.unknown(keyNode, id, 'rule', [...known.keys()]);
      return {};
    }
    if (value.type === 'string') {
      const severity = reader.oneOf(value, severities);
      return severity ? { severity } : {};
    }
    const setting: Mutable<RuleSetting> = {};
    reader.object(value, {
      severity: (item) => {
        const severity = reader.oneOf(item, severities);
        if (severity) {
          setting.severity = severity;
        }
      },
      options: (item) => {
        setting.options = readOptions(reader, item, rule);
      },
    });
    return setting;
  });
}

function readOptions(reader: ConfigReader, node: Node, rule: KnownRule): Record<string, unknown> {
  const known = new Map<string, { default: unknown; schema?: Bounds }>(Object.entries(rule.options));
  return reader.record(node, (value, name, keyNode) => {
    const option = known.get(name);
    if (!option) {
      reader.unknown(keyNode, name, 'option', [...known.keys()]);
      return undefined;
    }
    return reader.like(value, option.default, option.schema);
  });
}

function readVerb(reader: ConfigReader, node: Node): VerbSetting {
  const setting: Mutable<VerbSetting> = { strength: 3 };
  reader.object(node, {
    strength: (item) => {
      setting.strength = reader.integer(item, 1, 6) ?? 3;
    },
    bloom: (item) => {
      const bloom = reader.integer(item, 1, 6);
      if (bloom !== undefined) {
        setting.bloom = bloom;
      }
    },
    unmeasurable: (item) => {
      setting.unmeasurable = reader.boolean(item) ?? false;
    },
  });
  return setting;
}

function readThreads(reader: ConfigReader, node: Node): Config['threads'] {
  const threads: Mutable<Config['threads']> = { ...defaultConfig.threads };
  const topics = (item: Node) => reader.list(item, (topic) => reader.string(topic));
  reader.object(node, {
    link: (list) => {
      threads.link = reader.list(list, (item) => {
        const setting: Mutable<ThreadSetting> = { topics: [] };
        reader.object(item, {
          name: (value) => {
            const name = reader.string(value);
            if (name !== undefined) {
              setting.name = name;
            }
          },
          topics: (value) => {
            setting.topics = topics(value);
          },
        });
        return setting;
      });
    },
    cut: (list) => {
      threads.cut = reader.list(list, topics);
    },
  });
  return threads;
}
