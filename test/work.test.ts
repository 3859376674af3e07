/** How much is done, counted: seconds would say more of the machine than of the program. `npm run bench` has them. */
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../server/src/analysis/analysis';
import { findDuplicates } from '../server/src/analysis/duplicates';
import { readFacts } from '../server/src/analysis/facts';
import type { Item } from '../server/src/analysis/item';
import { keysOfLikeness } from '../server/src/analysis/likeness';
import { wordingOf } from '../server/src/analysis/links';
import { NamedWords } from '../server/src/analysis/named-words';
import { nearPairs } from '../server/src/analysis/similarity';
import { readVocabulary } from '../server/src/analysis/vocabulary';
import { defaultConfig } from '../server/src/config/config';
import type { Framework } from '../server/src/framework/model';
import { parseDocument } from '../server/src/framework/parse';
import { createLexicon, type Lexicon } from '../server/src/lexicon/lexicon';
import { meaningsOf } from '../server/src/lexicon/synonyms';
import { projectFolder } from './support/project';
import { variedStatements } from './support/varied';

const statements = 2000;

suite('work', () => {
  let items: readonly Item[] = [];
  let looks = 0;

  suiteSetup(function () {
    this.timeout(20_000);
    items = itemsOf(frameworkOf(JSON.stringify(variedStatements(statements))), () => looks++);
  });

  // Looked at with all others of its level, each would be a thousand times and more.
  test('each statement is compared with a few others, however many there are', () => {
    looks = 0;
    findDuplicates(items);
    const each = looks / statements;
    assert.ok(each > 1 && each < 40, `${each} looks at each of ${statements} statements`);
  });

  test('one act in other words is looked for in small levels only', () => {
    const { of } = NamedWords.prototype;
    let reads = 0;
    NamedWords.prototype.of = function (facts) {
      reads++;
      return of.call(this, facts);
    };
    try {
      findDuplicates(items);
    } finally {
      NamedWords.prototype.of = of;
    }
    const each = reads / statements;
    assert.ok(each < 40, `${each} readings of each of ${statements} statements`);
  });

  // Each shares its verb and its longest words with all others, as the statements of one station or one product do.
  test('statements of one pattern are not compared with all of their kind', () => {
    const looksAtEach = (count: number) => {
      const alike = itemsOf(frameworkOf(JSON.stringify(statementsAlike(count))), () => looks++);
      looks = 0;
      findDuplicates(alike);
      return looks / count;
    };
    const [few, many] = [looksAtEach(200), looksAtEach(1600)];
    assert.ok(few > 3, `${few} looks at each of 200 statements`);
    assert.ok(many < 1.5 * few, `${few} looks at each of 200 statements, ${many} at each of 1,600`);
  });

  // Words of several meanings each: by all of their combinations, one topic would have thousands of keys.
  test('a statement is looked for by a few keys, however many meanings its words have', () => {
    const words = 'customer guide screen defect waste soil lock plan test record draft book'.split(' ');
    const topic = words.map((word, at) => (at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ');
    const keys = keysOfLikeness(readFacts(`${topic} — drain the pumps.`, createLexicon()), true);
    const combinations = words.reduce((product, word) => product * Math.max(1, meaningsOf(word).length), 1);
    assert.ok(combinations > 500, `${combinations} combinations`);
    assert.ok(keys.size > 1 && keys.size < 60, `${keys.size} keys`);
  });

  test('each statement may belong to a thread with a few others, however many there are', () => {
    const each = nearPairs(readVocabulary(items.map(wordingOf))).a.length / statements;
    assert.ok(each > 1 && each < 20, `${each} pairs for each of ${statements} statements`);
  });

  test('a keystroke reads one statement', () => {
    let reads = 0;
    const lexicon = counting(createLexicon(), () => reads++);
    const text = JSON.stringify(variedStatements(400));
    const read = (source: string) => {
      reads = 0;
      const analysis = analyse(frameworkOf(source), defaultConfig, lexicon);
      for (const level of analysis.ladder) {
        level.statements.forEach(analysis.of);
      }
      assert.ok(analysis.threads.length > 0 && analysis.duplicates.length >= 0);
      return reads;
    };
    const all = read(text);
    const one = read(text.replace(/ — (\p{L})/u, ' — quickly $1'));
    assert.ok(all > 400, `${all} words looked up for 400 statements`);
    assert.ok(one > 0 && one < 40, `${one} words looked up for one statement`);
    assert.equal(read(text), 0);
  });

  for (const [bundle, most] of [
    ['cli.js', 1_100_000],
    ['server/server.js', 1_100_000],
    ['client/extension.js', 100_000],
    ['client/browser.js', 550_000],
    ['client/matrix.js', 10_000],
  ] as const) {
    test(`dist/${bundle} has at most ${most / 1000} kB`, function () {
      const file = join(projectFolder, 'dist', bundle);
      if (!existsSync(file)) {
        this.skip();
      }
      assert.ok(statSync(file).size <= most, `${statSync(file).size} bytes: what came in, and is it worth it?`);
    });
  }
});

/** @param onLook called whenever somebody looks at anything of a statement */
function itemsOf(framework: Framework, onLook: () => void): Item[] {
  const lexicon = createLexicon();
  return framework.levels.flatMap((level, rank) =>
    level.statements.map((statement) => {
      const facts = new Proxy(readFacts(statement.value, lexicon), {
        get(target, name) {
          onLook();
          return Reflect.get(target, name, target);
        },
      });
      return { statement, rank, facts };
    }),
  );
}

/** One level of statements that differ in their topics and in two short words each. */
function statementsAlike(count: number): object {
  const word = (number: number) =>
    `q${number.toString(36).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
  const statements = Array.from(
    { length: count },
    (_, number) =>
      `Line ${word(number)} — inspect pressurised equipment of the ${word(number)} and ${word(2 * number)} lines.`,
  );
  return { framework: { levels: { proficient: { label: 'Proficient', statements } } } };
}

function frameworkOf(text: string): Framework {
  const { framework } = parseDocument(TextDocument.create('file:///work.json', 'json', 1, text));
  assert.ok(framework);
  return framework;
}

function counting(lexicon: Lexicon, onRead: () => void): Lexicon {
  return {
    ...lexicon,
    read(word) {
      onRead();
      return lexicon.read(word);
    },
  };
}
