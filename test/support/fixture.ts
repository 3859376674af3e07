/**
 * Fixtures: texts that show a case instead of describing it.
 *
 * - `|` is the cursor.
 * - A line of blanks and `^^^ rule-id: words` marks the range above it. The words are a part of the message and may be
 *   left out, and so may the id where only one rule is at stake. Several mark lines may follow one line of text. A `|` in
 *   place of the carets marks the empty range at its column. Mark lines are no part of the text.
 * - `//- /folder/name.json` starts a file, for cases of several files.
 */

export interface Mark {
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly id: string | undefined;
  readonly message: string | undefined;
}

export interface Fixture {
  /** Without marks and cursor; a line end right at the start is dropped too. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly cursors: readonly number[];
}

const markLine = /^(\s*)(\^+|\|)(?:\s+([a-z0-9-]+)?(?::\s*(.*))?)?$/;

export function readFixture(fixture: string): Fixture {
  const marks: Mark[] = [];
  const cursors: number[] = [];
  let text = '';
  let above = { start: 0, raw: '' };
  for (const raw of fixture.replace(/^\r?\n/, '').split(/(?<=\n)/)) {
    const mark = markLine.exec(raw.trimEnd());
    if (!mark) {
      above = { start: text.length, raw };
      for (const piece of raw.split(/(?=\|)/)) {
        if (piece.startsWith('|')) {
          cursors.push(text.length);
        }
        text += piece.replace(/^\|/, '');
      }
      continue;
    }
    const [, indent = '', sign = '', id, message] = mark;
    const { start: lineStart, raw: lineRaw } = above;
    // The cursor takes a column of the fixture, but none of the text.
    const offsetOf = (column: number) => lineStart + column - lineRaw.slice(0, column).split('|').length + 1;
    marks.push({
      start: offsetOf(indent.length),
      end: offsetOf(indent.length + (sign === '|' ? 0 : sign.length)),
      id: id || undefined,
      message: message?.trim() || undefined,
    });
  }
  return { text, marks, cursors };
}

/** A text with one cursor. */
export function readCursor(fixture: string): { text: string; offset: number } {
  const { text, cursors } = readFixture(fixture);
  const [offset, ...others] = cursors;
  if (offset === undefined || others.length > 0) {
    throw new Error(`A fixture for a cursor has one |, this has ${cursors.length}:\n${fixture}`);
  }
  return { text, offset };
}

/** The files of a fixture with `//- /path` lines, by path. */
export function readFiles(fixture: string): Map<string, Fixture> {
  const files = new Map<string, Fixture>();
  const parts = fixture.split(/^\/\/- (\S.*)\n/m);
  for (let at = 1; at < parts.length; at += 2) {
    files.set((parts[at] ?? '').trim(), readFixture(parts[at + 1] ?? ''));
  }
  return files;
}

/** The text with its marks, as a fixture: for comparing two lists of marks in a readable way. */
export function showMarks(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end || order(a).localeCompare(order(b)));
  let shown = '';
  let offset = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const here = sorted.filter((mark) => mark.start >= offset && mark.start < offset + Math.max(line.length, 1));
    shown += here.length > 0 && !line.endsWith('\n') ? `${line}\n` : line;
    for (const { start, end, id, message } of here) {
      const width = Math.min(end, offset + line.trimEnd().length) - start;
      const sign = end > start ? '^'.repeat(Math.max(width, 1)) : '|';
      shown += `${' '.repeat(start - offset)}${sign} ${id ?? ''}${message ? `: ${message}` : ''}\n`;
    }
    offset += line.length;
  }
  return shown;
}

function order(mark: Mark): string {
  return `${mark.id} ${mark.message}`;
}
