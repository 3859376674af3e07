import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  applyChanges,
  checkDocument,
  configChanges,
  configFileName,
  contentHash,
  type Finding,
  parseDocument,
  pointerOf,
} from '../index';
import { count } from '../pages/count';
import { defineCommand } from './command';
import { eachInput } from './each-input';
import { decode, encode } from './encoding';
import { type Io, UsageError } from './io';
import { reasonOf } from './reason';
import { assertRule } from './rule-named';
import { today } from './today';
import { writeWhole } from './whole-file';
import { replaceFile } from './write-file';

export const suppressCommand = defineCommand({
  name: 'suppress',
  usage: '--rule <id> --reason <text> [options] <files, folders, patterns…>',
  description: `Writes an entry for each finding of a rule to the configuration that counts for its file (or to a new one here). It
lasts until the words at fault are edited, wherever the statement moves within its level.`,
  options: {
    rule: { value: 'id', description: 'the rule whose findings are kept' },
    reason: { value: 'text', description: 'why, for those who read it later' },
    at: { value: 'pointer', description: 'only at this place or below: /framework/levels/emerging' },
    expires: { value: 'day', description: 'the last day on which it counts: 2027-01-31' },
  },
  examples: [
    'framework-lint suppress --rule verb-strength --reason "The trade calls it so." 15-1299.08.json',
    'framework-lint suppress --rule duplicate-topic --reason "Merged in May." --expires 2027-05-31 frameworks',
  ],
  async run({ values, positionals }, io) {
    const { rule, reason, expires, at = '' } = values;
    if (rule === undefined || reason === undefined || reason.trim() === '') {
      throw new UsageError('suppress needs --rule and --reason: a finding is kept for a reason that others can read.');
    }
    assertRule(rule);
    const entries = new Map<string, object[]>();
    const { code } = await eachInput(positionals, {}, io, ({ input, found, read }) => {
      const file = found.excluded ? undefined : read();
      if (!file) {
        return;
      }
      const document = parseDocument(file.text);
      const config = found.uri === undefined ? join(io.cwd, configFileName) : fileURLToPath(found.uri);
      const kept = checkDocument(document, found.config, { suppressions: found.suppressions, today: today() })
        .filter((finding) => finding.rule === rule && isBelow(finding, at))
        .map((finding) => ({
          rule,
          file: relative(dirname(config), input.file).split(sep).join('/'),
          at: pointerOf(finding.path),
          hash: contentHash(finding, document),
          reason,
          ...(expires === undefined ? {} : { expires }),
        }));
      entries.set(config, [...(entries.get(config) ?? []), ...kept]);
    });
    for (const [config, added] of entries) {
      if (added.length > 0) {
        addEntries(config, added, io);
      }
    }
    const total = [...entries.values()].flat().length;
    io.stderr(`framework-lint: ${count(total, 'finding')} of ${rule} kept.\n`);
    return code;
  },
});

function isBelow(finding: Finding, at: string): boolean {
  const pointer = pointerOf(finding.path);
  return at === '' || pointer === at || pointer.startsWith(`${at}/`);
}

/** @throws UsageError where the configuration cannot be changed */
function addEntries(file: string, entries: readonly object[], io: Io): void {
  try {
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    const decoded = bytes && decode(bytes);
    const changes = configChanges(decoded?.text, { list: ['suppressions'], entries: [...entries] });
    if (!changes || (bytes && !decoded)) {
      throw new Error('its "suppressions" is no list.');
    }
    const text = applyChanges(decoded?.text ?? '', changes);
    if (bytes && decoded) {
      replaceFile(file, bytes, encode(text, decoded));
    } else {
      writeWhole(file, text, false);
    }
  } catch (error) {
    throw new UsageError(`${relative(io.cwd, resolve(file))} cannot be changed: ${reasonOf(error)}`);
  }
}
