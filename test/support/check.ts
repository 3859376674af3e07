/** The only places where tests of rules and features call the API: a changed API changes this file, not the tests. */
import assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Config, defaultConfig } from '../../server/src/config/config';
import type { FrameworkDocument } from '../../server/src/framework/model';
import { parseDocument } from '../../server/src/framework/parse';
import { checkDocument, fixesOf } from '../../server/src/rules/check';
import { ruleById } from '../../server/src/rules/index';
import type { Edit, Finding, Fix } from '../../server/src/rules/rule';
import { type Fixture, type Mark, readCursor, readFixture, showMarks } from './fixture';

/** What a test sets of a configuration; the rest is the default. */
export type PartialConfig = Partial<Config>;

/** The findings of all rules are the marks, no more and no fewer; and those of the same text on one line. */
export function checkFindings(fixture: string, config: PartialConfig = {}): void {
  compare(readFixture(fixture), undefined, config);
}

/** As `checkFindings`, for one rule: what others say of the text does not matter. */
export function checkRule(rule: string, fixture: string, config: PartialConfig = {}): void {
  compare(readFixture(fixture), rule, config);
}

/**
 * As `checkRule`, for one statement of a framework that has nothing else: the fixture is what stands between the
 * quotes. The levels are emerging, developing, proficient and advanced.
 */
export function checkStatement(rule: string, level: StandardLevel, fixture: string, config: PartialConfig = {}): void {
  compare(inFramework(level, readFixture(fixture)), rule, config);
}

/**
 * The cursor of `before` stands on a finding; the fix of that title makes `after` of the text. The finding is gone
 * then, and the same fix of the text on one line makes the same framework.
 */
export function checkFix(before: string, title: string, after: string, config: PartialConfig = {}): void {
  const { text, offset } = readCursor(before);
  const fixed = applyFix(text, offset, title, config);
  assert.equal(fixed, readFixture(after).text);
  const { text: short, offset: shortOffset } = minify(text, offset);
  assert.deepEqual(parse(applyFix(short, shortOffset, title, config)), parse(fixed), 'the text on one line differs');
}

/** As `checkFix`, for the one statement of a framework. */
export function checkStatementFix(
  level: StandardLevel,
  before: string,
  title: string,
  after: string,
  config: PartialConfig = {},
): void {
  checkFix(wrap(level, before), title, wrap(level, after), config);
}

/** No fix is offered for the finding at the cursor, or none of this title. */
export function checkNoFix(fixture: string, title?: string, config: PartialConfig = {}): void {
  const { text, offset } = readCursor(fixture);
  const titles = offered(documentOf(text), offset, fullConfig(config)).map(({ fix }) => fix.title);
  assert.deepEqual(title === undefined ? titles : titles.filter((it) => it === title), []);
}

export type StandardLevel = 'emerging' | 'developing' | 'proficient' | 'advanced';

export function fullConfig(config: PartialConfig): Config {
  return { ...defaultConfig, ...config };
}

export function documentOf(text: string): FrameworkDocument {
  return parseDocument(TextDocument.create('file:///frameworks/test.json', 'json', 1, text));
}

/** @throws where two edits overlap or one lies outside the text */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let done = 0;
  for (const { span, text: inserted } of sorted) {
    assert.ok(span.start >= done && span.end >= span.start && span.end <= text.length, 'edits overlap or lie outside');
    result += text.slice(done, span.start) + inserted;
    done = span.end;
  }
  return result + text.slice(done);
}

/** The text without blanks between its tokens, as exporters write it, and an offset in it. */
export function minify(text: string, offset = 0): { text: string; offset: number; offsetOf(offset: number): number } {
  const kept: { from: number; to: number; length: number }[] = [];
  let short = '';
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[^\s"]+/g)) {
    kept.push({ from: index, to: short.length, length: token.length });
    short += token;
  }
  const offsetOf = (at: number) => {
    const token = kept.findLast(({ from }) => from <= at);
    return token ? token.to + Math.min(at - token.from, token.length) : 0;
  };
  return { text: short, offset: offsetOf(offset), offsetOf };
}

