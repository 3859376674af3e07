/**
 * Which files below a folder are looked at without being named, in the editor as in the command: `.json` files, but for
 * hidden ones, those of packages, and what `.gitignore` leaves out. What somebody opens or names is always looked at.
 */

/** @param name of a file, without its folder */
export function mayHoldFramework(name: string): boolean {
  return !name.startsWith('.') && /\.json$/i.test(name);
}

/** Folders that hold no frameworks of the user's own; `.git` and other hidden ones among them. */
export function isPassedOver(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}
