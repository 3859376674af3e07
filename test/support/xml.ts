export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The elements of an XML text in its order.
 *
 * @throws where it is not well-formed
 */
export function xmlElements(text: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([a-z][\w-]*)((?:\s+[a-z][\w-]*="[^"<]*")*)\s*(\/?)>/gi)) {
    const [whole, closing, name = '', attributes = '', empty] = match;
    plain(body.slice(at, match.index));
    at = match.index + whole.length;
    if (closing) {
      if (open.pop() !== name) {
        throw new Error(`</${name}> closes nothing.`);
      }
      continue;
    }
    if (!empty) {
      open.push(name);
    }
    elements.push({ name, attributes: Object.fromEntries(readAttributes(attributes)) });
  }
  plain(body.slice(at));
  if (open.length > 0) {
    throw new Error(`<${open.join('><')}> stays open.`);
  }
  return elements;
}

function* readAttributes(text: string): Iterable<[string, string]> {
  for (const [, name = '', value = ''] of text.matchAll(/([a-z][\w-]*)="([^"]*)"/gi)) {
    plain(value);
    yield [name, decode(value)];
  }
}

function plain(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows no others.
  if (/[<\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(text)) {
    throw new Error(`This may not stand in XML: ${JSON.stringify(text)}`);
  }
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
