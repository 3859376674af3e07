import { type Exported, exportSheets, exportText, type FrameworkDocument, type Problem } from '../index';
import { defineCommand } from './command';
import { type Form, formOf, forms, readForm } from './forms';
import { type Io, UsageError } from './io';
import { writeOutput } from './output-file';
import { assertFramework, readVersion } from './versions';

export const exportCommand = defineCommand({
  name: 'export',
  usage: '[options] <file>',
  description: `Writes a framework in another form: csv and xlsx (a row for each statement), markdown (lists), case (1EdTech CASE 1.1
JSON), rsd (Rich Skill Descriptors, JSON-LD). What the form cannot hold is listed. Cells that a spreadsheet would take
for formulas are written as text.`,
  options: {
    format: {
      value: 'name',
      choices: forms,
      description: `${forms.join(', ')} (default: by the ending of the output)`,
    },
    output: { value: 'file', short: 'o', description: 'write there rather than to standard output' },
    force: { description: 'replace the output where it is there already' },
  },
  examples: [
    'framework-lint export 15-1299.08.json --output statements.xlsx',
    'framework-lint export 15-1299.08.json --format case --output case.json',
    'framework-lint export HEAD:15-1299.08.json --format markdown',
  ],
  notes: 'Exit codes: 0 written, 2 could not write. Losses are told on standard error.',
  async run({ values, positionals }, io) {
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new UsageError('export needs one file. Run framework-lint export --help for examples.');
    }
    const form = values.format === undefined ? values.output && formOf(values.output) : readForm(values.format);
    if (!form) {
      throw new UsageError(`the form is not clear. Give --format ${forms.join(' or --format ')}.`);
    }
    const version = await readVersion(file, io);
    assertFramework(version);
    const { content, losses } = await exported(version.document, form);
    if (values.output !== undefined) {
      writeOutput(values.output, content, values.force, io);
    } else if (typeof content === 'string') {
      io.stdout(content);
    } else {
      throw new UsageError('a workbook is no text. Say where it goes: --output statements.xlsx.');
    }
    tellProblems(
      `${losses.length === 1 ? '1 loss' : `${losses.length} losses`}: ${form} cannot hold all of ${file}.`,
      losses,
      io,
    );
    return 0;
  },
});

async function exported(document: FrameworkDocument, form: Form): Promise<Exported<string | Uint8Array>> {
  if (form === 'xlsx') {
    const { content, losses } = exportSheets(document) ?? none();
    const { toWorkbook } = await import('../workbooks.js');
    return { content: await toWorkbook(content), losses };
  }
  return exportText(document, form, new Date().toISOString()) ?? none();
}

function none(): never {
  throw new UsageError('the file is no framework.');
}

/** Many of one kind would bury the others. */
const mostTold = 50;

export function tellProblems(head: string, problems: readonly Problem[], io: Pick<Io, 'stderr'>): void {
  if (problems.length > 0) {
    const lines = problems.slice(0, mostTold).map(({ where, message }) => `  ${where}: ${message}\n`);
    const more = problems.length > mostTold ? `  … and ${problems.length - mostTold} more.\n` : '';
    io.stderr(`framework-lint: ${head}\n${lines.join('')}${more}`);
  }
}
