/** Every command that writes, on a disk that has no room: nothing is lost, nothing half-written, and the message says why. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commandFile, framework } from '../support/command';

/** Untidy, so that it can be fixed and formatted, and larger than the room that is left. */
const statements = Array.from({ length: 200 }, (_, at) => `Station ${at} — record  each reading of the meter ${at} `);
const large = framework({ emerging: statements, advanced: ['Stations — set the strategy for all meters.'] });
const changed = large.replace('Station 1 —', 'Station one —').replace('Station 3 —', 'Station three —');
const csv = ['level,topic,statement', ...statements.map((it) => `Emerging,"x","${it}"`)].join('\n');
const old = `${'what was there before '.repeat(40)}\n`;

interface Case {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Small enough for the room that is left in the second try. */
  readonly small?: boolean;
}

const cases: readonly Case[] = [
  { args: ['fix', 'a.json'], files: { 'a.json': large } },
  { args: ['check', '--fix', 'a.json'], files: { 'a.json': large } },
  { args: ['format', 'a.json'], files: { 'a.json': large } },
  { args: ['suppress', '--rule', 'untidy-text', '--reason', 'x', 'a.json'], files: { 'a.json': large }, small: true },
  {
    args: ['suppress', '--rule', 'untidy-text', '--reason', 'x', 'a.json'],
    files: { 'a.json': large, '.framework-lint.json': '{"rules": {"unknown-verb": "off"}}' },
    small: true,
  },
  { args: ['init'], files: { 'a.json': large }, small: true },
  { args: ['import', 'a.csv', '--output', 'new.json'], files: { 'a.csv': csv } },
  { args: ['import', 'a.csv', '--output', 'old.json', '--force'], files: { 'a.csv': csv, 'old.json': old } },
  { args: ['export', 'a.json', '--output', 'new.csv'], files: { 'a.json': large } },
  { args: ['export', 'a.json', '--output', 'old.csv', '--force'], files: { 'a.json': large, 'old.csv': old } },
  { args: ['merge', 'a.json', 'b.json', 'c.json'], files: { 'a.json': large, 'b.json': large, 'c.json': changed } },
  {
    args: ['merge', 'a.json', 'b.json', 'c.json', '--output', 'old.json'],
    files: { 'a.json': large, 'b.json': large, 'c.json': changed, 'old.json': old },
  },
  { args: ['check', 'a.json', '--baseline', 'write'], files: { 'a.json': large }, small: true },
  {
    args: ['check', 'a.json', '--baseline', 'write'],
    files: { 'a.json': large, '.framework-lint-baseline.json': '{"version": 1, "files": {}}' },
    small: true,
  },
  ...['json', 'sarif', 'junit', 'html', 'markdown', 'gitlab', 'jsonl'].map((format) => ({
    args: ['check', 'a.json', '--format', `${format}:report`],
    files: { 'a.json': large, report: old },
  })),
  { args: ['matrix', 'a.json', '--format', 'html:report'], files: { 'a.json': large } },
  { args: ['report', 'a.json', '--format', 'html:report'], files: { 'a.json': large, report: old } },
  {
    args: ['diff', 'a.json', 'b.json', '--format', 'html:report'],
    files: { 'a.json': large, 'b.json': changed },
    small: true,
  },
];

/** A file system of its own in memory, for this shell alone; `$1` is its folder, `$2` holds the files, `$3` the free pages. */
const script = `
mount -t tmpfs -o size=1m tmpfs "$1" || exit 77
cp -r "$2/." "$1" && cd "$1" || exit 77
list() { find . -type f ! -name filling -exec md5sum {} + | sort; }
before=$(list)
dd if=/dev/zero of=filling bs=4096 2>/dev/null
truncate -s -$(($3 * 4096)) filling
shift 3
"$@"
code=$?
after=$(list)
[ "$before" = "$after" ] || { echo "THE FILES CHANGED: $after" >&2; exit 78; }
exit $code
`;

suite('a full disk', function () {
  this.timeout(60_000);
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework-full-'));
    mkdirSync(join(folder, 'disk'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  function onFullDisk({ args, files }: Case, pages: number) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'files', name)), { recursive: true });
      writeFileSync(join(folder, 'files', name), text);
    }
    const command = [process.execPath, commandFile, ...args];
    const own = [join(folder, 'disk'), join(folder, 'files'), String(pages)];
    return spawnSync(
      'unshare',
      ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', ...own, ...command],
      {
        encoding: 'utf8',
      },
    );
  }

  suiteSetup(function () {
    const probe = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'x', tmpdir()]);
    if (probe.status !== 0) {
      console.log('      (left out: this system gives no disk of its own to a test)');
      this.skip();
    }
  });

  for (const it of cases) {
    const kept = Object.keys(it.files).slice(1).join(', ');
    test(`${it.args.join(' ')}${kept === '' ? '' : `, where there is ${kept}`}`, () => {
      for (const pages of it.small ? [0] : [0, 2]) {
        const { status, stderr } = onFullDisk(it, pages);
        assert.equal(status, 2, `${pages} pages: ${stderr}`);
        assert.match(stderr, /the disk is full\. Make room and run it again\./);
      }
    });
  }

  test('a cache that cannot be written costs nothing but time', () => {
    const { status, stderr } = onFullDisk({ args: ['check', 'a.json', '--cache'], files: { 'a.json': large } }, 0);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /the cache cannot be written, so the next run starts from nothing/);
  });
});
