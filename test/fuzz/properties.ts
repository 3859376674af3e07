/** What must hold for any text whatever: each function throws where it does not. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, MarkupKind, type Range } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/code-actions';
import {
  applyChanges,
  checkDocument,
  checkSteps,
  codeLenses,
  completion,
  defaultConfig,
  documentLinks,
  documentSymbols,
  type Finding,
  type FrameworkDocument,
  findTopics,
  fixAll,
  fixesOf,
  foldingRanges,
  highlights,
  hover,
  inlayHints,
  laterInThread,
  layoutEdits,
  mayBeFramework,
  outlineOf,
  parseDocument,
  prepareRename,
  previousInThread,
  recheck,
  references,
  rename,
  resolveCompletion,
  ruleById,
  rules,
  selectionRanges,
  semanticTokens,
  threadItem,
  topicsOf,
  verbChoices,
} from '../../server/src/index';
import { createDocuments } from '../../server/src/lsp/documents';
import { Text } from '../../server/src/lsp/text';
import { accept } from '../support/features';

/** Rules that are off by default are tried as well. */
export const config = {
  ...defaultConfig,
  rules: Object.fromEntries(
    rules.filter(({ meta }) => meta.severity === 'off').map(({ meta }) => [meta.id, { severity: 'hint' as const }]),
  ),
};

const uri = 'file:///fuzz/a.json';

export interface Try {
  readonly text: string;
  /** Choose places and alternatives; whole numbers from 0. */
  readonly choices: readonly number[];
  /** A change of the text as a client would send it. */
  readonly inserted: string;
}

/** What all judgement rests on, and one of the rest: each input pays for a part, so that many can be tried. */
export function holds({ text, choices, inserted }: Try): void {
  const document = documentOf(text);
  const findings = check(document);
  placesAreInside(document, findings);
  const rest = [
    () => fixesMend(document, findings, choices),
    () => {
      fixAllEnds(document);
      layoutChangesNothing(document, findings, choices);
    },
    () => featuresAnswer(document, findings, choices),
    () => changesAreFollowed(document, findings, choices, inserted),
  ];
  rest[(choices.at(-1) ?? 0) % rest.length]?.();
}

export function documentOf(text: string): FrameworkDocument {
  return parseDocument(TextDocument.create(uri, 'json', 1, text));
}

export function check(document: FrameworkDocument): Finding[] {
  return checkDocument(document, config, {
    today: '2026-06-01',
    onRuleFailure: (rule, error) => {
      throw new Error(`The rule ${rule} threw.`, { cause: error });
    },
  });
}

/** Offsets lie in the text, in order, and never inside a character. */
function placesAreInside(document: FrameworkDocument, findings: readonly Finding[]): void {
  const text = document.text.getText();
  const isBorder = bordersOf(document);
  const counted = (['utf-16', 'utf-8'] as const).map((encoding) => new Text(uri, 'json', 1, text, encoding));
  for (const { rule, span, related = [], speaksFor = [] } of findings) {
    for (const { start, end } of [span, ...related.map((it) => it.span), ...speaksFor.map((it) => it.span)]) {
      assert.ok(start >= 0 && start <= end && end <= text.length, `${rule} marks ${start} to ${end} of ${text.length}`);
      assert.ok(isBorder(start) && isBorder(end), `${rule} marks half of a character: ${start} to ${end}`);
      for (const it of counted) {
        const back = [start, end].map((offset) => it.offsetAt(it.positionAt(offset)));
        assert.deepEqual(
          back,
          [start, end].map((offset) => beforeLineEnd(text, offset)),
          `${rule} in ${it.encoding}`,
        );
      }
    }
  }
}

