import ignore from 'ignore';

export const ignoreFileName = '.gitignore';

/** What the `.gitignore` of a folder, and those of the folders above it, leave out. */
export interface GitIgnore {
  /** @param path from the folder, with `/` on every system; that of a folder ends in `/` */
  leavesOut(path: string): boolean;
  /** For a folder right below this one, with the text of its own file. */
  below(name: string, text: string): GitIgnore;
}

export function gitIgnore(text: string): GitIgnore {
  return inFolder(text, () => false);
}

function inFolder(text: string, above: (path: string) => boolean): GitIgnore {
  const rules = text.trim() === '' ? undefined : ignore().add(text);
  const leavesOut = (path: string) => {
    const verdict = rules?.test(path);
    // The file nearest to the path has the last word.
    return verdict?.ignored || (!verdict?.unignored && above(path));
  };
  return {
    leavesOut,
    below: (name, ownText) => inFolder(ownText, (path) => leavesOut(`${name}/${path}`)),
  };
}
