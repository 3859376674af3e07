/** `npm run bench`: measures everything but the server, and writes `docs/benchmarks.md`. Takes some minutes. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../support/project';
import { variedFramework } from '../support/varied';
import { growthOfStatements } from './growth';
import { run } from './process';
import { median, type Section, writeSections } from './table';

const node = process.execPath;
const command = join(projectFolder, 'dist/cli.js');
const modules = join(projectFolder, 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'framework-bench-'));
const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : 7;

try {
  writeSections([
    firstFramework(),
    wholeProcesses(quick ? 50 : 1000),
    growthOfFiles(quick ? [10, 100] : [10, 100, 1000, 10_000]),
    growthOfStatements(quick ? [10, 100, 1000] : [10, 100, 1000, 5000, 10_000, 50_000]),
    bundles(),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function firstFramework(): Section {
  const file = join(folder, 'first.json');
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(join(projectFolder, 'seeds/15-1299.08.json'), 'utf8'))));
  const script = join(projectFolder, 'out/test/bench/first.js');
  const runs = Array.from(
    { length: quick ? 3 : 15 },
    () => JSON.parse(run(node, [script, file]).output) as Record<string, number>,
  );
  const goals: Readonly<Record<string, string>> = { lexicon: '10 ms', analysis: '5 ms' };
  return {
    title: 'The first framework of a process',
    about: `The seed, 40 statements, on one line, behind the start-up of a fresh process: nothing is compiled or remembered. Median of ${runs.length} processes.`,
    columns: ['step', 'ms', 'goal'],
    rows: Object.keys(runs[0] ?? {}).map((step) => [
      step,
      median(runs.map((it) => it[step] ?? 0)).toFixed(2),
      goals[step] ?? '',
    ]),
  };
}

function wholeProcesses(files: number): Section {
  const different = frameworks('different', files, variedFramework);
  const seed = JSON.parse(readFileSync(join(projectFolder, 'seeds/15-1299.08.json'), 'utf8')) as object;
  const copies = frameworks('copies', files, () => seed);
  const biome = binaryOfBiome();
  writeFileSync(
    join(folder, 'biome.json'),
    JSON.stringify({ formatter: { enabled: false }, files: { maxSize: 10_000_000 } }),
  );
  const check = (from: string, ...more: string[]) =>
    [node, [command, 'check', from, '--format', 'json:/dev/null', '--error-on', 'never', ...more]] as const;
  const candidates: [string, readonly [string, readonly string[]] | undefined, string][] = [
    ['bare: read and JSON.parse', [node, ['-e', bare(different)]], 'nothing is judged, no places'],
    ['framework-lint, all rules', check(different), 'every statement is another'],
    ['framework-lint, all rules, --cache', check(different, '--cache'), 'nothing has changed since the last run'],
    ['framework-lint, all rules, copies', check(copies), 'the same framework in each file'],
    [
      'biome check',
      biome === undefined ? undefined : [biome, ['check', '--config-path=.', different]],
      'JSON syntax, native code, two threads',
    ],
    ['ajv', [node, [script('ajv.cjs', ajv(different))]], 'a schema of the same files, no places'],
    ['eslint with @eslint/json', eslint(different), 'JSON syntax'],
    ['spectral lint', spectral(different), 'six field checks'],
    ["node -e ''", [node, ['-e', '']], 'start-up alone'],
  ];
  const present = candidates.filter(([, it]) => it !== undefined);
  const absent = candidates.filter(([, it]) => it === undefined).map(([name]) => name);
  const times = new Map<string, number[]>(present.map(([name]) => [name, []]));
  // The first round fills the caches of the disk, and ours.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, it] of present) {
      const time = it ? run(it[0], it[1], folder, [0, 1]).milliseconds : 0;
      if (round > 0) {
        times.get(name)?.push(time);
      }
    }
  }
  const floor = median(times.get('bare: read and JSON.parse') ?? []);
  return {
    title: 'Whole processes',
    about: `${files} files of 6 kB. Median of ${rounds} rounds.${absent.length > 0 ? ` Not installed here: ${absent.join(', ')}.` : ''}`,
    columns: ['program', 'ms', '× bare', 'MB', 'what it does'],
    rows: present.map(([name, it, what]) => {
      const time = median(times.get(name) ?? []);
      const memory = it && it[0] === node ? memoryOf(it[1]) : '';
      return [name, time.toFixed(0), (time / floor).toFixed(1), memory, what];
    }),
  };
}

function growthOfFiles(counts: readonly number[]): Section {
  const rows = counts.map((count) => {
    const from = frameworks(`files-${count}`, count, variedFramework);
    const args = [command, 'check', from, '--format', 'json:/dev/null', '--error-on', 'never'];
    const times = Array.from({ length: quick || count > 1000 ? 1 : 3 }, () => run(node, args, folder).milliseconds);
    const floors = times.map(() => run(node, ['-e', bare(from)], folder).milliseconds);
    const time = median(times);
    return [
      String(count),
      time.toFixed(0),
      (time / count).toFixed(2),
      (time / median(floors)).toFixed(1),
      memoryOf(args),
    ];
  });
  return {
    title: 'Number of files',
    about: 'Whole processes, all rules, every statement another.',
    columns: ['files', 'ms', 'ms a file', '× bare', 'MB'],
    rows,
  };
}

function bundles(): Section {
  const names = ['cli.js', 'server/server.js', 'server/json-service.js', 'client/extension.js', 'client/matrix.js'];
  return {
    title: 'Bundles',
    about: 'What a process loads, minified.',
    columns: ['file', 'kB'],
    rows: names
      .map((name) => join(projectFolder, 'dist', name))
      .filter((file) => existsSync(file))
      .map((file) => [
        `dist${file.slice(join(projectFolder, 'dist').length)}`,
        (statSync(file).size / 1000).toFixed(0),
      ]),
  };
}

/** The name of a folder with so many frameworks. */
function frameworks(name: string, count: number, make: (number: number) => object): string {
  mkdirSync(join(folder, name));
  for (let number = 0; number < count; number++) {
    const text = JSON.stringify(make(number), undefined, 2);
    writeFileSync(join(folder, name, `${String(number).padStart(5, '0')}.json`), text);
  }
  return name;
}

