import { parseTree } from 'jsonc-parser';
import type { JsonNode } from './model';

/** The tree of a text that may have comments and trailing commas; what is broken is left out. Undefined: no value. */
export function parseJsonc(text: string): JsonNode | undefined {
  try {
    // A byte order mark is no JSON; a blank in its place keeps every offset.
    return parseTree(text.replace(/^\ufeff/, ' '), [], { allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined; // Nested deeper than the recursive parser can go.
    }
    throw error;
  }
}
