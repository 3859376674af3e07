/**
 * `npm run load`: a workspace of 10,000 files that changes while it is read, and 100,000 edits, which are about eight hours
 * of typing. Takes some minutes; `npm test` does the same with less.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOnDisk, manyFiles, renameFolder, ruleOfEachFile, scan, textOf } from './many-files';
import { type } from './typing';

let faults = 0;
function tell(holds: boolean, sentence: string): void {
  faults += holds ? 0 : 1;
  console.log(`${holds ? 'ok   ' : 'FAULT'} ${sentence}`);
}

const seconds = (value: number) => `${value.toFixed(1)} s`;

async function workspace(count: number): Promise<void> {
  const files = await manyFiles(count);
  const open = files.uriOf('group 0', '7.json');
  files.client.open(open, textOf(7));
  const found = await scan(files, open, () => {
    rmSync(join(files.folder, 'group 4', '444.json'));
    return [
      ...renameFolder(files, 'group 5', 'group new'),
      ...renameFolder(files, 'group 50', 'group newer'),
      { uri: files.uriOf('group 4', '444.json'), type: 3 },
    ];
  });
  const told = [...found.findings].filter(([, codes]) => codes.length > 0).map(([uri]) => uri);
  const due = filesOnDisk(files).filter((uri) => uri !== open);
  tell(
    JSON.stringify(told.sort()) === JSON.stringify(due),
    `${count} files, two folders renamed and a file removed while they are read: ${told.length} known, ${due.length} due, in ${seconds(found.seconds)}, the first after ${seconds(found.firstSeconds)}, ${found.megabytes} MB.`,
  );
  const times = [...found.meanwhile].sort((a, b) => a - b);
  const of = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  tell(
    of(0.95) < 150,
    `Meanwhile ${times.length} keystrokes with a hover: median ${of(0.5)} ms, 95 of 100 within ${of(0.95)} ms, the longest ${of(1)} ms.`,
  );
  writeFileSync(
    join(files.folder, '.framework-lint.json'),
    JSON.stringify({ rules: { [ruleOfEachFile]: 'off', 'duplicate-across-files': 'information' } }),
  );
  files.client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: files.uriOf('.framework-lint.json'), type: 1 }],
  });
  const again = await scan(files, open, () => []);
  const left = [...again.findings.values()].filter((codes) => codes.includes(ruleOfEachFile)).length;
  const twins = [...again.findings.values()].flat().filter((code) => code === 'duplicate-across-files').length;
  tell(
    left === 0 && twins > 0,
    `With another configuration, which compares all files: ${left} findings of the old one, ${twins} statements of other files, in ${seconds(again.seconds)}, ${again.megabytes} MB.`,
  );
  await files.remove();
}

async function typing(edits: number): Promise<void> {
  const { isSame, megabytes, seconds: took } = await type(edits);
  tell(isSame, `${edits} edits in ${seconds(took)}: the server has the client's text.`);
  tell(
    Math.max(...megabytes.slice(-3)) < (megabytes[2] ?? 0) * 1.25 + 20,
    `Memory after each tenth: ${megabytes.join(', ')} MB.`,
  );
}

void workspace(Number(process.env.FRAMEWORK_LOAD_FILES ?? 10_000))
  .then(() => typing(Number(process.env.FRAMEWORK_LOAD_EDITS ?? 100_000)))
  .then(() => {
    process.exitCode = faults > 0 ? 1 : 0;
  });