function script(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return name;
}

function bare(from: string): string {
  return `const fs=require('fs');for(const f of fs.readdirSync('${from}'))JSON.parse(fs.readFileSync('${from}/'+f,'utf8'))`;
}

function ajv(from: string): string {
  const schema = join(projectFolder, 'server/framework.schema.json');
  return `const fs=require('fs');const Ajv=require(${JSON.stringify(join(modules, 'ajv'))});
const check=new Ajv({strict:false,validateFormats:false,allErrors:true}).compile(JSON.parse(fs.readFileSync(${JSON.stringify(schema)},'utf8')));
for(const f of fs.readdirSync('${from}'))check(JSON.parse(fs.readFileSync('${from}/'+f,'utf8')));`;
}

/** The program itself, without the script of Node that starts it. */
function binaryOfBiome(): string | undefined {
  const file = join(modules, '@biomejs', `cli-${process.platform}-${process.arch}`, 'biome');
  return existsSync(file) ? file : undefined;
}

function eslint(from: string): readonly [string, readonly string[]] | undefined {
  const file = join(modules, 'eslint/bin/eslint.js');
  if (!existsSync(file) || !existsSync(join(modules, '@eslint/json'))) {
    return undefined;
  }
  writeFileSync(
    join(folder, 'eslint.config.mjs'),
    `import json from ${JSON.stringify(join(modules, '@eslint/json/dist/esm/index.js'))};
export default [{ files: ['**/*.json'], language: 'json/json', plugins: { json }, ...json.configs.recommended }];`,
  );
  return [node, [file, from]];
}

function spectral(from: string): readonly [string, readonly string[]] | undefined {
  const file = join(modules, '@stoplight/spectral-cli/dist/index.js');
  if (!existsSync(file)) {
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
  return [node, [file, 'lint', '--ruleset', 'spectral.yaml', '--fail-severity', 'error', `${from}/*.json`]];
}

/** Megabytes that a process of Node held at most. */
function memoryOf(args: readonly string[]): string {
  const [hook, report] = [join(folder, 'memory.cjs'), join(folder, 'memory.txt')];
  const code = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`;
  writeFileSync(hook, code);
  run(node, ['--require', hook, ...args], folder, [0, 1]);
  return (Number(readFileSync(report, 'utf8')) / 1024).toFixed(0);
}
