import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import {
  type CompareResult,
  compareRequest,
  type ExportResult,
  exportRequest,
  type ImportResult,
  importRequest,
  type ReportResult,
  reportRequest,
} from '../../server/src/lsp/protocol';
import { type LspClient, startClient } from '../support/lsp-client';

const seed = readFileSync('seeds/15-1299.08.json', 'utf8');
const uri = 'file:///frameworks/seed.json';

suite('comparing and exchanging by the server', () => {
  let client: LspClient;
  setup(async () => {
    client = await startClient();
  });
  teardown(() => client.stop());

  test('compares two texts that need not be open, with the place of each statement', async () => {
    const after = seed.replace('gather and record under direct', 'gather and document under direct');
    const result = await client.connection.sendRequest<CompareResult>(compareRequest, {
      before: { uri, text: seed },
      after: { uri, text: after },
    });
    assert.match(result.summary, /^1 reworded/);
    const [section] = result.sections;
    const [item] = section?.items ?? [];
    assert.equal(section?.title, 'Emerging');
    assert.equal(item?.headline.split(',')[0], 'Reworded');
    assert.deepEqual(
      item?.texts[0]?.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim()),
      ['record', 'document'],
    );
    assert.equal(item?.range?.start.character, after.indexOf('System requirements documentation'));
  });

  test('what is no framework cannot be compared or exported', async () => {
    const none = { uri, text: '{}' };
    assert.equal(
      await client.connection.sendRequest(compareRequest, { before: none, after: { uri, text: seed } }),
      null,
    );
    assert.equal(await client.connection.sendRequest(exportRequest, { ...none, form: 'case' }), null);
    assert.equal(await client.connection.sendRequest(importRequest, { text: '{}', form: 'case' }), null);
  });

  test('a framework goes out in each form and comes back', async () => {
    for (const form of ['csv', 'xlsx', 'markdown', 'case', 'rsd'] as const) {
      const out = await client.connection.sendRequest<ExportResult>(exportRequest, { uri, text: seed, form });
      const back = await client.connection.sendRequest<ImportResult>(importRequest, {
        form,
        text: out.text,
      });
      assert.deepEqual(JSON.parse(back.text).framework.levels, JSON.parse(seed).framework.levels, form);
      assert.equal(out.losses.length > 0, form === 'csv', form);
    }
  });

  test('a workbook that is none, or unpacks to more than anybody could mean, is none', async () => {
    const swelling = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(210_000_000) }, { level: 1 }));
    for (const bytes of [Buffer.from('no'), swelling, swelling.subarray(0, 1000)]) {
      const text = bytes.toString('base64');
      assert.equal(await client.connection.sendRequest(importRequest, { form: 'xlsx', text }), null);
    }
  });

  test('a report is a page of the frameworks among the texts', async () => {
    const texts = [
      { uri, text: seed, path: 'a/seed.json' },
      { uri: 'file:///frameworks/none.json', text: '{}', path: 'none.json' },
    ];
    const page = await client.connection.sendRequest<ReportResult>(reportRequest, { texts, form: 'markdown' });
    assert.equal(page.frameworks, 1);
    assert.match(page.text, /^## Computer Systems Engineers\/Architects\n\na\/seed\.json/);
    assert.equal(await client.connection.sendRequest(reportRequest, { texts: texts.slice(1), form: 'html' }), null);
  });
});
