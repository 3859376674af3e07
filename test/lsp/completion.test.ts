/** Each choice that an editor offers while somebody writes, over the wire. All texts are one line, as exporters write them. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, type CompletionList, InsertTextFormat } from 'vscode-languageserver-types';
import { accept } from '../support/features';
import { readCursor } from '../support/fixture';
import { type LspClient, pulling, startClient } from '../support/lsp-client';

const uri = 'file:///frameworks/a.json';
/** What stands inside the developing level's list; `open`: all that would follow is still to be written. */
const inList = (list: string, open = false) =>
  `{"occupation":{"soc":"29-1141.00"},"framework":{"levels":{"emerging":{"label":"Emerging","statements":["Audit trail — record each step under direct supervision.","Cash float — count coins."]},"proficient":{"label":"Proficient","statements":["Audit trail — evaluate gaps across multiple departments."]},"developing":{"label":"Developing","statements":[${list}${open ? '' : ']}}}}'}`;
const inOccupation = (keys: string) => `{"occupation":{"soc":"29-1141.00",${keys}},"framework":{"levels":{}}}`;

interface Case {
  readonly fixture: string;
  readonly label: string;
  /** The place in the list, from 0; left out where others may come before. */
  readonly place?: number;
  readonly detail?: RegExp;
  readonly after: RegExp;
}

const topic = { label: 'Audit trail', place: 0, detail: /^Continue the thread of/ } as const;
const verb = { label: 'apply', detail: /^strength 3$/ } as const;
const cue = { label: 'with minimal supervision', detail: /^Cue for Developing$/ } as const;
const statement = { label: 'Statement', detail: /^Topic — verb object context/ } as const;

