/** Frameworks as Markdown lists: a heading for each level, an item for each statement. */
import {
  createLevels,
  type Draft,
  isObject,
  type JsonObject,
  keyOf,
  nameOf,
  type Problem,
  type ReadDraft,
} from './draft';
import { fromMarkdown, toMarkdown } from './markdown-text';
import { joinStatement } from './statement-text';
import { fromRows } from './table';

/** Metadata stands behind the lists, as JSON: there it disturbs no reader, and comes back whole. */
export function toMarkdownList({ metadata, levels }: Draft): string {
  const { occupation } = metadata;
  const title = isObject(occupation) && typeof occupation.title === 'string' ? occupation.title.trim() : '';
  const parts = [`# ${toMarkdown(title || 'Competency framework')}\n`];
  for (const level of levels) {
    const name = nameOf(level);
    const id = `#${encodeURIComponent(level.key)}`;
    const mark = level.label === undefined ? ` {${id} .unlabelled}` : keyOf(name) === level.key ? '' : ` {${id}}`;
    const items = level.statements.map((statement) => `- ${toMarkdown(statement)}\n`);
    parts.push(`## ${toMarkdown(name)}${mark}\n`, ...(items.length > 0 ? [items.join('')] : []));
  }
  const json = JSON.stringify(metadata, undefined, 2);
  if (
    Object.keys(metadata).some((key) => key !== 'framework') ||
    (isObject(metadata.framework) && Object.keys(metadata.framework).length > 0)
  ) {
    parts.push('## Metadata\n', `\`\`\`json\n${json}\n\`\`\`\n`);
  }
  return parts.join('\n');
}

interface Reading {
  readonly levels: ReturnType<typeof createLevels>;
  readonly problems: Problem[];
  metadata: JsonObject;
  level: { readonly statements: string[] } | undefined;
  /** Given by a heading within the level. */
  topic: string;
  /** Items with items set in below them: the topics of these. */
  parents: readonly { readonly indent: number; readonly text: string }[];
  /** Depth of the heading of the level. */
  depth: number;
}

/**
 * Headings are levels, and deeper ones within them topics; list items are statements, and items below an item belong to
 * the topic that it names. The first heading of depth 1 is the title. A table is read as a sheet.
 */
export function fromMarkdownList(text: string): ReadDraft {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const reading: Reading = {
    levels: createLevels(),
    problems: [],
    metadata: {},
    level: undefined,
    topic: '',
    parents: [],
    depth: 0,
  };
  const headings = lines.filter((line) => /^#{1,6}\s/.test(line));
  const hasTitle = headings.filter((line) => /^#\s/.test(line)).length === 1 && headings.length > 1;
  let titled = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const where = `line ${at + 1}`;
    const [, marks, heading = ''] = /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) ?? [];
    const [, indent = '', , item] = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/.exec(line) ?? [];
    if (line.trim() === '') {
      continue;
    }
    if (/^\s*(```|~~~)/.test(line)) {
      at = readFence(lines, at, reading);
    } else if (/^\s*\|/.test(line)) {
      at = readTable(lines, at, reading);
    } else if (marks) {
      if (hasTitle && marks.length === 1 && !titled) {
        titled = true;
        reading.metadata = { occupation: { title: fromMarkdown(heading) } };
      } else {
        readHeading(heading, marks.length, reading);
      }
    } else if (item !== undefined) {
      at = readItem(lines, at, indent.length, item, reading);
    } else {
      reading.problems.push({
        where,
        message: `This is neither a heading nor an item of a list, and is left out: ${shown(line)}.`,
      });
    }
  }
  // The heading of the metadata is no level where nothing but the metadata stands below it.
  const levels = reading.levels.all().filter(({ key, statements }) => !(key === 'metadata' && statements.length === 0));
  return { draft: { metadata: reading.metadata, levels }, problems: reading.problems };
}

function readHeading(heading: string, depth: number, reading: Reading): void {
  if (reading.level && depth > reading.depth) {
    reading.topic = fromMarkdown(heading);
    reading.parents = [];
    return;
  }
  const [, name = heading, key, unlabelled] = /^(.*?)\s*\{#([^\s}]*)(\s+\.unlabelled)?\}$/.exec(heading) ?? [];
  const label = fromMarkdown(name);
  reading.level = reading.levels.level(key === undefined ? keyOf(label) : decoded(key), unlabelled ? undefined : label);
  reading.depth = depth;
  reading.topic = '';
  reading.parents = [];
}

/** @returns the last line of the item */
function readItem(lines: readonly string[], at: number, indent: number, first: string, reading: Reading): number {
  let text = first;
  let end = at;
  // Lines that go on with an item are set in, and start neither an item nor a block.
  while (/^\s+\S/.test(lines[end + 1] ?? '') && !/^\s*([-*+]\s|\d+[.)]\s|#|\||```|~~~)/.test(lines[end + 1] ?? '')) {
    end++;
    text += ` ${(lines[end] ?? '').trim()}`;
  }
  const value = fromMarkdown(text);
  if (!reading.level) {
    reading.problems.push({
      where: `line ${at + 1}`,
      message: `The item stands below no heading that could be its level, and is left out: ${shown(value)}.`,
    });
    return end;
  }
  reading.parents = reading.parents.filter((it) => it.indent < indent);
  const next = /^(\s*)(?:[-*+]|\d+[.)])\s/.exec(lines[end + 1] ?? '');
  if (next && (next[1] ?? '').length > indent) {
    reading.parents = [...reading.parents, { indent, text: value }];
  } else {
    reading.level.statements.push(joinStatement(reading.parents.at(-1)?.text ?? reading.topic, value));
  }
  return end;
}

/** @returns the last line of the block */
function readFence(lines: readonly string[], at: number, reading: Reading): number {
  const fence = /^\s*(```|~~~)/.exec(lines[at] ?? '')?.[1] ?? '```';
  const length = lines.slice(at + 1).findIndex((line) => line.trim().startsWith(fence));
  const end = length < 0 ? lines.length - 1 : at + 1 + length;
  try {
    const value: unknown = JSON.parse(lines.slice(at + 1, end).join('\n'));
    if (isObject(value)) {
      reading.metadata = value;
      return end;
    }
  } catch {
    // Told below.
  }
  reading.problems.push({
    where: `line ${at + 1}`,
    message: 'This block is no JSON object with metadata, and is left out.',
  });
  return end;
}

function readTable(lines: readonly string[], at: number, reading: Reading): number {
  const length = lines.slice(at).findIndex((line) => !/^\s*\|/.test(line));
  const end = length < 0 ? lines.length : at + length;
  const numbered = lines
    .slice(at, end)
    .map((line, index) => ({ line, number: at + index + 1 }))
    .filter(({ line }) => !/^\s*\|[\s:|-]+\|?\s*$/.test(line));
  const rows = numbered.map(({ line }) =>
    line
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/)
      .map(fromMarkdown),
  );
  const { draft, problems } = fromRows(rows, (row) => `line ${numbered[row]?.number ?? at + 1}`);
  reading.problems.push(...problems);
  for (const { key, label, statements } of draft.levels) {
    reading.levels.level(key, label).statements.push(...statements);
  }
  return end - 1;
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
