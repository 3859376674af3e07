/** A comparison in words, for whatever shows it: sections of items, each a headline and its texts. */
import type {
  Comparison,
  FindingChange,
  LevelChange,
  MetadataChange,
  PlacedText,
  StatementChange,
  ThreadChange,
  WordRun,
} from './types';

export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Item {
  /** `+` came, `-` went, `~` changed, `>` moved, `!` to be looked at, `=` the same in meaning. */
  readonly mark: '+' | '-' | '~' | '>' | '!' | '=';
  /** `Moved from Emerging, reworded`; a sentence where there are no texts. */
  readonly headline: string;
  readonly texts: readonly (readonly WordRun[])[];
  /** The statement that the item is about: in the new framework, and for what went in the old one. */
  readonly place?: PlacedText;
  readonly placeBefore?: PlacedText;
}

/** Levels first, then the statements by the level where they are now, then what follows from them. */
export function sectionsOf(comparison: Comparison): Section[] {
  const { levels, threads, metadata, findings, notes, names } = comparison;
  const nameOf = (key: string) => names[key] ?? key;
  return [
    { title: 'Levels', items: levels.map((it) => levelItem(it, nameOf)) },
    ...statementSections(comparison, nameOf),
    { title: 'Threads', items: threads.map((it) => threadItem(it, nameOf)) },
    { title: 'Metadata', items: metadata.map(metadataItem) },
    { title: 'Findings', items: findings.map(findingItem) },
    {
      title: 'No change of meaning',
      items: notes.map((note): Item => {
        if (note.kind === 'tidied') {
          return {
            mark: '=',
            headline: 'Tidied (dashes, blanks, capitals, full stop)',
            texts: [same(note.after.text)],
          };
        }
        const { length } = note.statements;
        return {
          mark: '=',
          headline: `Another order in ${nameOf(note.level)}: ${length} ${length === 1 ? 'statement stands' : 'statements stand'} at another place`,
          texts: [],
        };
      }),
    },
  ].filter(({ items }) => items.length > 0);
}

/** `2 added, 1 moved, 3 reworded`; empty where nothing changed in meaning. */
export function summaryOf({ statements, levels, threads, metadata, findings }: Comparison): string {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { kinds } of statements) {
    kinds.forEach(count);
  }
  const parts = [...counts].map(([kind, number]) => `${number} ${kind}`);
  const plural = (number: number, one: string, many: string) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  const of = (kind: FindingChange['kind']) => findings.filter((it) => it.kind === kind).length;
  return [
    ...parts,
    ...plural(levels.length, 'change of levels', 'changes of levels'),
    ...plural(threads.length, 'change of threads', 'changes of threads'),
    ...plural(metadata.length, 'change of metadata', 'changes of metadata'),
    ...plural(of('new'), 'new finding', 'new findings'),
    ...plural(of('solved'), 'finding solved', 'findings solved'),
  ].join(', ');
}

type NameOf = (key: string) => string;

function statementSections({ statements }: Comparison, nameOf: NameOf): Section[] {
  const sections = new Map<string, Item[]>();
  for (const change of statements) {
    const level = change.after[0]?.level ?? change.before[0]?.level ?? '';
    const list = sections.get(nameOf(level));
    if (list) {
      list.push(statementItem(change, nameOf));
    } else {
      sections.set(nameOf(level), [statementItem(change, nameOf)]);
    }
  }
  return [...sections].map(([title, items]) => ({ title, items }));
}

function statementItem(change: StatementChange, nameOf: NameOf): Item {
  const [place] = change.after;
  const [placeBefore] = change.before;
  return { ...wordedItem(change, nameOf), ...(place && { place }), ...(placeBefore && { placeBefore }) };
}

function wordedItem(change: StatementChange, nameOf: NameOf): Item {
  const { kinds, before, after, words } = change;
  const old = before.map((it) => runs('removed', it.text));
  const fresh = after.map((it) => runs('added', it.text));
  const [kind] = kinds;
  if (kind === 'added' || kind === 'removed') {
    return { mark: kind === 'added' ? '+' : '-', headline: capital(kind), texts: [...old, ...fresh] };
  }
  if (kind === 'split' || kind === 'merged') {
    const levels = [...new Set([...before, ...after].map(({ level }) => nameOf(level)))];
    const over = levels.length > 1 ? ` over ${list(levels)}` : '';
    const headline = kind === 'split' ? `Split into ${after.length}${over}` : `Merged from ${before.length}${over}`;
    return { mark: '~', headline, texts: [...old, ...fresh] };
  }
  const headline = kinds.map((it) => clause(it, change, nameOf)).join(', ');
  return {
    mark: kind === 'moved' ? '>' : '~',
    headline: capital(headline),
    texts: [words ?? same(after[0]?.text ?? '')],
  };
}

function clause(kind: string, { before, strength }: StatementChange, nameOf: NameOf): string {
  if (kind === 'moved') {
    return `moved from ${nameOf(before[0]?.level ?? '')}`;
  }
  if (kind === 'renamed') {
    return 'topic renamed';
  }
  if ((kind === 'stronger' || kind === 'weaker') && strength) {
    return `${kind} action (${strength.before} → ${strength.after})`;
  }
  return kind;
}

function levelItem({ kind, before = '', after = '', level }: LevelChange, nameOf: NameOf): Item {
  switch (kind) {
    case 'added':
      return { mark: '+', headline: `${nameOf(level)} is new`, texts: [] };
    case 'removed':
      return { mark: '-', headline: `${nameOf(level)} is gone`, texts: [] };
    case 'renamed':
      return { mark: '~', headline: `The key "${before}" is now "${after}"`, texts: [] };
    case 'relabelled':
      return { mark: '~', headline: `The label of "${level}" is now "${after}", not "${before}"`, texts: [] };
  }
}

function threadItem({ kind, thread, level = '' }: ThreadChange, nameOf: NameOf): Item {
  switch (kind) {
    case 'gained':
      return { mark: '+', headline: `"${thread}" is a new thread`, texts: [] };
    case 'lost':
      return { mark: '-', headline: `"${thread}" is no thread any more`, texts: [] };
    case 'gap-opened':
      return { mark: '!', headline: `"${thread}" now has a gap at ${nameOf(level)}`, texts: [] };
    case 'gap-closed':
      return { mark: '+', headline: `"${thread}" has no gap at ${nameOf(level)} any more`, texts: [] };
  }
}

function metadataItem({ pointer, ...change }: MetadataChange): Item {
  const mark = 'before' in change ? ('after' in change ? '~' : '-') : '+';
  return {
    mark,
    headline: pointer,
    texts: [
      [
        ...('before' in change ? runs('removed', valueText(change.before)) : []),
        ...(mark === '~' ? same(' ') : []),
        ...('after' in change ? runs('added', valueText(change.after)) : []),
      ],
    ],
  };
}

function findingItem({ kind, rule, severity, message }: FindingChange): Item {
  return kind === 'new'
    ? { mark: '!', headline: `New ${severity} (${rule})`, texts: [same(message)] }
    : { mark: '+', headline: `Solved ${severity} (${rule})`, texts: [same(message)] };
}

function valueText(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}

function runs(kind: WordRun['kind'], text: string): WordRun[] {
  return [{ kind, text }];
}

function same(text: string): WordRun[] {
  return runs('same', text);
}

function list(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
