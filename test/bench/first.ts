/** One process: the first framework that it judges, with nothing remembered yet. Prints milliseconds as JSON. */
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analysisOf, checkDocument, defaultConfig, parseDocument } from '../../server/src/index';
import { createLexicon } from '../../server/src/lexicon/lexicon';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const figures: Record<string, number> = {};

measure('lexicon', () => createLexicon().verb('plan'));
const document = measure('parse', () => parseDocument(TextDocument.create('file:///first.json', 'json', 1, text)));
measure('analysis', () => {
  const analysis = analysisOf(document, defaultConfig);
  for (const level of analysis?.ladder ?? []) {
    for (const statement of level.statements) {
      analysis?.of(statement);
    }
  }
  return analysis?.duplicates;
});
measure('threads', () => analysisOf(document, defaultConfig)?.threads);
measure('rules', () => checkDocument(document, defaultConfig));
console.log(JSON.stringify(figures));

function measure<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  figures[name] = performance.now() - start;
  return result;
}
