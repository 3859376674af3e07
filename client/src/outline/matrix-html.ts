import { escapeAttribute, escapeHtml } from './escape';
import type { Matrix, MatrixCell, MatrixColumn, MatrixEntry, MatrixRow } from './matrix';
import { countProblems, countStatements, line, strengthName, type Translate } from './words';

/** For a page that answers to clicks its parts are buttons; for paper they are text. */
export type MatrixMode = 'interactive' | 'static';

/** The matrix as HTML without a page around it. Needs no style attributes and no scripts; all text is escaped. */
export function matrixHtml(matrix: Matrix, mode: MatrixMode, t: Translate): string {
  if (matrix.columns.length === 0) {
    return `<p class="empty">${escapeHtml(t('This framework has no levels yet.'))}</p>`;
  }
  const columns = new Map(matrix.columns.map((column) => [column.level, column]));
  const rows = matrix.threads.map((row) => rowHtml(row, columns, mode, t));
  const body = rows.length === 0 ? '' : `<tbody>${rows.join('')}</tbody>`;
  const alone = matrix.alone ? `<tbody class="alone">${aloneHtml(matrix.alone, columns, mode, t)}</tbody>` : '';
  const grid = mode === 'interactive' ? ' role="grid"' : '';
  return `<table${grid} aria-label="${escapeHtml(t('Progression matrix: threads by levels'))}"><thead><tr>
<th scope="col" class="corner">${escapeHtml(t('Thread'))}</th>${matrix.columns.map((it) => columnHtml(it, t)).join('')}
</tr></thead>${body}${alone}</table>`;
}

/** The figures of the whole matrix, as one line of text. */
export function matrixSummary({ version, threads, gaps, regressions }: Matrix, t: Translate): string {
  return line(
    version,
    count(threads.length, t, '1 thread', '{0} threads'),
    gapCount(gaps, t),
    fallCount(regressions, t),
  );
}

/** What shades and signs mean. */
export function legendHtml(t: Translate): string {
  const shades = [1, 2, 3, 4, 5, 6].map(
    (strength) =>
      `<span class="shade s${strength}" title="${escapeHtml(strengthName(strength, t))}">${strength}</span>`,
  );
  return `<p class="legend"><span class="scale">${escapeHtml(t('Strength of the verb'))} <span class="shades">${shades.join('')}</span></span>
<span class="sign gap-sign">${escapeHtml(t('gap: a level skipped'))}</span>
<span class="sign fall-sign">${escapeHtml(t('regression: weaker than below'))}</span></p>`;
}

function columnHtml({ label, statements, problems, meanStrength }: MatrixColumn, t: Translate): string {
  const mean = meanStrength === null ? '' : t('mean strength {0}', meanStrength.toFixed(1));
  return `<th scope="col">${words('name', label)}<span class="note">${escapeHtml(
    countStatements(statements, t),
  )}</span>${mean === '' ? '' : `<span class="note">${escapeHtml(mean)}</span>`}${problems === 0 ? '' : `<span class="note problems">${escapeHtml(countProblems(problems, t))}</span>`}</th>`;
}

function rowHtml(row: MatrixRow, columns: ReadonlyMap<string, MatrixColumn>, mode: MatrixMode, t: Translate): string {
  const statements = row.cells.reduce((sum, { entries }) => sum + entries.length, 0);
  const note = line(countStatements(statements, t), gapCount(row.gaps, t), fallCount(row.regressions, t));
  const flags = ` data-gaps="${row.gaps}" data-falls="${row.regressions}"`;
  const cells = row.cells.map((cell) => cellHtml(cell, row, columns.get(cell.level), mode, t));
  return `<tr${flags}><th scope="row">${words('name', row.name)}<span class="note">${escapeHtml(
    note,
  )}</span></th>${cells.join('')}</tr>`;
}

function aloneHtml(row: MatrixRow, columns: ReadonlyMap<string, MatrixColumn>, mode: MatrixMode, t: Translate): string {
  const cells = row.cells.map((cell) => cellHtml(cell, row, columns.get(cell.level), mode, t));
  const note = t('Statements that no other level takes further');
  return `<tr><th scope="row"><span class="name">${escapeHtml(t('In no thread'))}</span><span class="note">${escapeHtml(
    note,
  )}</span></th>${cells.join('')}</tr>`;
}

function cellHtml(
  cell: MatrixCell,
  row: MatrixRow,
  column: MatrixColumn | undefined,
  mode: MatrixMode,
  t: Translate,
): string {
  const role = mode === 'interactive' ? ' role="gridcell"' : '';
  if (cell.gap) {
    return `<td${role} class="gap">${gapHtml(cell, row, column?.label ?? cell.level, mode, t)}</td>`;
  }
  return `<td${role}>${cell.entries.map((entry) => entryHtml(entry, row.name, mode, t)).join('')}</td>`;
}

function gapHtml(cell: MatrixCell, row: MatrixRow, label: string, mode: MatrixMode, t: Translate): string {
  const text = escapeHtml(t('Gap'));
  if (mode === 'static') {
    return `<span class="hole">${text}</span>`;
  }
  const spoken = t('“{0}” has nothing at {1}.', row.name, label);
  const attributes = [
    ['data-key', `gap/${row.id}/${cell.level}`],
    ['data-thread', row.id],
    ['data-level', cell.level],
  ].map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`);
  return `<button type="button" tabindex="-1" class="hole"${attributes.join('')}>${text}<span class="spoken">: ${escapeHtml(
    spoken,
  )}</span> <span class="offer">${escapeHtml(t('Write a statement'))}</span></button>`;
}

function entryHtml(entry: MatrixEntry, thread: string, mode: MatrixMode, t: Translate): string {
  const shade = entry.strength === null ? 'unknown' : `s${Math.round(entry.strength)}`;
  const falls = entry.weakerThan === undefined ? '' : ' fall';
  const topic = entry.topic === '' || entry.topic === thread ? '' : words('topic', entry.topic);
  const inside = `${topic}${words('body', entry.body)}<span class="foot">${footHtml(entry, t)}</span>`;
  if (mode === 'static') {
    return `<div class="entry ${shade}${falls}">${inside}</div>`;
  }
  return `<button type="button" tabindex="-1" class="entry ${shade}${falls}" data-key="${escapeAttribute(entry.id)}" data-statement="${escapeAttribute(
    entry.id,
  )}">${inside}</button>`;
}

function footHtml({ strength, weakerThan, problems }: MatrixEntry, t: Translate): string {
  return [
    strength === null ? '' : `<span class="strength">${escapeHtml(t('strength {0}', strength))}</span>`,
    weakerThan === undefined
      ? ''
      : `<span class="sign fall-sign">${escapeHtml(t('weaker than {0}', weakerThan))}</span>`,
    problems === 0 ? '' : `<span class="problems">${escapeHtml(countProblems(problems, t))}</span>`,
  ].join('');
}

/**
 * A span of words. A column is as wide as its longest word, so that no word is torn; what is longer than any word of a
 * language may be.
 */
function words(kind: string, text: string): string {
  const long = /[^\s-]{25}/u.test(text) ? ' long' : '';
  return `<span class="${kind}${long}">${escapeHtml(text)}</span>`;
}

export function gapCount(gaps: number, t: Translate): string {
  return count(gaps, t, '1 gap', '{0} gaps');
}

export function fallCount(falls: number, t: Translate): string {
  return count(falls, t, '1 regression', '{0} regressions');
}

function count(number: number, t: Translate, one: string, many: string): string {
  return number === 0 ? '' : number === 1 ? t(one) : t(many, number);
}
