import { basename } from 'node:path';
import {
  compareDocuments,
  type FrameworkDocument,
  hasChanges,
  plainLines,
  sectionsOf,
  summaryOf,
  version,
} from '../index';
import { jsonText } from '../pages/escape';
import { coloured } from './colour';
import { defineCommand } from './command';
import { createConfigurations } from './configurations';
import { openSink, readDestinations } from './destinations';
import { htmlSections } from './diff/html';
import { markdownSections } from './diff/markdown';
import { terminalSections } from './diff/terminal';
import { type ExitCode, type Io, UsageError } from './io';
import { assertFramework, type FileVersion, readVersion } from './versions';

const formats = ['terminal', 'markdown', 'json', 'html'] as const;

export const diffCommand = defineCommand({
  name: 'diff',
  usage: '[options] <old> [new]',
  description: `Compares two versions of a framework by what their statements say, not by where they stand: added, removed, moved
between levels, reworded, renamed, split, merged, stronger or weaker; threads and gaps; metadata; findings new and
solved. A file that was only reordered or reformatted shows no change.
Each is a file, or REF:FILE of a git repository. With one file alone, its version in HEAD is the old one.`,
  options: {
    format: {
      value: 'name[:file]',
      multiple: true,
      description: `how to show it; again for another one (${formats.join(', ')}; default: terminal)`,
    },
    'exit-code': { description: 'end with 1 where something changed in meaning' },
    textconv: { description: 'print one file as lines, a statement each, for git diff' },
  },
  examples: [
    'framework-lint diff old.json new.json',
    'framework-lint diff HEAD~1:15-1299.08.json 15-1299.08.json --exit-code',
    'framework-lint diff 15-1299.08.json --format markdown:comment.md --format html:changes.html',
  ],
  notes: `With git:
  git difftool:  git config difftool.framework.cmd 'framework-lint diff "$LOCAL" "$REMOTE"'
                 git difftool --no-prompt --tool=framework -- frameworks
  git diff:      git config diff.framework.textconv 'framework-lint diff --textconv'
                 echo '*.json diff=framework' >> .gitattributes
Exit codes: 0 compared, 1 something changed and --exit-code, 2 could not compare.`,
  async run({ values, positionals }, io) {
    const [first, second] = positionals;
    if (first === undefined || positionals.length > 2 || (values.textconv && second !== undefined)) {
      throw new UsageError(
        'diff needs two versions of a file, or one file. Run framework-lint diff --help for examples.',
      );
    }
    if (values.textconv) {
      const { document, text } = await readVersion(first, io);
      io.stdout(plainLines(document) ?? text);
      return 0;
    }
    const destinations = readDestinations(values.format, formats, 'terminal');
    const before = await readVersion(second === undefined ? `HEAD:${first}` : first, io);
    const after = await readVersion(second ?? first, io);
    return showChanges(before, after, destinations, values['exit-code'], io);
  },
});

async function showChanges(
  before: FileVersion,
  after: FileVersion,
  destinations: ReturnType<typeof readDestinations<(typeof formats)[number]>>,
  asExitCode: boolean,
  io: Io,
): Promise<ExitCode> {
  for (const it of [before, after]) {
    assertFramework(it);
    for (const sentence of brokenAt(it.name, it.document)) {
      io.stderr(`framework-lint: ${sentence}\n`);
    }
  }
  let failed = false;
  const configurations = createConfigurations(io, (sentence) => {
    failed = true;
    io.stderr(`framework-lint: ${sentence}\n`);
  });
  const found = await configurations.find(after.file);
  const comparison = found && compareDocuments(before.document, after.document, found.config);
  if (!comparison || failed) {
    return 2;
  }
  const sections = sectionsOf(comparison);
  const summary = summaryOf(comparison) || 'No change of meaning.';
  const title = titleOf(before.name, after.name);
  for (const destination of destinations) {
    const sink = openSink(destination, io);
    const texts = {
      terminal: () => terminalSections(title, sections, summary, destination.file === undefined && coloured(io)),
      markdown: () => markdownSections(title, sections, summary),
      html: () => htmlSections(title, sections, summary),
      json: () => {
        const changed = hasChanges(comparison);
        return `${jsonText({ version, old: before.name, new: after.name, changed, ...comparison }, 2)}\n`;
      },
    };
    sink.write(texts[destination.format]());
    sink.close();
  }
  return asExitCode && hasChanges(comparison) ? 1 : 0;
}

/** Git names its copies by their whole paths. */
function titleOf(before: string, after: string): string {
  const [old, fresh] = [before, after].map((name) => (/^([\\/]|[A-Za-z]:[\\/])/.test(name) ? basename(name) : name));
  return `${old} → ${fresh}`;
}

function brokenAt(name: string, { syntaxProblems, text }: FrameworkDocument): string[] {
  const [problem] = syntaxProblems.filter(({ kind }) => kind !== 'duplicate-key');
  if (!problem) {
    return [];
  }
  const { line, character } = text.positionAt(problem.span.start);
  return [
    `${name}:${line + 1}:${character + 1} is no valid JSON; what can be read of it is compared. Mend it first to be sure.`,
  ];
}