/** There is no position between the two signs of a line end. */
function beforeLineEnd(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

/** Where an author can put the cursor. */
function borderBefore(document: FrameworkDocument, offset: number): number {
  const text = document.text.getText();
  const isBorder = bordersOf(document);
  let at = beforeLineEnd(text, offset);
  while (at > 0 && !isBorder(at)) {
    at--;
  }
  return at;
}

function bordersOf({ text, syntaxProblems }: FrameworkDocument): (offset: number) => boolean {
  const source = text.getText();
  const inside = new Set<number>();
  if (syntaxProblems.every(({ kind }) => kind === 'duplicate-key')) {
    const escapes = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\./g;
    for (const { 0: found, index } of source.matchAll(escapes)) {
      for (let at = index + 1; at < index + found.length; at++) {
        inside.add(at);
      }
    }
  }
  return (offset) =>
    !inside.has(offset) && !/^[\ud800-\udbff][\udc00-\udfff]/.test(source.slice(offset - 1, offset + 1));
}

const mostFixes = 3;

/** A fix leaves JSON as sound as it was, and its finding is gone. */
function fixesMend(document: FrameworkDocument, findings: readonly Finding[], choices: readonly number[]): void {
  if (!document.framework) {
    return;
  }
  const offered = findings.flatMap((finding) => fixesOf(finding, document, config).map((fix) => ({ finding, fix })));
  for (const { finding, fix } of chosen(offered, choices, mostFixes)) {
    const after = documentOf(applyChanges(document.text.getText(), fix.edits));
    const name = `"${fix.title}" of ${finding.rule}`;
    assert.ok(after.syntaxProblems.length <= document.syntaxProblems.length, `${name} breaks the JSON`);
    const same = (list: readonly Finding[]) =>
      list.filter(({ rule, message }) => rule === finding.rule && message === finding.message);
    // The next of several alike may come to stand in the place of the one that is gone, or be told in its stead.
    const left = same(check(after));
    assert.ok(
      left.length < same(findings).length || !left.some(({ span }) => span.start === finding.span.start),
      `${name} leaves its finding`,
    );
    const kind = ruleById.get(finding.rule)?.meta.fix;
    assert.ok(kind === 'safe' || (kind === 'suggestion' && !fix.safe), `${finding.rule} says fix: ${kind}`);
  }
}

/** Fixing all gives sound JSON, a second time changes nothing, and no level or statement is lost. */
function fixAllEnds(document: FrameworkDocument): void {
  const edits = document.framework ? fixAll(document, config) : [];
  if (edits.length === 0) {
    return;
  }
  const after = documentOf(applyChanges(document.text.getText(), edits));
  assert.ok(after.syntaxProblems.length <= document.syntaxProblems.length, 'fixing all breaks the JSON');
  assert.deepEqual(fixAll(after, config), [], 'fixing all a second time changes something');
  const count = ({ framework }: FrameworkDocument) =>
    framework?.levels.map(({ key, statements }) => [key, statements.length]).sort();
  assert.deepEqual(count(after), count(document), 'fixing all loses statements');
}

/** Blanks between tokens make no difference. */
function layoutChangesNothing(
  document: FrameworkDocument,
  findings: readonly Finding[],
  choices: readonly number[],
): void {
  if (!document.framework || document.syntaxProblems.length > 0) {
    return;
  }
  const source = document.text.getText();
  const shown = (list: readonly Finding[]) =>
    list.map(({ rule, severity, path, message }) => JSON.stringify([rule, severity, path, message])).sort();
  for (const indent of chosen(['one line', 2, 'tab'] as const, choices, 1)) {
    const laidOut = applyChanges(source, layoutEdits(source, { indent }));
    assert.deepEqual(JSON.parse(laidOut.replace(/^\ufeff/, '')), JSON.parse(source.replace(/^\ufeff/, '')));
    assert.deepEqual(shown(check(documentOf(laidOut))), shown(findings), `findings after formatting (${indent})`);
  }
}

const options = {
  snippets: false,
  insertReplace: true,
  markupKind: MarkupKind.Markdown,
  suggestCommand: undefined,
  versionedEdits: true,
  createsFiles: true,
  config: { uri: 'file:///fuzz/.framework-lint.json', name: '.framework-lint.json', text: undefined, version: null },
};

/** Every feature answers at any place, with ranges inside the text. */
function featuresAnswer(document: FrameworkDocument, findings: readonly Finding[], choices: readonly number[]): void {
  const text = document.text.getText();
  const isBorder = bordersOf(document);
  const answers: unknown[] = [
    documentSymbols(document, config),
    foldingRanges(document),
    documentLinks(document),
    codeLenses(document, config, undefined),
    semanticTokens(document, config),
    outlineOf(document, config),
    findTopics(topicsOf(document, config), 'a'),
  ];
  for (const choice of choices) {
    const offset = borderBefore(document, Math.floor((choice / 10_000) * (text.length + 1)));
    const position = document.text.positionAt(offset);
    const range = { start: position, end: position };
    const list = completion(document, config, position, options);
    const [item] = chosen(list?.items ?? [], [choice], 1);
    if (item) {
      completes(document, item);
    }
    if (item?.data) {
      resolveCompletion(item, document, config, options);
    }
    answers.push(
      hover(document, config, position, options),
      list,
      codeActions(document, config, range, { diagnostics: [] }, { ...options, findings }),
      references(document, config, position, { includeDeclaration: true }),
      highlights(document, config, position),
      previousInThread(document, config, position),
      laterInThread(document, config, position),
      threadItem(document, config, position),
      prepareRename(document, config, position),
      rename(document, config, position, 'New "name"', options),
      selectionRanges(document, config, [position]),
      inlayHints(document, config, { start: { line: 0, character: 0 }, end: position }, options),
      verbChoices(document, config, { level: document.framework?.levels[0]?.key ?? '', index: choice % 4 }),
    );
  }
  for (const range of rangesIn(answers)) {
    const [start, end] = [document.text.offsetAt(range.start), document.text.offsetAt(range.end)];
    assert.deepEqual(document.text.positionAt(start), range.start, 'a range begins at no place of the text');
    assert.deepEqual(document.text.positionAt(end), range.end, 'a range ends at no place of the text');
    assert.ok(start <= end, 'a range ends before it begins');
    assert.ok(isBorder(start) && isBorder(end), `a range cuts a character: ${start} to ${end}`);
  }
}

/** Accepting a completion keeps sound JSON sound. */
function completes(document: FrameworkDocument, item: CompletionItem): void {
  if (document.syntaxProblems.length === 0) {
    for (const mode of ['insert', 'replace'] as const) {
      const after = documentOf(accept(document, item, mode));
      assert.ok(
        after.syntaxProblems.every(({ kind }) => kind !== 'syntax'),
        `"${item.label}" breaks the JSON (${mode})`,
      );
    }
  }
}

function* rangesIn(value: unknown): Generator<Range> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  const { start, end } = value as Partial<Range>;
  if (start?.line !== undefined && end?.line !== undefined) {
    yield { start, end };
    return;
  }
  const other = value as { uri?: unknown; textDocument?: { uri?: unknown } };
  const named = other.uri ?? other.textDocument?.uri;
  if (named === undefined || named === uri) {
    for (const child of Object.values(value)) {
      yield* rangesIn(child);
    }
  }
}

