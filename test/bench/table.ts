/** Tables of figures, as `docs/benchmarks.md` keeps them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../support/project';

const page = join(projectFolder, 'docs/benchmarks.md');

const introduction = `# Benchmarks

\`npm run bench\` measures what is below and writes it here; it takes some minutes and wants a quiet machine.
Ratios are of one run, taken in turns, so that they survive a slow or busy machine; seconds do not.
`;

export interface Section {
  readonly title: string;
  /** One sentence a line: what is measured, and how. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function printSections(sections: readonly Section[]): void {
  for (const section of sections) {
    console.log(`\n${markdown(section)}`);
  }
}

/** Puts sections into the page, each in the place of the one with its title, and prints them. */
export function writeSections(sections: readonly Section[]): void {
  const known = new Map<string, string>();
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  for (const part of text.split(/^(?=## )/m).slice(1)) {
    known.set(/^## (.*)/.exec(part)?.[1] ?? '', `${part.trim()}\n`);
  }
  for (const section of sections) {
    known.set(section.title, markdown(section));
  }
  printSections(sections);
  writeFileSync(page, [introduction, ...known.values()].join('\n'));
}

function markdown({ title, about, columns, rows }: Section): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [row(columns), row(columns.map(() => '---')), ...rows.map(row)];
  return `## ${title}\n\n${about}\n${machine()}\n\n${lines.join('\n')}\n`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]?.toFixed(1);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, ${process.platform}, Node ${process.versions.node}, ${day}; load ${load} at the end.`;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param share 0.95 for the value that 95 of 100 stay below */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function fixed(value: number, digits = 0): string {
  return value.toFixed(digits);
}
