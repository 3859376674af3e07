import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Config, defaultConfig, type RuleSetting, type ThreadSetting, type VerbSetting } from './config';
import { ConfigReader, type Note } from './reader';

/** Something that the configuration file gets wrong. */
export interface ConfigProblem {
  readonly message: string;
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The place of `start`, both counted from 0. */
  readonly line: number;
  readonly character: number;
}

/** What the reader must know of a rule: its id, and its options with their defaults. */
export interface KnownRule {
  readonly id: string;
  /** By name: `{ default }`. */
  readonly options: object;
}

export interface ConfigReading {
  readonly config: Config;
  /** Empty for a sound file. A file with problems is not used: it would judge by half of what its author wants. */
  readonly problems: readonly ConfigProblem[];
}

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** Reads a `.framework-lint.json`: JSON with comments and trailing commas. Never throws. */
export function readConfig(text: string, rules: readonly KnownRule[]): ConfigReading {
  const notes: Note[] = [];
  const errors: ParseError[] = [];
  const root = parseTree(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, errors, {
    allowTrailingComma: true,
  });
  for (const error of errors) {
    notes.push({
      message: `This is no valid JSON (${printParseErrorCode(error.error)}). Mend it, so that the configuration can be used.`,
      start: error.offset,
      end: error.offset + error.length,
    });
  }
  if (!root) {
    return { config: defaultConfig, problems: placed(notes, text) };
  }
  const reader = new ConfigReader(notes);
  const config: Mutable<Config> = { ...defaultConfig };
  reader.object(root, {
    $schema: (node) => reader.string(node),
    rules: (node) => {
      config.rules = readRules(reader, node, rules);
    },
    ladder: (node) => {
      config.ladder = reader.list(node, (item) => reader.string(item));
    },
    verbs: (node) => {
      config.verbs = reader.record(node, (value) => readVerb(reader, value));
    },
    threads: (node) => {
      config.threads = readThreads(reader, node);
    },
  });
  return { config, problems: placed(notes, text) };
}

function placed(notes: readonly Note[], text: string): ConfigProblem[] {
  return notes.map((note) => {
    const before = text.slice(0, note.start).split(/\r\n|\n|\r/);
    return { ...note, line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  });
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
  const known = new Map<string, { default: unknown }>(Object.entries(rule.options));
  return reader.record(node, (value, name, keyNode) => {
    const option = known.get(name);
    if (!option) {
      reader.unknown(keyNode, name, 'option', [...known.keys()]);
      return undefined;
    }
    return reader.like(value, option.default);
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
