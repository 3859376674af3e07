import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { applyChanges, type LayoutOptions, layoutEdits, mayBeFramework, parseDocument } from '../index';
import { count } from '../pages/count';
import { defineCommand } from './command';
import { eachInput } from './each-input';
import { encode } from './encoding';
import { UsageError } from './io';
import { reasonOf } from './reason';
import { replaceFile } from './write-file';

export const formatCommand = defineCommand({
  name: 'format',
  usage: '[options] [files, folders, patterns…]',
  description: `Changes the blanks between the tokens of frameworks and nothing else: values, escapes and the order of keys stay.
Other JSON is left alone. Without files, the current folder is formatted. With "-", the text goes to standard output.`,
  options: {
    indent: { value: 'number|tab', description: 'blanks for each level of nesting (default: 2)' },
    'one-line': { description: 'everything on one line, as exporters write it' },
    check: { description: 'write nothing; exit with 1 where something would change' },
    diff: { description: 'write nothing; show what would change' },
    'stdin-filename': { value: 'file', description: 'the name for "-"' },
  },
  examples: [
    'framework-lint format frameworks',
    'framework-lint format --one-line 15-1299.08.json',
    'framework-lint format --check .',
  ],
  async run({ values, positionals }, io) {
    const layout = layoutOf(values.indent, values['one-line']);
    let changed = 0;
    const { code } = await eachInput(positionals, values, io, ({ input, found, isStdin, read, failed }) => {
      const file = found.excluded && !isStdin ? undefined : read();
      if (!file) {
        return;
      }
      const source = file.text.getText();
      const document = mayBeFramework(source) && !found.excluded ? parseDocument(file.text) : undefined;
      const broken = document?.syntaxProblems.find(({ kind }) => kind !== 'duplicate-key');
      if (broken && document?.framework) {
        const { line, character } = file.text.positionAt(broken.span.start);
        failed(`${input.path}:${line + 1}:${character + 1} cannot be formatted: ${broken.message}`);
      }
      const text = document?.framework && !broken ? applyChanges(source, layoutEdits(source, layout)) : source;
      if (isStdin) {
        io.stdout(text);
      }
      if (text === source || isStdin) {
        return;
      }
      if (values.diff) {
        io.stdout(
          createTwoFilesPatch(`a/${input.path}`, `b/${input.path}`, source, text, undefined, undefined, {
            headerOptions: FILE_HEADERS_ONLY,
          }),
        );
      } else if (values.check) {
        io.stdout(`${input.path}\n`);
      } else {
        try {
          replaceFile(input.file, file.bytes, encode(text, file.decoded));
        } catch (error) {
          failed(`${input.path} cannot be written: ${reasonOf(error)}`);
          return;
        }
      }
      changed++;
    });
    const dry = values.check || values.diff;
    io.stderr(`framework-lint: ${count(changed, 'file')} ${dry ? 'would change' : 'formatted'}.\n`);
    return code === 0 && values.check && changed > 0 ? 1 : code;
  },
});

function layoutOf(indent: string | undefined, oneLine: boolean): LayoutOptions {
  if (oneLine) {
    return { indent: 'one line' };
  }
  if (indent !== undefined && indent !== 'tab' && !/^[0-9]$|^1[0-6]$/.test(indent)) {
    throw new UsageError(`--indent takes a number up to 16 or "tab", not "${indent}".`);
  }
  return { indent: indent === 'tab' ? 'tab' : Number(indent ?? 2) };
}
