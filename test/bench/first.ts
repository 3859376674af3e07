/**
 * One process: the first framework that it judges, with nothing compiled or remembered yet, and the last ones of many
 * others, when all is compiled and none of them is remembered. Prints milliseconds by step as JSON.
 */
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analysisOf, checkDocument, defaultConfig, parseDocument } from '../../server/src/index';
import { createLexicon } from '../../server/src/lexicon/lexicon';
import { variedFramework } from '../support/varied';
import { median } from './table';

type Figures = Readonly<Record<string, number>>;

const others = 250;
const last = 50;

const seed = readFileSync(process.argv[2] ?? '', 'utf8');
const lexicon = timed(() => createLexicon().verb('plan'));
const first = { lexicon, ...figuresOf(seed) };
const all = Array.from({ length: others }, (_, number) => figuresOf(JSON.stringify(variedFramework(number))));
const steps = Object.keys(first).filter((step) => step !== 'lexicon');
const later = Object.fromEntries(steps.map((step) => [step, median(all.slice(-last).map((it) => it[step] ?? 0))]));
console.log(JSON.stringify({ first, later }));

function figuresOf(text: string): Figures {
  let document = parseDocument(TextDocument.create('file:///first.json', 'json', 1, ''));
  const parse = timed(() => {
    document = parseDocument(TextDocument.create('file:///first.json', 'json', 1, text));
  });
  const analysis = timed(() => {
    const found = analysisOf(document, defaultConfig);
    for (const level of found?.ladder ?? []) {
      for (const statement of level.statements) {
        found?.of(statement);
      }
    }
    return found?.duplicates;
  });
  const threads = timed(() => analysisOf(document, defaultConfig)?.threads);
  const rules = timed(() => checkDocument(document, defaultConfig));
  return { parse, analysis, threads, rules };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
