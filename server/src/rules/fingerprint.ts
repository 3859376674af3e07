/**
 * Names for findings that stay the same while the file is reordered, reformatted or re-encoded, and change when the
 * words at fault do.
 */
import type { FrameworkDocument, JsonNode, JsonPath } from '../framework/model';
import { indexInLiteral } from '../framework/string-offsets';
import type { Finding } from './rule';

/** Of the words that a finding is about; 16 hexadecimal digits. Neither its rule nor its place is in it. */
export function contentHash(finding: Finding, document: FrameworkDocument): string {
  return textHash(JSON.stringify(contentOf(finding, document)));
}

/** Of rule, words and place but for places in lists: what a baseline and the reports of CI know a finding by. */
export function fingerprint(finding: Finding, document: FrameworkDocument): string {
  return textHash(JSON.stringify([finding.rule, pointerPattern(finding.path), contentHash(finding, document)]));
}

/** `["framework", "levels", "a/b", 3]` -> `/framework/levels/a~1b/3`, as RFC 6901 has it. */
export function pointerOf(path: JsonPath): string {
  return path.map((segment) => `/${escapeSegment(segment)}`).join('');
}

/** Whether a pointer leads to a path, places in lists aside. */
export function pointerFits(pointer: string, path: JsonPath): boolean {
  const segments = pointer.split('/').slice(1);
  return (
    segments.length === path.length &&
    path.every((segment, at) =>
      typeof segment === 'number' ? /^\d+$/.test(segments[at] ?? '') : segments[at] === escapeSegment(segment),
    )
  );
}

function pointerPattern(path: JsonPath): string {
  return path.map((segment) => (typeof segment === 'number' ? '/*' : `/${escapeSegment(segment)}`)).join('');
}

function escapeSegment(segment: string | number): string {
  return String(segment).replaceAll('~', '~0').replaceAll('/', '~1');
}

function contentOf({ span, path, related }: Finding, document: FrameworkDocument): string[] {
  const source = document.text.getText();
  const node = nodeAt(document.root, path);
  if (node?.type === 'string') {
    const value = String(node.value);
    const literal = { start: node.offset + 1, end: node.offset + node.length - 1 };
    const [start, end] = [span.start, span.end].map((offset) => indexInLiteral(source, literal, offset));
    return [value.slice(start, end), value];
  }
  // A level has no words of its own: what the finding names beside it tells it from its neighbours.
  const words = source.slice(span.start, span.end).replace(/\s+/g, '');
  const others = (related ?? []).map((it) => nodeAt(document.root, it.path)).map((it) => String(it?.value ?? ''));
  return [words, ...others.sort()];
}

/** The value at a path; the last one of keys that stand twice, as in `JSON.parse`. */
function nodeAt(root: JsonNode | undefined, path: JsonPath): JsonNode | undefined {
  let node = root;
  for (const segment of path) {
    node =
      typeof segment === 'number'
        ? node?.children?.[segment]
        : node?.children?.findLast((it) => it.children?.[0]?.value === segment)?.children?.[1];
  }
  return node;
}

/** 64 bits of FNV-1a over UTF-16 code units, in two halves: it only has to tell findings apart. */
export function textHash(text: string): string {
  let [high, low] = [0x811c9dc5, 0x2f0b4f2d];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code ^ (high >>> 15), 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
