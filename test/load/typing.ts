/** Hours of typing: many edits one after the other, each answered, as an author makes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LspClient, megabytesOf, pulling, startClient } from '../support/lsp-client';
import { projectFolder } from '../support/project';
import { random } from '../support/random';

export interface Typed {
  readonly edits: number;
  readonly seconds: number;
  /** Memory of the server in megabytes after each tenth of the edits; zeros where the system does not tell. */
  readonly megabytes: readonly number[];
  /** Whether the server has the client's text at the end. */
  readonly isSame: boolean;
}

const uri = 'file:///frameworks/typed.json';
const words =
  'monitor review logs pumps independently under direct supervision across teams and design é 😀 routine'.split(' ');

export async function type(
  edits: number,
  onTenth: (done: number, megabytes: number) => void = () => {},
): Promise<Typed> {
  const client = await startClient({ capabilities: pulling });
  const next = random(edits);
  const started = Date.now();
  let text = JSON.stringify(JSON.parse(readFileSync(join(projectFolder, 'seeds/15-1299.08.json'), 'utf8')), null, 2);
  client.open(uri, text);
  const lines = text.split('\n');
  const statements = [...lines.keys()].filter((it) => lines[it]?.includes(' — '));
  const megabytes: number[] = [];
  let line = statements[0] ?? 0;
  /** The word that is being typed, and how much of it stands there. */
  let [word, typed] = [' monitor', 0];
  let at = (lines[line] ?? '').indexOf(' — ');
  for (let edit = 1; edit <= edits; edit++) {
    const before = lines[line] ?? '';
    const tooLong = before.length > 400;
    const end = tooLong ? Math.min(before.length - 3, at + 120) : at;
    const letter = tooLong ? '' : ([...word][typed] ?? ' ');
    const start = tooLong ? borderBefore(before, Math.max(at - 40, before.indexOf(' — ') + 3)) : at;
    const to = tooLong ? borderBefore(before, Math.max(start, end)) : start;
    lines[line] = before.slice(0, start) + letter + before.slice(to);
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: edit + 1 },
      contentChanges: [{ range: { start: { line, character: start }, end: { line, character: to } }, text: letter }],
    });
    at = start + letter.length;
    typed++;
    if (typed > word.length || tooLong) {
      word = ` ${words[next(words.length)]}`;
      typed = 0;
      if (next(6) === 0) {
        line = statements[next(statements.length)] ?? 0;
        at = borderBefore(lines[line] ?? '', (lines[line] ?? '').indexOf(' — ') + 3 + next(60));
      }
    }
    await answers(client, edit, { line, character: at });
    if (edit % Math.ceil(edits / 10) === 0) {
      const size = megabytesOf(client.process.pid);
      megabytes.push(size);
      onTenth(edit, size);
    }
  }
  text = lines.join('\n');
  const { levels } = await client.request<{ levels: { statements: { text: string }[] }[] }>('framework/outline', {
    textDocument: { uri },
  });
  const own = Object.values<{ statements: string[] }>(JSON.parse(text).framework.levels);
  const isSame =
    JSON.stringify(levels.map((it) => it.statements.map((each) => each.text))) ===
    JSON.stringify(own.map((it) => it.statements));
  await client.stop();
  return { edits, seconds: (Date.now() - started) / 1000, megabytes, isSame };
}

/** What an editor asks for while somebody types. */
async function answers(client: LspClient, edit: number, position: { line: number; character: number }): Promise<void> {
  const textDocument = { uri };
  if (edit % 2 === 0) {
    await client.request('textDocument/diagnostic', { textDocument });
  }
  if (edit % 20 === 0) {
    await client.request('textDocument/completion', { textDocument, position });
    await client.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  }
  if (edit % 50 === 0) {
    await client.request('textDocument/semanticTokens/full', { textDocument });
    await client.request('framework/outline', { textDocument });
  }
}

/** Never between the halves of an emoji. */
function borderBefore(line: string, at: number): number {
  return /[\ud800-\udbff]/.test(line.charAt(at - 1)) ? at - 1 : at;
}
