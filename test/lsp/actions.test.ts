/** Every action of the editor, over the wire: its kind, the file that it writes, and what that file is afterwards. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { type LspClient, pulling, startClient } from '../support/lsp-client';

const text =
  '{"framework":{"levels":{' +
  '"emerging":{"label":"Emerging","statements":["System logs — Monitor entries under direct supervision.","Till — set the long-term strategy for cash across the whole organization.","Fire code — understand exit  rules of the till for closing."]},' +
  '"developing":{"label":"Developing","statements":["Cash handling — reconcile the till at closing time.","Cash handling - count the float."]},' +
  '"proficient":{"label":"Proficient","statements":["System logs — design retention across multiple departments.","Cash handling — reconcile the till at closing time."]}}}}';

interface Case {
  /** The cursor stands behind the first letter of these words. */
  readonly at: string;
  readonly title: RegExp;
  readonly kind: string;
  readonly only?: string;
  /** What the framework is afterwards. */
  readonly after?: (levels: Record<string, string[]>) => void;
  /** What the configuration is that is made. */
  readonly config?: unknown;
}

const cases: Readonly<Record<string, Case>> = {
  'fix all, as on save': {
    at: 'Till',
    only: 'source.fixAll',
    title: /^Apply all safe fixes/,
    kind: 'source.fixAll.framework',
    after: ({ emerging, developing }) => {
      assert.equal(emerging?.[2], 'Fire code — understand exit rules of the till for closing.');
      assert.equal(developing?.[1], 'Cash handling — count the float.');
    },
  },
  'the quick fix of a rule': {
    at: '  rules',
    title: /^Tidy the blanks/,
    kind: 'quickfix',
    after: ({ emerging }) => assert.equal(emerging?.[2], 'Fire code — understand exit rules of the till for closing.'),
  },
  'another verb, of a rule': {
    at: 'understand',
    title: /^Replace "understand" by "\w+"$/,
    kind: 'quickfix',
    after: ({ emerging }) =>
      assert.match(emerging?.[2] ?? '', /^Fire code — (?!understand)\w+ exit {2}rules of the till for closing\.$/),
  },
  'another verb, from the list': {
    at: 'Monitor entries',
    title: /^Replace "Monitor" by "Watch" \(strength 1\)$/,
    kind: 'refactor.rewrite',
    after: ({ emerging }) => assert.match(emerging?.[0] ?? '', /^System logs — Watch entries/),
  },
  'a move to the level that it reads like': {
    at: 'set the long',
    title: /^Move this statement to Proficient/,
    kind: 'refactor.move',
    only: 'refactor.move',
    after: ({ emerging, proficient }) => {
      assert.equal(emerging?.length, 2);
      assert.match(proficient?.[2] ?? '', /^Till — set/);
    },
  },
  'the end of a duplicate': {
    at: 'Cash handling — reconcile',
    title: /^Remove this statement and keep "Cash handling — reconcile/,
    kind: 'refactor.rewrite',
    after: ({ developing }) => assert.deepEqual(developing, ['Cash handling - count the float.']),
  },
  'two statements as one': {
    at: 'Cash handling — reconcile',
    title: /^Merge this statement into "Cash handling — reconcile/,
    kind: 'refactor.rewrite',
    after: ({ developing, proficient }) => {
      assert.deepEqual(developing, ['Cash handling - count the float.']);
      assert.equal(proficient?.[1], 'Cash handling — reconcile the till at closing time.');
    },
  },
  'a stub where a thread skips a level': {
    at: 'System logs — Monitor',
    title: /^Add "System logs" to Developing, which its thread skips$/,
    kind: 'refactor.rewrite',
    after: ({ developing }) => assert.equal(developing?.[2], 'System logs — '),
  },
  'a stub, of the rule': {
    at: 'Developing"',
    title: /^Add a statement about "System logs" to Developing$/,
    kind: 'quickfix',
    after: ({ developing }) => assert.equal(developing?.[2], 'System logs — '),
  },
  'the level that is missing': {
    at: 'levels',
    title: /^Add "advanced"$/,
    kind: 'quickfix',
    after: (levels) => assert.deepEqual(levels.advanced, []),
  },
  'topics as one thread': {
    at: 'Fire code —',
    title: /^Link "Fire code" with "[\w ]+" of \w+ as one thread in \.framework-lint\.json$/,
    kind: 'refactor',
  },
  'a topic out of its thread': {
    at: 'Till —',
    title: /^Take "Till" out of the thread "[\w ]+" in \.framework-lint\.json$/,
    kind: 'refactor',
    config: { threads: { cut: [['Till', 'Cash handling']] } },
  },
  'a finding that is kept with a reason': {
    at: 'set the long',
    title: /^Keep this finding, with a reason in \.framework-lint\.json$/,
    kind: 'quickfix',
  },
  'a rule that is switched off': {
    at: 'understand',
    title: /^Switch unmeasurable-verb off in \.framework-lint\.json$/,
    kind: 'quickfix',
    config: { rules: { 'unmeasurable-verb': 'off' } },
  },
};

