import assert from 'node:assert/strict';
import { commandFile, framework, type Project, withProject } from '../support/command';
import { type Git, gitIn } from '../support/git';

const drain = 'Pumps — drain the pumps of the yard under direct supervision.';
const log = 'Fuel logs — record litres and times for each truck.';
const tyres = 'Tyres — measure tread depth on every wheel.';
const filters = 'Spare parts — count bolts and filters on the shelf.';
const base = framework({ emerging: [drain, log] });

/** A repository with the driver as the help sets it up, `base` committed, and a branch of each text. */
async function onBranches(
  files: { readonly ours: string; readonly theirs: string; readonly base?: string; readonly file?: string },
  body: (git: Git, project: Project) => void,
): Promise<void> {
  const file = files.file ?? 'a.json';
  await withProject({ '.gitattributes': '*.json merge=framework\n', [file]: files.base ?? base }, async (project) => {
    const git = gitIn(project.folder);
    git('init', '-q', '-b', 'main');
    git('config', 'merge.framework.driver', `'${process.execPath}' '${commandFile}' merge --path %P %O %A %B`);
    git('add', '.');
    git('commit', '-qm', 'base');
    git('checkout', '-qb', 'theirs');
    project.write(file, files.theirs);
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', 'main');
    project.write(file, files.ours);
    git('commit', '-qam', 'ours');
    body(git, project);
  });
}

suite('merge, as git calls it', () => {
  test('two authors add a statement to one level of a file on one line', () =>
    onBranches(
      { ours: framework({ emerging: [drain, log, tyres] }), theirs: framework({ emerging: [drain, log, filters] }) },
      (git, { read }) => {
        git('merge', '-q', '--no-edit', 'theirs');
        assert.equal(read('a.json'), framework({ emerging: [drain, log, tyres, filters] }));
        assert.equal(git('status', '--porcelain'), '');
      },
    )).timeout(20_000);

  test('rebase merges too, also where one side laid the file out anew', () =>
    onBranches(
      { ours: framework({ emerging: [drain, log, tyres] }, 2), theirs: framework({ emerging: [filters, drain, log] }) },
      (git, { read }) => {
        git('rebase', '-q', 'theirs');
        assert.deepEqual(JSON.parse(read('a.json')).framework.levels.emerging.statements, [filters, drain, log, tyres]);
      },
    )).timeout(20_000);

  test('a real conflict: git says so, and the file is still a framework with the marked statement', () =>
    onBranches(
      {
        ours: framework({ emerging: ['Pumps — drain all pumps of the yard daily.', log] }),
        theirs: framework({ emerging: ['Pumps — drain the pumps of the yard with a colleague.', log, filters] }),
      },
      (git, { read }) => {
        const { code, output } = git.try('merge', '--no-edit', 'theirs');
        assert.equal(code, 1);
        assert.match(output, /a\.json\/framework\/levels\/emerging\/statements\/0: both sides reworded it/);
        assert.match(output, /CONFLICT \(content\): Merge conflict in a\.json/);
        assert.deepEqual(JSON.parse(read('a.json')).framework.levels.emerging.statements, [
          '<<<<<<< OURS: Pumps — drain all pumps of the yard daily.',
          `||||||| BASE: ${drain}`,
          '>>>>>>> THEIRS: Pumps — drain the pumps of the yard with a colleague.',
          log,
          filters,
        ]);
      },
    )).timeout(20_000);

  test('what is no framework is merged by lines', () =>
    onBranches({ base: '1\n2\n3\n4\n5\n', ours: '0\n2\n3\n4\n5\n', theirs: '1\n2\n3\n4\n6\n' }, (git, { read }) => {
      git('merge', '-q', '--no-edit', 'theirs');
      assert.equal(read('a.json'), '0\n2\n3\n4\n6\n');
    })).timeout(20_000);
});

suite('merge, called by hand', () => {
  const files = {
    'base.json': base,
    'ours.json': `\ufeff${framework({ emerging: [drain, log, tyres] })}`,
    'theirs.json': framework({ emerging: [drain, log, filters] }),
  };

  test('the result goes to ours with its byte order mark, or elsewhere', () =>
    withProject(files, async ({ lint, read }) => {
      const { code, stdout } = await lint(['merge', 'base.json', 'ours.json', 'theirs.json', '--output', '-']);
      assert.equal(code, 0);
      assert.equal(stdout, framework({ emerging: [drain, log, tyres, filters] }));
      assert.equal(read('ours.json'), files['ours.json']);
      assert.equal((await lint(['merge', 'base.json', 'ours.json', 'theirs.json'])).code, 0);
      assert.equal(read('ours.json'), `\ufeff${stdout}`);
    }));

  test('too few files, a missing one, one that cannot take the result', () =>
    withProject(files, async ({ lint }) => {
      for (const [args, message] of [
        [['base.json', 'ours.json'], /merge needs three versions/],
        [['base.json', 'ours.json', 'no.json'], /no\.json cannot be read/],
        [
          ['base.json', 'ours.json', 'theirs.json', '-o', 'no/such/folder.json'],
          /no\/such\/folder\.json cannot be written/,
        ],
      ] as const) {
        const { code, stderr } = await lint(['merge', ...args]);
        assert.equal(code, 2);
        assert.match(stderr, message);
      }
    }));
});
