import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import picomatch from 'picomatch';
import { projectFolder } from '../host/project.mjs';

/** The paths of the extension's files, as `.vscodeignore` lets them in: it shuts all out and names what is needed. */
export function packagePaths() {
  const lines = readFileSync(join(projectFolder, '.vscodeignore'), 'utf8').split('\n').filter(Boolean);
  const [first, ...others] = lines;
  if (first !== '**' || others.some((line) => !line.startsWith('!'))) {
    throw new Error('.vscodeignore has to begin with ** and then to name, with a leading !, what is let in.');
  }
  return [...new Set(others.flatMap((line) => matches(line.slice(1))))].sort();
}

function matches(pattern) {
  const { base, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return statSync(join(projectFolder, pattern), { throwIfNoEntry: false })?.isFile() ? [pattern] : [];
  const isMatch = picomatch(pattern);
  return readdirSync(join(projectFolder, base), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => isMatch(path));
}

/** The manifest without what only the project needs. */
export function packageManifest() {
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  for (const key of ['bin', 'devDependencies', 'exports', 'files', 'private', 'scripts', 'sideEffects'])
    delete manifest[key];
  return manifest;
}
