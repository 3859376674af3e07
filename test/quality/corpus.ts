/**
 * Frameworks of other origins with the threads that their owners named, in a folder beside the project that is not part
 * of it. Printed, without thresholds: the sources are partial, and repeat or categorise on purpose.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analysisOf, checkDocument, defaultConfig, parseDocument } from '../../server/src';
import { key, pairKeys, placeOf, scoreGaps } from './compare';
import { type Place, projectRoot } from './gold';
import { addScores, f1, precision, recall, type Score, scoreSets } from './score';

export interface CorpusGold {
  readonly levelOrder: readonly string[];
  readonly granularity: string;
  readonly threads: readonly {
    readonly topic: string;
    readonly gaps: readonly string[];
    readonly statements: readonly Place[];
  }[];
}

export interface CorpusFile {
  readonly name: string;
  readonly text: string;
  /** The same statements without their topics. */
  readonly blind: string | undefined;
  readonly gold: CorpusGold | undefined;
  /** Pairs that owners called duplicates and that stand in one level. */
  readonly duplicates: readonly (readonly Place[])[];
}

export function corpusFolder(): string | undefined {
  const folder = process.env.FRAMEWORK_CORPUS ?? join(projectRoot, '../shared/corpus');
  return existsSync(folder) ? folder : undefined;
}

export function readCorpus(folder: string): CorpusFile[] {
  return readdirSync(folder)
    .filter((source) => statSync(join(folder, source)).isDirectory())
    .flatMap((source) =>
      readdirSync(join(folder, source))
        .filter((file) => /^[^.]+\.json$/.test(file))
        .map((file) => readFile(join(folder, source), basename(file, '.json'), source)),
    );
}

function readFile(folder: string, name: string, source: string): CorpusFile {
  const textOf = (path: string): string | undefined =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
  const gold = textOf(`${name}.threads.json`);
  const duplicates = textOf(`${name}.dupes.json`);
  return {
    name: `${source}/${name}`,
    text: textOf(`${name}.json`) ?? '',
    blind: textOf(`blind/${name}.json`),
    gold: gold === undefined ? undefined : (JSON.parse(gold) as CorpusGold),
    // Only the history of one source holds what its owners removed; elsewhere machines or habits repeat.
    duplicates:
      duplicates === undefined || source !== 'ft-progression'
        ? []
        : (JSON.parse(duplicates) as { groups: { statements: Place[] }[] }).groups.map((group) => group.statements),
  };
}

export function printCorpus(): void {
  const folder = corpusFolder();
  if (folder === undefined) {
    console.log('\nThe corpus of public frameworks is not here: its figures are left out.');
    return;
  }
  const files = readCorpus(folder);
  const sources = new Map<string, CorpusFile[]>();
  for (const file of files) {
    const source = file.name.split('/')[0] ?? '';
    sources.set(source, [...(sources.get(source) ?? []), file]);
  }
  console.log(`\nPublic frameworks: ${files.length} files`);
  console.log(
    `${''.padEnd(18)}${'threads: with topics'.padEnd(24)}${'without topics'.padEnd(24)}${'gaps'.padEnd(24)}per 100 statements`,
  );
  console.log(`${''.padEnd(18)}${'     P     R    F1      '.repeat(3)}  near  misfit warnings   (statements)`);
  for (const [source, own] of sources) {
    const named = own.filter(({ gold, name }) => gold && !name.includes('/history-'));
    const threads = addScores(named.map((file) => scoreThreads(file, file.text)));
    const blind = addScores(named.map((file) => scoreThreads(file, file.blind ?? file.text)));
    const gaps = addScores(named.map((file) => scoreCorpusGaps(file)));
    const counts = own.map(countFindings);
    const total = counts.reduce((sum, { statements }) => sum + statements, 0);
    const rate = (of: (count: ReturnType<typeof countFindings>) => number): string =>
      ((100 * counts.reduce((sum, count) => sum + of(count), 0)) / Math.max(1, total)).toFixed(1).padStart(6);
    console.log(
      `${source.padEnd(18)}${figures(threads)}${figures(blind)}${figures(gaps)}${rate(({ near }) => near)}  ${rate(({ misfits }) => misfits)}  ${rate(({ warnings }) => warnings)}   (${total})`,
    );
  }
  const pairs = files.flatMap((file) => file.duplicates.map((places) => ({ file, places })));
  const reported = pairs.filter(({ file, places }) => reportsDuplicate(file, places)).length;
  console.log(`duplicates that owners removed, reported: ${reported} of ${pairs.length}`);
}

function figures(score: Score): string {
  return `${[precision(score), recall(score), f1(score)].map((figure) => figure.toFixed(2).padStart(6)).join('')}      `;
}

function analyse(name: string, text: string) {
  const document = parseDocument(TextDocument.create(`file:///${name}.json`, 'json', 1, text));
  const analysis = analysisOf(document, defaultConfig);
  return analysis ? { document, analysis } : undefined;
}

function scoreThreads({ name, gold }: CorpusFile, text: string): Score {
  const threads = analyse(name, text)?.analysis.threads ?? [];
  return scoreSets(
    threads.flatMap(({ statements }) => pairKeys(statements.map(placeOf))),
    (gold?.threads ?? []).flatMap(({ statements }) => pairKeys(statements)),
  );
}

function scoreCorpusGaps({ name, gold, text }: CorpusFile): Score {
  const analysis = analyse(name, text)?.analysis;
  const threads = (gold?.threads ?? []).map(({ topic, ...rest }) => ({ name: topic, ...rest }));
  return analysis
    ? scoreGaps(
        analysis,
        threads,
        threads.map(({ name: thread, gaps }) => ({ thread, missing: gaps })),
      )
    : addScores([]);
}

function countFindings({ name, text }: CorpusFile) {
  const judged = analyse(name, text);
  const all = judged?.analysis.ladder.flatMap(({ statements }) => statements) ?? [];
  return {
    statements: all.length,
    near: judged?.analysis.duplicates.filter(({ kind }) => kind === 'near').length ?? 0,
    misfits: all.filter((statement) => {
      const { rank } = judged?.analysis.of(statement).fit ?? { rank: undefined };
      return rank !== undefined && rank !== judged?.analysis.rank(statement.level);
    }).length,
    warnings: judged
      ? checkDocument(judged.document, defaultConfig).filter(
          ({ severity }) => severity === 'warning' || severity === 'error',
        ).length
      : 0,
  };
}

function reportsDuplicate({ name, text }: CorpusFile, places: readonly Place[]): boolean {
  const wanted = new Set(places.map(key));
  return (analyse(name, text)?.analysis.duplicates ?? []).some(
    ({ a, b }) => wanted.has(key(placeOf(a))) && wanted.has(key(placeOf(b))),
  );
}
