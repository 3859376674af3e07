/** How the work grows with the number of statements of one file. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkDocument, defaultConfig, parseDocument } from '../../server/src/index';
import { variedStatements } from '../support/varied';
import { median, type Section } from './table';

const rounds = 3;

export function growthOfStatements(counts: readonly number[]): Section {
  // What is compiled while it runs is compiled before.
  timeOf(variedStatements(400));
  const rows = counts.map((count) => {
    const times = Array.from({ length: count > 5000 ? 1 : rounds }, () => timeOf(variedStatements(count)));
    const [parse, check] = [median(times.map((it) => it.parse)), median(times.map((it) => it.check))];
    return [
      String(count),
      parse.toFixed(1),
      check.toFixed(1),
      ((1000 * parse) / count).toFixed(1),
      ((1000 * check) / count).toFixed(1),
    ];
  });
  return {
    title: 'Statements of one file',
    about: `All rules on one file, in a process that runs already; no statement is like another. Median of ${rounds} rounds, one above 5,000 statements; processor time.`,
    columns: ['statements', 'parse, ms', 'check, ms', 'parse, µs each', 'check, µs each'],
    rows,
  };
}

function timeOf(framework: object): { parse: number; check: number } {
  const text = JSON.stringify(framework, undefined, 2);
  const start = process.cpuUsage();
  const document = parseDocument(TextDocument.create('file:///growth.json', 'json', 1, text));
  const parse = milliseconds(process.cpuUsage(start));
  // Another object for each time, so that nothing is remembered of the last.
  const config = { ...defaultConfig, verbs: {} };
  const middle = process.cpuUsage();
  checkDocument(document, config);
  return { parse, check: milliseconds(process.cpuUsage(middle)) };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
