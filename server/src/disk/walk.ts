import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { GitIgnore } from '../files/git-ignore';
import { isPassedOver } from '../files/looked-at';
import { gitIgnoreBelow, gitIgnoreOf } from './gitignore';

/**
 * The wanted files below a folder, absolute, one folder of them at a time, without what `.gitignore` leaves out. Links
 * to folders are not followed, so that a loop of links ends; a link to a file counts unless the file itself is met too.
 *
 * @param onFailure called for each folder that cannot be read
 */
export function* walk(
  folder: string,
  wanted: (file: string) => boolean,
  onFailure: (folder: string, error: Error) => void = () => {},
): Generator<readonly string[]> {
  const met = new Set<string>();
  const links: string[] = [];
  const due: { readonly path: string; readonly ignored: GitIgnore }[] = [
    { path: folder, ignored: gitIgnoreOf(folder) },
  ];
  for (let next = due.pop(); next; next = due.pop()) {
    const { path, ignored } = next;
    const files: string[] = [];
    for (const entry of entriesOf(path, onFailure)) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name) && !ignored.leavesOut(`${entry.name}/`)) {
          due.push({ path: child, ignored: gitIgnoreBelow(ignored, child) });
        }
      } else if (wanted(child) && !ignored.leavesOut(entry.name)) {
        if (entry.isFile()) {
          files.push(child);
        } else if (entry.isSymbolicLink() && statSync(child, { throwIfNoEntry: false })?.isFile()) {
          links.push(child);
        }
      }
    }
    for (const file of files) {
      met.add(file);
    }
    yield files;
  }
  yield links.filter((link) => !met.has(targetOf(link) ?? link));
}

/** Whether `walk` of a folder would meet a file, or would have met it before it was deleted. */
export function isMet(folder: string, file: string, wanted: (file: string) => boolean): boolean {
  const names = relative(folder, file).split(sep);
  const above = names.slice(0, -1);
  if (names[0] === '..' || !wanted(file) || above.some(isPassedOver)) {
    return false;
  }
  let ignored = gitIgnoreOf(folder);
  let at = folder;
  for (const name of above) {
    if (ignored.leavesOut(`${name}/`)) {
      return false;
    }
    at = join(at, name);
    ignored = gitIgnoreBelow(ignored, at);
  }
  return !ignored.leavesOut(basename(file)) && !isLinkToMet(folder, file, wanted);
}

function isLinkToMet(folder: string, file: string, wanted: (file: string) => boolean): boolean {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return false;
  }
  const target = targetOf(file);
  return target === undefined || isMet(folder, target, wanted);
}

/** Undefined where a link leads nowhere, or does so by now. */
function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string, onFailure: (folder: string, error: Error) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onFailure(folder, error as Error);
    return [];
  }
}