const cases: Readonly<Record<string, Case>> = {
  'a key of the format, with its shape': {
    fixture: '{"schemaVersion":"1.0","occupation":{},|}',
    label: 'framework',
    after: /,"framework": \{"version": "", "description": "", "contextCovered": "", "levels": \{\}\}\}$/,
  },
  'a level that the ladder lacks, as a skeleton': {
    fixture: '{"framework":{"levels":{"emerging":{},|}}}',
    label: 'developing',
    place: 0,
    detail: /^Level 2 of 4$/,
    after: /"developing": \{"label": "Developing", "statements": \[\]\}\}\}\}$/,
  },
  'the group that belongs to the code': {
    fixture: inOccupation('"group":"|"'),
    label: 'Healthcare Practitioners & Technical',
    place: 0,
    detail: /^Group 29, of the code 29-1141\.00$/,
    after: /"group":"Healthcare Practitioners & Technical"/,
  },
  'a sector with its name': {
    fixture: inOccupation('"sector":|'),
    label: '62 Health Care and Social Assistance',
    after: /"sector":"62"\}/,
  },
  'a job zone with its name': {
    fixture: inOccupation('"jobZone":|'),
    label: '3 Medium Preparation Needed',
    after: /"jobZone":3\}/,
  },
  'the topic of a thread, in a string': { ...topic, fixture: inList('"|"'), after: /\["Audit trail — "\]/ },
  'the topic of a thread, in an empty list': { ...topic, fixture: inList('|'), after: /\["Audit trail — "\]/ },
  'the topic of a thread, in a string that does not end': {
    ...topic,
    fixture: inList('"|', true),
    after: /\["Audit trail — "$/,
  },
  'the topic of a thread, before another statement': {
    ...topic,
    fixture: inList('"|,"Till — count it."'),
    after: /\["Audit trail — ","Till — count it\."\]/,
  },
  'a verb of the level': { ...verb, fixture: inList('"Audit trail — |"'), after: /\["Audit trail — apply"\]/ },
  'a verb of the level, in a string that does not end': {
    ...verb,
    fixture: inList('"Audit trail — ap|', true),
    after: /\["Audit trail — apply"$/,
  },
  'a cue of the level': {
    ...cue,
    fixture: inList('"Audit trail — check entries |."'),
    after: /check entries with minimal supervision\."\]/,
  },
  'a cue of the level, in a string that does not end': {
    ...cue,
    fixture: inList('"Audit trail — check entries |', true),
    after: /check entries with minimal supervision"$/,
  },
  'a whole statement': { ...statement, fixture: inList('"|"'), after: /\["Topic — \w+ object with its context\."\]/ },
  'a whole statement, in an empty list': {
    ...statement,
    fixture: inList('|'),
    after: /\["Topic — \w+ object with its context\."\]/,
  },
};

suite('completion over the wire', () => {
  let client: LspClient;
  suiteSetup(async () => {
    client = await startClient({
      capabilities: {
        ...pulling,
        textDocument: {
          ...pulling.textDocument,
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
        },
      },
    });
  });
  suiteTeardown(() => client.stop());

  async function offered(fixture: string): Promise<{ list: CompletionList; items: CompletionItem[]; text: string }> {
    const { text, offset } = readCursor(fixture);
    client.open(uri, text);
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: offset },
    });
    const items = [...list.items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
    return { list, items, text };
  }

  for (const [name, { fixture, label, place, detail, after }] of Object.entries(cases)) {
    test(name, async () => {
      const { items, text } = await offered(fixture);
      const item = items.find((it) => it.label === label);
      assert.ok(item, items.map((it) => it.label).join(', '));
      if (place !== undefined) {
        assert.equal(items.indexOf(item), place);
      }
      if (detail) {
        assert.match(item.detail ?? '', detail);
      }
      const document = { text: TextDocument.create(uri, 'json', 1, text) } as Parameters<typeof accept>[0];
      for (const mode of ['insert', 'replace'] as const) {
        assert.match(accept(document, item, mode), after, mode);
      }
    });
  }

  test('it comes by itself behind a quote and a blank, and choices are looked up when they are looked at', () => {
    assert.deepEqual(client.initialized.capabilities.completionProvider, {
      triggerCharacters: ['"', ' '],
      resolveProvider: true,
    });
  });

  test('a verb that is looked at says what it is, and a topic shows its thread', async () => {
    const resolved = async (fixture: string, label: string) => {
      const item = (await offered(fixture)).items.find((it) => it.label === label);
      assert.equal(item?.documentation, undefined);
      const full = await client.request<CompletionItem>('completionItem/resolve', item);
      assert.equal(full.label, label);
      assert.deepEqual(full.textEdit, item?.textEdit);
      return JSON.stringify(full.documentation);
    };
    assert.match(await resolved(inList('"Audit trail — |"'), 'apply'), /strength 3 of 6 · Bloom 3/);
    assert.match(
      await resolved(inList('"|"'), 'Audit trail'),
      /Thread: Audit trail.*Emerging: .*record each step.*Developing: \*missing\*.*Proficient: .*evaluate gaps/,
    );
  });

  test('verbs come best fit first, are asked for anew at each letter, and a comma takes the choice', async () => {
    const { list, items } = await offered(inList('"Audit trail — |"'));
    assert.equal(list.isIncomplete, true);
    assert.ok(items.every(({ detail }) => /^strength [2-4]$/.test(detail ?? '')));
    const typed = await offered(inList('"Audit trail — go|"'));
    const unusual = typed.items.findIndex(({ detail }) => /unusual for Developing/.test(detail ?? ''));
    assert.ok(unusual > 0);
    assert.ok(typed.items.slice(unusual).every(({ detail }) => /unusual/.test(detail ?? '')));
    const [item] = items;
    assert.deepEqual(item?.commitCharacters, [',']);
    assert.ok(!JSON.stringify(item?.textEdit).includes(' "'), 'a blank would stand before the comma');
  });

  test('snippets are told as such, other choices are plain', async () => {
    const { items } = await offered(inList('"|"'));
    const formats = new Map(items.map(({ label, insertTextFormat }) => [label, insertTextFormat]));
    assert.equal(formats.get('Statement'), InsertTextFormat.Snippet);
    assert.equal(formats.get('Audit trail'), InsertTextFormat.PlainText);
  });
});
