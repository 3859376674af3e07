import assert from 'node:assert/strict';
import { type Imported, importSheets, importText } from '../../../server/src/exchange/exchange';

const importRows = (statements: readonly (readonly string[])[]) => importSheets({ statements, metadata: [] });

function levelsOf(imported: Imported | undefined): Record<string, readonly string[]> {
  assert.ok(imported);
  const { framework } = JSON.parse(imported.text);
  return Object.fromEntries(
    Object.entries<{ statements: string[] }>(framework.levels).map(([key, { statements }]) => [key, statements]),
  );
}

function problemsOf(imported: Imported | undefined): string[] {
  return (imported?.problems ?? []).map(({ where, message }) => `${where}: ${message}`);
}

suite('import of sheets', () => {
  test('one row for each statement, in columns of any order and name', () => {
    const imported = importRows([
      ['Skill Statement', 'Proficiency Level', 'Skill Name'],
      ['drain the pumps.', 'Advanced Beginner', 'Pumps'],
      ['plan the week.', 'Expert', 'Brakes'],
      ['Tyres — measure treads.', 'Advanced Beginner', ''],
    ]);
    assert.deepEqual(levelsOf(imported), {
      'advanced-beginner': ['Pumps — drain the pumps.', 'Tyres — measure treads.'],
      expert: ['Brakes — plan the week.'],
    });
    assert.equal(JSON.parse(imported.text).framework.levels['advanced-beginner'].label, 'Advanced Beginner');
    assert.deepEqual(problemsOf(imported), []);
  });

  test('levels as columns, several statements in a cell', () => {
    const imported = importRows([
      ['Topic', 'Emerging', 'Proficient'],
      ['Pumps', '- drain pumps.\n- clean filters.', 'rebuild pumps.'],
      ['Brakes', '', ''],
      ['Tyres', 'measure treads.', ''],
    ]);
    assert.deepEqual(levelsOf(imported), {
      emerging: ['Pumps — drain pumps.', 'Pumps — clean filters.', 'Tyres — measure treads.'],
      proficient: ['Pumps — rebuild pumps.'],
    });
    assert.deepEqual(problemsOf(imported), ['row 3: "Brakes" has no statement at any level and is left out.']);
  });

  test('what is not understood is told with its place: titles, columns, rows without a level', () => {
    const imported = importRows([
      ['Competencies of the yard', '', '', ''],
      ['Level', 'Topic', 'Statement', 'Owner'],
      ['', 'Pumps', 'drain the pumps.', 'Ann'],
      ['Emerging', 'Tyres', 'measure treads.', ''],
      ['', '', '', ''],
    ]);
    assert.deepEqual(levelsOf(imported), { emerging: ['Tyres — measure treads.'] });
    assert.deepEqual(problemsOf(imported), [
      'row 1: What stands above the headings is left out: "Competencies of the yard".',
      'column Owner: A framework has no place for this column; its 1 cell is left out.',
      'row 3: The row names no level and is left out: "Pumps | drain the pumps. | Ann".',
    ]);
  });

  test('no headings, no statements', () => {
    assert.deepEqual(
      problemsOf(
        importRows([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
      [
        'row 1: No row of headings was found. Name the columns Level, Topic and Statement, or Topic and one column for each level.',
        'the file: No statement was found.',
      ],
    );
    assert.equal(importRows([]).statements, 0);
  });

  test('without a level, all statements are one level, and that is said', () => {
    const imported = importRows([
      ['RSD Name', 'Skill Statement'],
      ['Pumps', 'Drain pumps.'],
    ]);
    assert.deepEqual(levelsOf(imported), { all: ['Pumps — Drain pumps.'] });
    assert.match(problemsOf(imported)[0] ?? '', /no column for the level/);
  });
});

suite('import of Markdown', () => {
  test('headings are levels, items statements; items below an item have its topic', () => {
    const imported = importText(
      `# Yard work

## Emerging

- **Pumps** — drain the pumps
  of the yard.
- Tyres
  - measure treads.
  - change *worn* tyres.
* Fuel — [record](x.html) litres.

## Proficient level

### Brakes

1. plan the week.
2. train colleagues.
`,
      'markdown',
    );
    assert.deepEqual(levelsOf(imported), {
      emerging: [
        'Pumps — drain the pumps of the yard.',
        'Tyres — measure treads.',
        'Tyres — change worn tyres.',
        'Fuel — record litres.',
      ],
      'proficient-level': ['Brakes — plan the week.', 'Brakes — train colleagues.'],
    });
    assert.equal(JSON.parse(imported?.text ?? '').occupation.title, 'Yard work');
    assert.deepEqual(problemsOf(imported), []);
  });

  test('a table is read as a sheet; prose and items without a level are told', () => {
    const imported = importText(
      `- stray item

Some words about it.

| Topic | Emerging | Advanced |
| --- | --- | --- |
| Pumps | drain pumps. | choose pumps \\| valves. |
`,
      'markdown',
    );
    assert.deepEqual(levelsOf(imported), {
      emerging: ['Pumps — drain pumps.'],
      advanced: ['Pumps — choose pumps | valves.'],
    });
    assert.deepEqual(problemsOf(imported), [
      'line 1: The item stands below no heading that could be its level, and is left out: "stray item".',
      'line 3: This is neither a heading nor an item of a list, and is left out: "Some words about it.".',
    ]);
  });
});

suite('import of CASE', () => {
  const namesLeftOut =
    'CFItems: Identifiers, addresses, types, languages and dates of items are left out; an export makes new ones.';
  const item = (identifier: string, fullStatement: string, more: object = {}) => ({
    identifier,
    fullStatement,
    ...more,
  });
  const child = (from: string, to: string, sequenceNumber: number) => ({
    associationType: 'isChildOf',
    originNodeURI: { identifier: from },
    destinationNodeURI: { identifier: to },
    sequenceNumber,
  });

  test('items at the top that are a ladder are levels, items between are topics', () => {
    const imported = importText(
      JSON.stringify({
        CFDocument: { identifier: 'd', title: 'Yard', version: '2', creator: 'Us' },
        CFItems: [
          item('b', 'Intermediate'),
          item('a', 'Basic'),
          item('t', 'Pumps'),
          item('2', 'Clean filters.'),
          item('1', 'Drain pumps.', { notes: 'old' }),
          item('3', 'Rebuild pumps.'),
          { identifier: 'x' },
        ],
        CFAssociations: [
          child('a', 'd', 1),
          child('b', 'd', 2),
          child('t', 'a', 1),
          child('2', 't', 2),
          child('1', 't', 1),
          child('3', 'b', 1),
          { associationType: 'isRelatedTo' },
        ],
      }),
      'case',
    );
    assert.deepEqual(levelsOf(imported), {
      intermediate: ['Rebuild pumps.'],
      basic: ['Pumps — Drain pumps.', 'Pumps — Clean filters.'],
    });
    assert.deepEqual(problemsOf(imported), [
      'CFItems[6]: The item has no fullStatement and is left out.',
      'CFItems, notes: A framework has no place for "notes"; it is left out of 1 item.',
      'CFAssociations, isRelatedTo: A framework has no place for associations of this type; 1 is left out.',
      namesLeftOut,
      'CFDocument, creator: A framework has no place for it; it is left out.',
    ]);
  });

  test('a package under its name; codes and statements without a level are told', () => {
    const imported = importText(
      JSON.stringify({
        CFPackage: {
          CFItems: [
            item('1', 'Level 1', { CFItemType: 'Level' }),
            item('2', 'Cut plate.', { humanCodingScheme: '1.1', educationLevel: ['09'] }),
            item('3', 'Grind edges.', { notes: '' }),
          ],
          CFAssociations: [child('2', '1', 1)],
          CFDefinitions: { CFItemTypes: [{ title: 'Level' }] },
          CFRubrics: [],
        },
      }),
      'case',
    );
    assert.deepEqual(levelsOf(imported), { 'level-1': ['Cut plate.'], all: ['Grind edges.'] });
    assert.deepEqual(problemsOf(imported), [
      'CFItems, humanCodingScheme: A framework has no place for "humanCodingScheme"; it is left out of 1 item.',
      'CFItems, educationLevel: A framework has no place for "educationLevel"; it is left out of 1 item.',
      'CFItems: 1 of 3 items stand under no level and name no educationLevel; they are put into one level, "all".',
      namesLeftOut,
      'CFDefinitions: A framework has no place for it; it is left out.',
    ]);
  });

  test('statements by educationLevel; a circle of parents ends', () => {
    const imported = importText(
      JSON.stringify({
        CFItems: [item('1', 'Count to ten.', { educationLevel: ['KG'] }), item('2', 'Read.'), item('3', 'Write.')],
        CFAssociations: [child('2', '3', 1), child('3', '2', 1)],
      }),
      'case',
    );
    assert.deepEqual(levelsOf(imported), { kg: ['Count to ten.'], all: ['Write. — Read.'] });
    assert.ok(problemsOf(imported).some((it) => it.startsWith('CFAssociations[1]:')));
  });

  test('other JSON is no CASE', () => {
    for (const text of ['{}', '[]', 'x', '{"CFItems": 1}']) {
      assert.equal(importText(text, 'case'), undefined);
      assert.equal(importText(text, 'rsd'), undefined);
    }
  });
});

suite('import of skill descriptors', () => {
  test('a list, by category; what has no place is counted', () => {
    const imported = importText(
      JSON.stringify([
        {
          type: 'RichSkillDescriptor',
          skillName: 'Pumps',
          skillStatement: 'Drain pumps.',
          category: 'Basic',
          author: 'A',
        },
        { type: 'RichSkillDescriptor', skillName: 'Tyres', skillStatement: 'Measure treads.', categories: ['Basic'] },
        { type: 'RichSkillDescriptor', skillName: 'Brakes', skillStatement: 'Plan the week.' },
        { type: 'RichSkillDescriptor', skillName: 'Empty' },
      ]),
      'rsd',
    );
    assert.deepEqual(levelsOf(imported), {
      basic: ['Pumps — Drain pumps.', 'Tyres — Measure treads.'],
      all: ['Brakes — Plan the week.'],
    });
    assert.deepEqual(problemsOf(imported), [
      'skill 4: The descriptor has no skillStatement and is left out.',
      'skills: 1 of 4 descriptors name no level or category; they are put into one level, "all".',
      'skills, author: A framework has no place for "author"; it is left out of 1 descriptor.',
    ]);
  });

  test('of a collection: its name and the one occupation are taken over, all else is told', () => {
    const skill = (id: string, more: object) => ({ id, skillStatement: 'Cut plate.', category: 'Basic', ...more });
    const imported = importText(
      JSON.stringify({
        type: 'RSDCollection',
        name: 'Cutting',
        creator: 'A college',
        skills: [
          skill('a', { skillName: 'Plate', keywords: ['torch'], occupations: [{ code: '51-4121.00' }] }),
          skill('b', { skillName: 'Pipe', keywords: [] }),
        ],
      }),
      'rsd',
    );
    assert.deepEqual(JSON.parse(imported?.text ?? '').occupation, { soc: '51-4121.00', title: 'Cutting' });
    assert.deepEqual(problemsOf(imported), [
      'skills, keywords: A framework has no place for "keywords"; it is left out of 1 descriptor.',
      'skills: Identifiers and addresses of descriptors are left out; an export makes new ones.',
      'creator: A framework has no place for it; it is left out.',
    ]);
  });

  test('two occupations are none that the framework could name', () => {
    const skills = ['51-4121.00', '51-4041.00'].map((code) => ({
      skillStatement: 'Cut plate.',
      occupations: [{ code }],
    }));
    const imported = importText(JSON.stringify(skills), 'rsd');
    assert.equal(JSON.parse(imported?.text ?? '').occupation, undefined);
    assert.ok(
      problemsOf(imported).some((it) => it.startsWith('skills, occupations:') && it.endsWith('2 descriptors.')),
    );
  });
});
