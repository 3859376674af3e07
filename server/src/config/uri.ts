/** Paths of URIs, by hand: the core knows no file system and no `URL`. */

/** `file:///a/b` of `file:///a/b/c.json`; undefined at the root, and for URIs without a path (`untitled:Untitled-1`). */
export function parentFolder(uri: string): string | undefined {
  const authority = uri.indexOf('//');
  if (authority === -1) {
    return undefined;
  }
  const root = uri.indexOf('/', authority + 2);
  const slash = uri.lastIndexOf('/');
  return root === -1 || slash < root || uri.length === root + 1 ? undefined : uri.slice(0, slash);
}

/** The URI of a relative path (`../base.json`), seen from a folder. */
export function resolvePath(folder: string, path: string): string {
  const segments = folder.split('/');
  // scheme:, empty, authority
  const fixed = 3;
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') {
      segments.length = Math.max(fixed, segments.length - 1);
    } else if (segment !== '.' && segment !== '') {
      segments.push(encodeURIComponent(segment));
    }
  }
  return segments.join('/');
}

/** The path of a document below a folder, decoded (`a b/c.json`); undefined where it does not lie below. */
export function relativePath(folder: string, uri: string): string | undefined {
  const from = decoded(folder);
  const to = decoded(uri);
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : undefined;
}

/** Without percent signs, so that clients that encode differently name the same file. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
