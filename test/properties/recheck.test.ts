import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { FrameworkDocument } from '../../server/src/framework/model';
import { parseDocument } from '../../server/src/framework/parse';
import { type Replacement, reparse } from '../../server/src/framework/reparse';
import { Text } from '../../server/src/lsp/text';
import { analysisOf, carryAnalysis, checkDocument } from '../../server/src/rules/check';
import { type FollowedChange, recheck, recheckParts } from '../../server/src/rules/recheck';
import type { Finding } from '../../server/src/rules/rule';
import { fullConfig } from '../support/check';

const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
const config = fullConfig({});

/** A document that is typed in, with its findings after each keystroke. */
function typing(source: string) {
  let text = new Text('file:///a.json', 'json', 1, source);
  let document = parseDocument(text);
  let findings = checkDocument(document, config);
  const changes: FollowedChange[] = [];
  return {
    replace(words: string, by: string): readonly Finding[] {
      const start = text.getText().indexOf(words);
      assert.notEqual(start, -1, words);
      const replacement: Replacement = { start, end: start + words.length, text: by };
      const next = text.replaced(replacement, text.version + 1);
      const made = reparse(document, replacement, next);
      assert.ok(made, `${words} -> ${by} was not followed`);
      carryAnalysis(document, made);
      text = next;
      document = made.document;
      const change = { replacement, before: made.before, after: made.after };
      changes.push(change);
      findings = recheck(findings, document, [change], config, {});
      return findings;
    },
    document: () => document,
    findings: () => findings,
    partsJudged: () => recheckParts(findings, document, changes, config, {}),
    full: () => checkDocument(parseDocument(text), config),
  };
}

function show(findings: readonly Finding[], { text }: FrameworkDocument): string[] {
  return findings.map(
    ({ rule, span, path }) => `${rule} ${path.join('/')} ${text.getText().slice(span.start, span.end)}`,
  );
}

suite('recheck', () => {
  test('finds what the changed words tell, and takes it back', () => {
    const it = typing(seed);
    const before = show(it.findings(), it.document());
    const dash = 'System operation logs — monitor';
    assert.ok(it.replace(dash, dash.replace(' — ', ' - ')).some(({ rule }) => rule === 'malformed-separator'));
    assert.deepEqual(show(it.findings(), it.document()), show(it.full(), it.document()));
    it.replace(dash.replace(' — ', ' - '), dash);
    assert.deepEqual(show(it.findings(), it.document()), before);
  });

  test('moves what stands behind the change', () => {
    const it = typing(seed.replace('Innovation culture — champion', 'Innovation culture — know'));
    const place = () => show(it.findings(), it.document()).filter((line) => line.startsWith('unmeasurable-verb'));
    const [first] = place();
    assert.match(first ?? '', /know$/);
    it.replace('gather and record', 'gather, sort, file and record');
    it.replace('routine outputs', '');
    assert.deepEqual(place(), [first]);
    assert.deepEqual(
      show(it.full(), it.document()).filter((line) => line.startsWith('unmeasurable')),
      [first],
    );
  });

  test('several changes of one statement count once', () => {
    const it = typing(seed);
    it.replace('monitor routine', 'understand routine');
    it.replace('understand routine', 'know routine');
    assert.equal(it.findings().filter(({ rule }) => rule === 'unmeasurable-verb').length, 1);
    it.replace('know routine', 'monitor routine');
    assert.equal(it.findings().filter(({ rule }) => rule === 'unmeasurable-verb').length, 0);
  });

  test('the analysis goes along: the new statement stands in its thread', () => {
    const it = typing(seed);
    const threadOf = (document: FrameworkDocument) => {
      const analysis = analysisOf(document, config);
      const statement = document.framework?.levels[0]?.statements[3];
      assert.ok(analysis && statement);
      return { names: analysis.threadOf(statement)?.statements.map(({ value }) => value), statement };
    };
    const { names } = threadOf(it.document());
    it.replace('System operation logs — monitor', 'System operation logs — watch');
    it.replace('logs — watch routine', 'logs — watch the routine');
    const after = threadOf(it.document());
    assert.match(after.statement.value, /watch the routine/);
    assert.deepEqual(
      after.names,
      names?.map((value) => value.replace('monitor routine', 'watch the routine')),
    );
  });

  test('a large framework in parts is the same as in full', () => {
    const level = (name: string, count: number) => ({
      label: name,
      statements: Array.from({ length: count }, (_, at) => `${name} ${at} — record item ${at} of the list.`),
    });
    const levels = { emerging: level('Emerging', 2600), proficient: level('Proficient', 1490) };
    const it = typing(JSON.stringify({ framework: { levels } }));
    it.replace('Emerging 1000 — record', 'Emerging 1000 - record');
    it.replace('Proficient 1489 — record', 'Proficient 1489 — understand');
    it.replace('Emerging 1001 — record', 'Emerging 1001 —  record');
    const partsJudged = show(it.partsJudged(), it.document());
    assert.deepEqual(partsJudged, show(it.full(), it.document()));
    assert.ok(partsJudged.length >= 3, partsJudged.join());
  }).timeout(20_000);
});
