import type { Place } from './file';

/** Turns offsets in a text into places with lines; LF, CRLF and CR end a line. */
export function placeFinder(uri: string, text: string): (start: number, end: number) => Place {
  const lineStarts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  const position = (offset: number) => {
    const next = lineStarts.findIndex((start) => start > offset);
    const line = (next === -1 ? lineStarts.length : next) - 1;
    return { line, character: offset - (lineStarts[line] ?? 0) };
  };
  return (start, end) => {
    const [from, to] = [position(start), position(end)];
    return { uri, start, end, ...from, endLine: to.line, endCharacter: to.character };
  };
}
