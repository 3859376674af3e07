/** How much is done, counted: seconds would say more of the machine than of the program. `npm run bench` has them. */
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../server/src/analysis/analysis';
import { findDuplicates } from '../server/src/analysis/duplicates';
import { readFacts } from '../server/src/analysis/facts';
import type { Item } from '../server/src/analysis/item';
import { wordingOf } from '../server/src/analysis/links';
import { nearPairs } from '../server/src/analysis/similarity';
import { readVocabulary } from '../server/src/analysis/vocabulary';
import { defaultConfig } from '../server/src/config/config';
import type { Framework } from '../server/src/framework/model';
import { parseDocument } from '../server/src/framework/parse';
import { createLexicon, type Lexicon } from '../server/src/lexicon/lexicon';
import { projectFolder } from './support/project';
import { variedStatements } from './support/varied';

const statements = 2000;

suite('work', () => {
  let items: readonly Item[] = [];
  let looks = 0;

  suiteSetup(function () {
    this.timeout(20_000);
    items = itemsOf(statements, () => looks++);
  });

  // Looked at with all others of its level, each would be a thousand times and more.
  test('each statement is compared with a few others, however many there are', () => {
    looks = 0;
    findDuplicates(items);
    const each = looks / statements;
    assert.ok(each > 1 && each < 60, `${each} looks at each of ${statements} statements`);
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
    ['client/extension.js', 550_000],
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

/** @param onLook called whenever somebody looks at the words of a statement */
function itemsOf(count: number, onLook: () => void): Item[] {
  const lexicon = createLexicon();
  return frameworkOf(JSON.stringify(variedStatements(count))).levels.flatMap((level, rank) =>
    level.statements.map((statement) => {
      const facts = readFacts(statement.value, lexicon);
      const watched = Object.defineProperty({ ...facts }, 'bodyStems', {
        get() {
          onLook();
          return facts.bodyStems;
        },
      });
      return { statement, rank, facts: watched };
    }),
  );
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
