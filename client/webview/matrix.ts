/** The script of the matrix page: shows what the extension sends, filters it, and tells it what was chosen. */

interface ShowMessage {
  readonly kind: 'show';
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** Instead of a matrix: why there is none. */
  readonly notice: string;
}

interface State {
  readonly document: string;
  readonly filter: string;
  readonly gaps: boolean;
  readonly falls: boolean;
}

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): State | undefined;
  setState(state: State): void;
};

const editor = acquireVsCodeApi();
const filter = element('filter', HTMLInputElement);
const gaps = element('gaps', HTMLInputElement);
const falls = element('falls', HTMLInputElement);
const matrix = element('matrix', HTMLElement);
const notice = element('notice', HTMLElement);
const shown = element('shown', HTMLElement);

const before = editor.getState();
filter.value = before?.filter ?? '';
gaps.checked = before?.gaps ?? false;
falls.checked = before?.falls ?? false;
remember();

for (const input of [filter, gaps, falls]) {
  input.addEventListener('input', () => {
    remember();
    applyFilter();
  });
}
matrix.addEventListener('click', (event) => choose(event.target));
matrix.addEventListener('keydown', move);
matrix.addEventListener('focusin', ({ target }) => target instanceof HTMLElement && makeCurrent(target));
window.addEventListener('message', ({ data }) => show(data as ShowMessage));
editor.postMessage({ kind: 'ready' });

function show(message: ShowMessage): void {
  const focused = document.activeElement?.getAttribute('data-key');
  const current = matrix.querySelector('[tabindex="0"]')?.getAttribute('data-key');
  element('title', HTMLElement).textContent = message.title;
  element('summary', HTMLElement).textContent = message.summary;
  notice.textContent = message.notice;
  notice.hidden = message.notice === '';
  // Made by the extension with all text escaped; the page's policy lets no script in it run.
  matrix.innerHTML = message.html;
  element('gaps-count', HTMLElement).textContent = countOf('[data-gaps]:not([data-gaps="0"])');
  element('falls-count', HTMLElement).textContent = countOf('[data-falls]:not([data-falls="0"])');
  applyFilter();
  makeCurrent(byKey(current) ?? items()[0]);
  if (focused) {
    byKey(focused)?.focus({ preventScroll: true });
  }
}

function countOf(selector: string): string {
  return `(${matrix.querySelectorAll(selector).length})`;
}

/** Hides the rows that do not hold all words of the filter; in the last row, which is no thread, the statements. */
function applyFilter(): void {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ textContent }: Element) => words.every((word) => (textContent ?? '').toLowerCase().includes(word));
  const marked = gaps.checked || falls.checked;
  const threads = [...matrix.querySelectorAll<HTMLElement>('tr[data-gaps]')];
  for (const row of threads) {
    const { gaps: holes, falls: drops } = row.dataset;
    const isMarked = (gaps.checked && holes !== '0') || (falls.checked && drops !== '0');
    row.hidden = !holds(row) || (marked && !isMarked);
  }
  const alone = matrix.querySelector<HTMLElement>('.alone');
  if (alone) {
    const entries = [...alone.querySelectorAll<HTMLElement>('.entry')];
    for (const entry of entries) {
      entry.hidden = !holds(entry);
    }
    alone.hidden = marked || entries.every(({ hidden }) => hidden);
  }
  const visible = threads.filter(({ hidden }) => !hidden).length;
  shown.textContent = (shown.dataset.words ?? '').replace('{0}', `${visible}`).replace('{1}', `${threads.length}`);
  if (!items().some(({ tabIndex }) => tabIndex === 0)) {
    makeCurrent(items()[0]);
  }
}

function choose(target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('button') : null;
  const { statement, thread, level } = button?.dataset ?? {};
  if (statement !== undefined) {
    editor.postMessage({ kind: 'reveal', statement });
  } else if (thread !== undefined && level !== undefined) {
    editor.postMessage({ kind: 'write', thread, level });
  }
}

/** Arrow keys go through the cells; Home and End to the ends of the row, with Ctrl to the ends of the matrix. */
function move(event: KeyboardEvent): void {
  const from = event.target instanceof Element ? event.target.closest('button') : null;
  const cell = from?.closest('td');
  if (!from || !cell) {
    return;
  }
  const all = items();
  const row = all.filter((item) => item.closest('tr') === cell.closest('tr'));
  const column = all.filter((item) => item.closest('td')?.cellIndex === cell.cellIndex);
  const beside = (step: number) => {
    const cells = [...new Set(row.map((item) => item.closest('td')))];
    const next = cells[cells.indexOf(cell) + step];
    return row.find((item) => item.closest('td') === next);
  };
  const ends = event.ctrlKey || event.metaKey ? all : row;
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowLeft: beside(-1),
    ArrowRight: beside(1),
    ArrowUp: column[column.indexOf(from) - 1],
    ArrowDown: column[column.indexOf(from) + 1],
    Home: ends[0],
    End: ends.at(-1),
  };
  if (event.key in targets) {
    event.preventDefault();
    targets[event.key]?.focus();
  }
}

/** One item takes part in Tab; arrow keys reach the others. */
function makeCurrent(item: HTMLElement | undefined): void {
  if (!item?.matches('button')) {
    return;
  }
  for (const other of matrix.querySelectorAll<HTMLElement>('[tabindex="0"]')) {
    other.tabIndex = -1;
  }
  item.tabIndex = 0;
}

function items(): HTMLElement[] {
  return [...matrix.querySelectorAll<HTMLElement>('button')].filter((item) => item.closest('[hidden]') === null);
}

function byKey(key: string | null | undefined): HTMLElement | undefined {
  return key ? items().find((item) => item.dataset.key === key) : undefined;
}

function remember(): void {
  editor.setState({
    document: document.body.dataset.document ?? '',
    filter: filter.value,
    gaps: gaps.checked,
    falls: falls.checked,
  });
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`The page has no #${id}.`);
  }
  return found;
}
