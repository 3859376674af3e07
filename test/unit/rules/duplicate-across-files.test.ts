import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkDocument, collectStatements, defaultConfig, parseDocument } from '../../../server/src/index';

const rule = 'duplicate-across-files';

const config = { ...defaultConfig, rules: { [rule]: { severity: 'information' as const } } };

function framework(level: string, ...statements: string[]) {
  const text = JSON.stringify({ framework: { levels: { [level]: { label: level, statements } } } });
  return parseDocument(TextDocument.create('file:///it.json', 'json', 1, text));
}

/** What the rule says of `cook.json`, where the other files of the run hold these statements. */
function saidOf(statement: string, others: Record<string, string>, severity: 'information' | 'off' = 'information') {
  const cook = framework('Emerging', statement);
  const all = collectStatements();
  all.set('cook.json', cook);
  for (const [file, other] of Object.entries(others)) {
    all.set(file, framework('Proficient', other));
  }
  const found = checkDocument(
    cook,
    { ...config, rules: { [rule]: { severity } } },
    { elsewhere: all.except('cook.json') },
  );
  return found.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

suite(rule, () => {
  test('names the other file and its level, whatever case, blanks, dash and full stop', () => {
    const [message, ...more] = saidOf('Fuel logs — record litres for each truck.', {
      'driver.json': 'fuel logs - record  litres for each truck',
      'clerk.json': 'Fuel logs — record litres for each truck.',
    });
    assert.match(message ?? '', /^This statement stands in clerk\.json too, at Proficient\. /);
    assert.deepEqual(more, []);
  });

  test('of several files the first by name is told, in whatever order they were read', () => {
    const twin = 'Fuel logs — record litres.';
    const told = saidOf(twin, { 'a.json': twin, 'b.json': twin });
    assert.deepEqual(saidOf(twin, { 'b.json': twin, 'a.json': twin }), told);
    assert.match(told[0] ?? '', /stands in a\.json too/);
  });

  test('a file that changes concerns those alone whose answer becomes another one', () => {
    const all = collectStatements();
    const concerned = (file: string, ...statements: string[]) => [
      ...all.set(file, framework('Low', ...statements)).files,
    ];
    const shared = 'Fuel logs — record litres.';
    assert.deepEqual(concerned('b.json', shared, 'Tyres — change them.'), []);
    assert.deepEqual(concerned('c.json', shared), ['b.json']);
    assert.deepEqual(concerned('d.json', shared), []);
    assert.deepEqual(concerned('d.json', shared, 'Doors — oil them.'), []);
    assert.deepEqual(concerned('a.json', shared).sort(), ['b.json', 'c.json', 'd.json']);
    assert.deepEqual(concerned('a.json', 'Doors — oil them.').sort(), ['b.json', 'c.json', 'd.json']);
    assert.deepEqual([...all.set('b.json', undefined).files].sort(), ['c.json', 'd.json']);
    assert.equal(all.except('c.json').find(shared)?.file, 'd.json');
  });

  test('is silent for a statement of this file alone, for other texts, and for placeholders', () => {
    assert.deepEqual(saidOf('Fuel logs — record litres.', {}), []);
    assert.deepEqual(saidOf('Fuel logs — record litres.', { 'driver.json': 'Fuel logs — record gallons.' }), []);
    assert.deepEqual(saidOf('Fuel logs — TBD', { 'driver.json': 'Fuel logs — TBD' }), []);
  });

  test('is off by default, and silent where the other files are not known', () => {
    const twin = 'Fuel logs — record litres.';
    assert.deepEqual(saidOf(twin, { 'driver.json': twin }, 'off'), []);
    assert.deepEqual(
      checkDocument(framework('Emerging', twin), config).filter((finding) => finding.rule === rule),
      [],
    );
  });
});
