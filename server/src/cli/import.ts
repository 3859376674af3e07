import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Imported, importSheets, importText, orderLevels, parseDocument } from '../index';
import { count } from '../pages/count';
import { printable } from '../pages/escape';
import { defineCommand } from './command';
import { decode } from './encoding';
import { tellProblems } from './export';
import { type Form, formOf, forms, readForm } from './forms';
import { type Io, UsageError } from './io';
import { writeOutput } from './output-file';
import { textDocument } from './read-file';
import { reasonOf } from './reason';

export const importCommand = defineCommand({
  name: 'import',
  usage: '[options] <file>',
  description: `Makes a framework of what authors have: csv and xlsx (a row for each statement, or a column for each level), markdown
(headings and lists, tables), case (1EdTech CASE JSON), rsd (Rich Skill Descriptors). What was not understood is listed
with its place; nothing is dropped in silence.`,
  options: {
    format: { value: 'name', choices: forms, description: `${forms.join(', ')} (default: by the file)` },
    output: { value: 'file', short: 'o', description: 'write there rather than to standard output' },
    force: { description: 'replace the output where it is there already' },
    preview: { description: 'show what would be made and what was not understood; write nothing' },
    strict: { description: 'end with 1 where something was not understood' },
  },
  examples: [
    'framework-lint import statements.xlsx --preview',
    'framework-lint import statements.csv --output framework.json',
    'framework-lint import case-package.json --format case | framework-lint check -',
  ],
  notes: `Headings of columns: Level, Label, Topic (or Skill, Competency …), Statement (or Description, Skill Statement …); or Topic
and then one column for each level, a line of a cell for each statement.
Exit codes: 0 imported, 1 something was not understood and --strict, 2 could not import.`,
  async run({ values, positionals }, io) {
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new UsageError('import needs one file. Run framework-lint import --help for examples.');
    }
    const bytes = await readBytes(file, io);
    const imported = await importBytes(bytes, file, values.format === undefined ? undefined : readForm(values.format));
    if (values.preview) {
      io.stdout(preview(imported));
    } else if (values.output === undefined) {
      io.stdout(imported.text);
    } else {
      writeOutput(values.output, imported.text, values.force, io);
    }
    const { problems } = imported;
    tellProblems(
      `${problems.length === 1 ? '1 place was' : `${problems.length} places were`} not understood in ${file}:`,
      problems,
      io,
    );
    if (imported.statements === 0) {
      return 2;
    }
    return values.strict && problems.length > 0 ? 1 : 0;
  },
});

async function readBytes(file: string, io: Io): Promise<Uint8Array> {
  try {
    return file === '-' ? await io.stdin() : readFileSync(resolve(io.cwd, file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

async function importBytes(bytes: Uint8Array, file: string, given: Form | undefined): Promise<Imported> {
  const form = given ?? formOf(file);
  if (form === 'xlsx') {
    return importWorkbook(bytes, file);
  }
  const text = decode(bytes)?.text;
  if (text === undefined) {
    throw new UsageError(`${file} is neither UTF-8 nor UTF-16. Save it as UTF-8.`);
  }
  const tried = form === undefined ? (['case', 'rsd'] as const) : [form];
  for (const it of tried) {
    const imported = importText(text, it);
    if (imported) {
      return imported;
    }
  }
  if (parseDocument(textDocument({ file: resolve(file), path: file, named: true }, text)).framework) {
    throw new UsageError(`${file} is a framework already.`);
  }
  throw new UsageError(
    form === undefined
      ? `what ${file} holds is not clear. Give --format ${forms.join(' or --format ')}.`
      : `${file} is no ${form}.`,
  );
}

async function importWorkbook(bytes: Uint8Array, file: string): Promise<Imported> {
  const { fromWorkbook } = await import('../workbooks.js');
  try {
    const { sheets, problems } = await fromWorkbook(bytes);
    const imported = importSheets(sheets);
    return { ...imported, problems: [...imported.problems, ...problems] };
  } catch (error) {
    throw new UsageError(`${file} is no workbook that can be read: ${reasonOf(error)}`);
  }
}

function preview({ text, levels, statements }: Imported): string {
  const { framework }: { framework: { levels: Record<string, { label?: string; statements: string[] }> } } =
    JSON.parse(text);
  const keys = Object.keys(framework.levels);
  const lines = orderLevels(keys).keys.map((key) => {
    const { label = key, statements: own = [] } = framework.levels[key] ?? {};
    const first = own.slice(0, 3).map((it) => `  ${printable(it)}\n`);
    const more = own.length > 3 ? `  … and ${own.length - 3} more\n` : '';
    return `${printable(label)} (${printable(key)}): ${own.length}\n${first.join('')}${more}`;
  });
  return `${count(levels, 'level')}, ${count(statements, 'statement')}\n\n${lines.join('\n')}`;
}