function compare({ text, marks }: Fixture, rule: string | undefined, config: PartialConfig): void {
  compareText(text, marks, rule, config);
  if (documentOf(text).syntaxProblems.length > 0) {
    return;
  }
  const { text: short, offsetOf } = minify(text);
  const moved = marks.map((mark) => ({ ...mark, start: offsetOf(mark.start), end: offsetOf(mark.end) }));
  compareText(short, moved, rule, config);
}

function compareText(text: string, marks: readonly Mark[], rule: string | undefined, config: PartialConfig): void {
  const expected = marks.map((mark) => ({ ...mark, id: mark.id ?? rule }));
  const actual = findingsOf(documentOf(text), fullConfig(config))
    .filter((finding) => rule === undefined || finding.rule === rule)
    .map(({ rule: id, span, message }) => ({ ...span, id, message }));
  assert.equal(
    showMarks(
      text,
      actual.map((finding) => ({ ...finding, message: asExpected(finding, expected) })),
    ),
    showMarks(text, expected),
  );
}

/** The words that the test asks for where the message has them: the rest of it does not matter. */
function asExpected(finding: Mark & { message: string }, expected: readonly Mark[]): string | undefined {
  const same = expected.filter(
    ({ start, end, id }) => start === finding.start && end === finding.end && id === finding.id,
  );
  const match = same.find(({ message }) => message === undefined || finding.message.includes(message));
  return match ? match.message : finding.message;
}

function findingsOf(document: FrameworkDocument, config: Config): Finding[] {
  return checkDocument(document, config, {
    onRuleFailure: (rule, error) => {
      throw new Error(`The rule ${rule} threw.`, { cause: error });
    },
  });
}

function offered(document: FrameworkDocument, offset: number, config: Config): { finding: Finding; fix: Fix }[] {
  return findingsOf(document, config)
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .flatMap((finding) => fixesOf(finding, document, config).map((fix) => ({ finding, fix })));
}

function applyFix(text: string, offset: number, title: string, config: PartialConfig): string {
  const document = documentOf(text);
  const fixes = offered(document, offset, fullConfig(config));
  const found = fixes.find(({ fix }) => fix.title === title);
  if (!found) {
    assert.fail(
      `"${title}" is not offered. There are: ${fixes.map(({ fix }) => `"${fix.title}"`).join(', ') || 'none'}`,
    );
  }
  const { finding, fix } = found;
  const kind = ruleById.get(finding.rule)?.meta.fix;
  assert.ok(kind === 'safe' || (kind === 'suggestion' && !fix.safe), `${finding.rule} says fix: ${kind}`);
  const fixed = applyEdits(text, fix.edits);
  const after = documentOf(fixed);
  assert.ok(after.syntaxProblems.length <= document.syntaxProblems.length, `no valid JSON any more:\n${fixed}`);
  const left = findingsOf(after, fullConfig(config)).filter((it) => it.rule === finding.rule);
  assert.ok(
    !left.some((it) => it.message === finding.message && String(it.path) === String(finding.path)),
    'still found',
  );
  return fixed;
}

function inFramework(level: StandardLevel, statement: Fixture): Fixture {
  const { text, cursors } = readFixture(wrap(level, `|${statement.text.trimEnd()}`));
  const [shift = 0] = cursors;
  return {
    text,
    marks: statement.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
    cursors: statement.cursors.map((cursor) => cursor + shift),
  };
}

function wrap(level: StandardLevel, statement: string): string {
  const levels = ['emerging', 'developing', 'proficient', 'advanced'].map((key) => {
    const label = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    return `"${key}": {"label": "${label}", "statements": [${key === level ? `"${statement.trim()}"` : ''}]}`;
  });
  return `{"schemaVersion": "1.0", "framework": {"levels": {\n${levels.join(',\n')}\n}}}`;
}