/** What the server makes of changes is what a fresh reading of the text gives, and so are the findings. */
function changesAreFollowed(
  document: FrameworkDocument,
  findings: readonly Finding[],
  choices: readonly number[],
  inserted: string,
): void {
  const text = document.text.getText();
  const documents = createDocuments('utf-16');
  documents.open(uri, 'json', 1, text);
  let now = text;
  let known: readonly Finding[] | undefined = findings;
  documents.parsed(uri);
  documents.startTrail(uri);
  for (const [index, choice] of choices.entries()) {
    const before = documents.parsed(uri);
    assert.ok(before);
    const [start, end] = editOf(before, choice, index);
    const change = {
      range: { start: before.text.positionAt(start), end: before.text.positionAt(end) },
      text: inserted,
    };
    now = now.slice(0, start) + inserted + now.slice(end);
    documents.change(uri, index + 2, [change]);
    assert.equal(documents.text(uri)?.getText(), now, 'the server has another text');
    const followed = documents.parsed(uri);
    const trail = documents.trail(uri);
    assert.ok(followed);
    if (mayBeFramework(now)) {
      assert.deepEqual(modelOf(followed), modelOf(documentOf(now)), 'a change was followed wrongly');
    }
    known = known && trail && recheck(known, followed, trail, config, {});
    if (known) {
      placesAreOrdered(known, now);
      documents.startTrail(uri);
    }
  }
  const last = documents.parsed(uri);
  assert.ok(last);
  const steps = checkSteps(last, config, { today: '2026-06-01' });
  let step = steps.next();
  while (!step.done) {
    step = steps.next();
  }
  const expected = mayBeFramework(now) ? check(documentOf(now)) : [];
  assert.deepEqual(shownOf(step.value), shownOf(expected), 'findings after changes');
}

function placesAreOrdered(findings: readonly Finding[], text: string): void {
  for (const { rule, span } of findings) {
    assert.ok(
      span.start >= 0 && span.start <= span.end && span.end <= text.length,
      `${rule} is carried out of the text`,
    );
  }
}

function shownOf(findings: readonly Finding[]): unknown[] {
  return findings.map(({ rule, severity, span, path, message }) => ({ rule, severity, span, path, message }));
}

/** Inside a statement more often than not, since that way is the quick one. */
function editOf(document: FrameworkDocument, choice: number, index: number): [start: number, end: number] {
  const length = document.text.getText().length;
  const statements = (document.framework?.levels ?? []).flatMap((level) => level.statements);
  const [statement] = chosen(statements, [choice], 1);
  const span = statement && choice % 3 > 0 ? statement.span : { start: 0, end: length };
  const start = span.start + Math.floor((choice / 10_000) * (span.end - span.start + 1));
  const end = Math.min(span.end, start + ((choice + index) % 4));
  const text = document.text.getText();
  return [beforeLineEnd(text, start), beforeLineEnd(text, end)];
}

function modelOf({ framework, syntaxProblems }: FrameworkDocument): unknown {
  return {
    syntaxProblems: syntaxProblems.map(({ span, kind }) => ({ span, kind })),
    levels: framework?.levels.map(({ key, keySpan, label, statements }) => ({
      key,
      keySpan,
      label,
      statements: statements.map(({ index, span, value }) => ({ index, span, value })),
    })),
  };
}

/** Some of a list, by numbers below 10,000. */
function chosen<T>(list: readonly T[], choices: readonly number[], most: number): T[] {
  const found = choices.slice(0, most).map((choice) => list[Math.floor((choice / 10_000) * list.length)]);
  return [...new Set(found)].filter((it): it is Awaited<T> & (T & {}) => it !== undefined);
}
