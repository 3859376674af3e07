import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configFileName, mayBeFramework, orderLevels, parseDocument } from '../index';
import { defineCommand } from './command';
import { findFiles } from './files';
import { type Io, UsageError } from './io';
import { readText } from './read-file';
import { reasonOf } from './reason';
import { writeWhole } from './whole-file';

const schemaInPackage = 'node_modules/framework-authoring/server/framework-lint.schema.json';
const enoughFiles = 500;

export const initCommand = defineCommand({
  name: 'init',
  usage: '[folder]',
  description: `Writes ${configFileName} into the folder. Where the frameworks below it have levels of their own, their ladder is
written down for you to put in order. An existing file is left alone.`,
  options: {},
  examples: ['framework-lint init', 'framework-lint init frameworks'],
  async run({ positionals: [folder = '.', ...more] }, io) {
    if (more.length > 0) {
      throw new UsageError('init takes one folder.');
    }
    const target = join(io.cwd, folder, configFileName);
    if (existsSync(target)) {
      throw new UsageError(`there is a ${configFileName} in ${folder} already. It was left alone.`);
    }
    const ladder = await ownLadder(folder, io);
    const schema = existsSync(join(io.cwd, folder, schemaInPackage)) ? `./${schemaInPackage}` : undefined;
    try {
      writeWhole(target, textOf(ladder, schema), false);
    } catch (error) {
      throw new UsageError(`${target} cannot be written: ${reasonOf(error)}`);
    }
    io.stderr(`framework-lint: ${join(folder, configFileName)} written.\n`);
    return 0;
  },
});

/** The most frequent list of level keys whose order nothing but the file tells. */
async function ownLadder(folder: string, io: Io): Promise<readonly string[] | undefined> {
  const counts = new Map<string, { keys: readonly string[]; count: number }>();
  for (const input of findFiles([folder], io).files.slice(0, enoughFiles)) {
    const read = readText(input);
    if ('failure' in read || !mayBeFramework(read.text.getText())) {
      continue;
    }
    const keys = parseDocument(read.text).framework?.levels.map(({ key }) => key) ?? [];
    const order = orderLevels(keys);
    if (order.source === 'file' && order.keys.length > 1) {
      const name = JSON.stringify(order.keys);
      counts.set(name, { keys: order.keys, count: (counts.get(name)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.keys;
}

function textOf(ladder: readonly string[] | undefined, schema: string | undefined): string {
  const lines = [
    ...(schema === undefined ? [] : [`  "$schema": ${JSON.stringify(schema)},`]),
    ...(ladder === undefined
      ? []
      : [
          '  // The levels found here, in the order of the files. Put them in order, weakest first.',
          `  "ladder": ${JSON.stringify(ladder).replaceAll('","', '", "')},`,
        ]),
    '  // Globs, counted from this folder: which JSON files are meant, and which are left out.',
    '  // "files": ["frameworks/**"],',
    '  "ignore": [],',
    '  // Severities: error, warning, information, hint, off. `framework-lint rules` lists the rules.',
    '  "rules": {',
    '    // "progression-gap": "warning"',
    '  }',
  ];
  return `{\n${lines.join('\n')}\n}\n`;
}