suite('code actions over the wire', () => {
  let folder: string;
  let client: LspClient;
  let uri: string;
  setup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'framework actions-'));
    uri = pathToFileURL(join(folder, 'a.json')).href;
    client = await startClient({
      folders: [pathToFileURL(folder).href],
      capabilities: {
        ...pulling,
        workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
    });
  });
  teardown(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  async function actionsAt(at: string, only?: string): Promise<CodeAction[]> {
    const position = { line: 0, character: text.indexOf(at) + 1 };
    return (
      (await client.request<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: await client.diagnostics(uri), ...(only && { only: [only] }) },
      })) ?? []
    );
  }

  test('their kinds are told at the start', () => {
    const { codeActionProvider } = client.initialized.capabilities;
    const kinds = typeof codeActionProvider === 'object' ? codeActionProvider.codeActionKinds : [];
    for (const { kind } of Object.values(cases)) {
      assert.ok(kinds?.includes(kind), kind);
    }
  });

  for (const [name, { at, title, kind, only, after, config }] of Object.entries(cases)) {
    test(name, async () => {
      client.open(uri, text);
      client.change(uri, text);
      const actions = await actionsAt(at, only);
      const action = actions.find((it) => title.test(it.title));
      assert.ok(action, `nothing is called ${title}: ${actions.map((it) => it.title).join(' | ')}`);
      assert.equal(action.kind, kind);
      const changes = action.edit?.documentChanges ?? [];
      const change = changes.at(-1) as TextDocumentEdit;
      const edits = change.edits as TextEdit[];
      if (after) {
        // One document in one step, for the very version: an editor undoes it at once, and refuses it for another text.
        assert.equal(changes.length, 1);
        assert.deepEqual(change.textDocument, { uri, version: 2 });
        const result = TextDocument.applyEdits(TextDocument.create(uri, 'json', 2, text), edits);
        const { levels } = JSON.parse(result).framework;
        after(
          Object.fromEntries(Object.entries<{ statements: string[] }>(levels).map(([key, it]) => [key, it.statements])),
        );
        return;
      }
      const target = pathToFileURL(join(folder, '.framework-lint.json')).href;
      assert.equal((changes[0] as CreateFile).kind, 'create');
      assert.equal((changes[0] as CreateFile).uri, target);
      assert.deepEqual(change.textDocument, { uri: target, version: null });
      const written = JSON.parse(edits[0]?.newText ?? '');
      if (config) {
        assert.deepEqual(written, config);
      } else if (title.source.includes('Keep')) {
        assert.equal(written.suppressions[0].rule, 'level-misfit');
        assert.ok(written.suppressions[0].reason);
      } else {
        assert.equal(written.threads.link[0].topics[0], 'Fire code');
      }
    });
  }

  test('a finding names what it belongs to, so that the light bulb stands at it', async () => {
    client.open(uri, text);
    const action = (await actionsAt('  rules')).find(({ title }) => /^Tidy/.test(title));
    assert.deepEqual(
      action?.diagnostics?.map(({ code }) => code),
      ['untidy-text'],
    );
  });

  test('fix all is not offered where nobody asks for it, and not where nothing can be fixed', async () => {
    client.open(uri, text);
    assert.ok(!(await actionsAt('  rules')).some(({ kind }) => kind?.startsWith('source')));
    client.change(uri, '{"framework":{"levels":{}}}');
    assert.deepEqual(await actionsAt('Till', 'source.fixAll'), []);
  });
});
