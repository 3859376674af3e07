/** What else one might run over such files. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/project';
import type { Program } from './command';
import { fetchPeer } from './peers';
import { node } from './process';

const modules = join(projectFolder, 'node_modules');

/** Name, program and what it does; no program where it could not be had. */
export function checkers(folder: string, from: string): [string, Program | undefined, string][] {
  return [
    ['biome check', biome(folder, from), 'JSON syntax, native code, several threads'],
    ['ajv', ajv(folder, from), 'a schema of the same files, no places'],
    ['eslint with @eslint/json', eslint(folder, from), 'JSON syntax'],
    ['spectral lint', spectral(folder, from), 'six field checks'],
  ];
}

/** The program itself, without the script of Node that starts it. */
function biome(folder: string, from: string): Program | undefined {
  const file = join(modules, '@biomejs', `cli-${process.platform}-${process.arch}`, 'biome');
  writeFileSync(
    join(folder, 'biome.json'),
    JSON.stringify({ formatter: { enabled: false }, files: { maxSize: 10_000_000 } }),
  );
  return existsSync(file) ? [file, ['check', '--config-path=.', from]] : undefined;
}

function ajv(folder: string, from: string): Program {
  const schema = join(projectFolder, 'server/framework.schema.json');
  writeFileSync(
    join(folder, 'ajv.cjs'),
    `const fs=require('fs');const Ajv=require(${JSON.stringify(join(modules, 'ajv'))});
const check=new Ajv({strict:false,validateFormats:false,allErrors:true}).compile(JSON.parse(fs.readFileSync(${JSON.stringify(schema)},'utf8')));
for(const f of fs.readdirSync('${from}'))check(JSON.parse(fs.readFileSync('${from}/'+f,'utf8')));`,
  );
  return [node, ['ajv.cjs']];
}

function eslint(folder: string, from: string): Program | undefined {
  const [own, plugin] = [fetchPeer('eslint'), fetchPeer('@eslint/json')];
  if (!own || !plugin) {
    return undefined;
  }
  writeFileSync(
    join(folder, 'eslint.config.mjs'),
    `import json from ${JSON.stringify(join(plugin, 'dist/index.js'))};
export default [{ files: ['**/*.json'], plugins: { json }, language: 'json/json', ...json.configs.recommended }];`,
  );
  return [node, [join(own, 'bin/eslint.js'), from]];
}

function spectral(folder: string, from: string): Program | undefined {
  const own = fetchPeer('@stoplight/spectral-cli');
  if (!own) {
    return undefined;
  }
  writeFileSync(
    join(folder, 'spectral.yaml'),
    `rules:
  version: { given: $, then: { field: schemaVersion, function: truthy } }
  occupation: { given: $, then: { field: occupation, function: truthy } }
  framework: { given: $, then: { field: framework, function: truthy } }
  soc: { given: $.occupation, then: { field: soc, function: truthy } }
  title: { given: $.occupation, then: { field: title, function: truthy } }
  levels: { given: $.framework, then: { field: levels, function: truthy } }
`,
  );
  return [
    node,
    [join(own, 'dist/index.js'), 'lint', '--ruleset', 'spectral.yaml', '--fail-severity', 'error', `${from}/*.json`],
  ];
}
