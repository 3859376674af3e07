import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from './processes.mjs';
import { projectFolder } from './project.mjs';

export const cacheFolder = resolve(process.env.FRAMEWORK_AUTHORING_CACHE || join(projectFolder, '.cache'));
const staging = '.preparing-';

/**
 * The cached folder of that name. Where it is missing, `prepare(folder)` fills a folder beside it, which then takes the
 * name: an interrupted run leaves nothing that looks finished. Put a version into the name; nothing else renews it.
 */
export async function cached(name, prepare) {
  const path = join(cacheFolder, name);
  if (existsSync(path)) return path;

  mkdirSync(cacheFolder, { recursive: true });
  removeDeadStaging();
  const folder = temporaryFolder(`${staging}${process.pid}-`, cacheFolder);
  try {
    await prepare(folder.path);
    renameSync(folder.path, path);
  } catch (error) {
    // Another run may have been quicker with the same name.
    if (!existsSync(path)) throw error;
  } finally {
    folder.remove();
  }
  return path;
}

/** A run that was killed outright could not tidy up. */
function removeDeadStaging() {
  for (const name of readdirSync(cacheFolder)) {
    const pid = name.startsWith(staging) && Number.parseInt(name.slice(staging.length), 10);
    if (pid && !isAlive(pid)) rmSync(join(cacheFolder, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
