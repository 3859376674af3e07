/** Metadata as rows of a second sheet: JSON pointer and value. */
import { isObject, type JsonObject } from './draft';
import type { Rows } from './table';

export function toMetadataRows(metadata: JsonObject): string[][] {
  const rows: string[][] = [['Key', 'Value']];
  const visit = (value: unknown, pointer: string): void => {
    if (isObject(value) && (Object.keys(value).length > 0 || pointer === '')) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      }
    } else {
      rows.push([pointer, typeof value === 'string' && value !== '' && !isJson(value) ? value : JSON.stringify(value)]);
    }
  };
  visit(metadata, '');
  return rows;
}

export function fromMetadataRows(rows: Rows): JsonObject {
  const metadata: Record<string, unknown> = {};
  for (const [pointer = '', text = ''] of rows.filter(([pointer]) => pointer?.startsWith('/'))) {
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    let at = metadata;
    for (const key of keys.slice(0, -1)) {
      const inner = Object.hasOwn(at, key) ? at[key] : undefined;
      const next: Record<string, unknown> = isObject(inner) ? (inner as Record<string, unknown>) : {};
      define(at, key, next);
      at = next;
    }
    define(at, keys.at(-1) ?? '', isJson(text) ? JSON.parse(text) : text);
  }
  return metadata;
}

/** Keys such as `__proto__` are keys like others. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A text that reads as JSON is written as JSON, so that "54" and 54 come back as what they were. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
