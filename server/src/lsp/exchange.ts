/** Requests on texts that need not be open: comparing two versions, frameworks in and out, reports. */
import type { Connection, Range } from 'vscode-languageserver';
import {
  analysisOf,
  compareDocuments,
  type Exported,
  exportSheets,
  exportText,
  type FrameworkDocument,
  type Imported,
  importSheets,
  importText,
  judge,
  metadataOf,
  type Section,
  sectionsOf,
  summaryOf,
} from '../index';
import { htmlReport } from '../pages/report/html';
import { markdownReport } from '../pages/report/markdown';
import { type FrameworkReport, reportOf } from '../pages/report/model';
import type { Host } from './host';
import {
  type CompareParams,
  type CompareResult,
  compareRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type ImportParams,
  type ImportResult,
  importRequest,
  type ReportParams,
  type ReportResult,
  reportRequest,
} from './protocol';
import type { Session } from './session';
import { textOnDisk } from './text';

export function serveExchange(connection: Connection, host: Host, session: () => Session): void {
  const judged = ({ uri, text }: { readonly uri: string; readonly text: string }) =>
    session().judgedText(textOnDisk(uri, text, session().client.encoding));

  const workbooks = () => host.loadWorkbooks(session().client.workbooks);

  const workbookOf = async (document: FrameworkDocument): Promise<Exported<string> | undefined> => {
    const exported = exportSheets(document);
    if (!exported) {
      return undefined;
    }
    const bytes = await (await workbooks()).toWorkbook(exported.content);
    return { ...exported, content: host.base64.toText(bytes) };
  };
  const importWorkbook = async (base64: string): Promise<Imported | undefined> => {
    const { fromWorkbook } = await workbooks();
    const read = await fromWorkbook(host.base64.toBytes(base64)).catch((error: unknown) => {
      connection.console.info(`The workbook cannot be read: ${error instanceof Error ? error.message : error}`);
      return undefined;
    });
    const imported = read && importSheets(read.sheets);
    return imported && { ...imported, problems: [...imported.problems, ...read.problems] };
  };

  connection.onRequest(compareRequest, async ({ before, after }: CompareParams): Promise<CompareResult | null> => {
    const [old, fresh] = [await judged(before), await judged(after)];
    const comparison = compareDocuments(old.document, fresh.document, fresh.config);
    return comparison
      ? {
          summary: summaryOf(comparison),
          sections: sectionsOf(comparison).map((section) => withRanges(section, old.document, fresh.document)),
        }
      : null;
  });

  connection.onRequest(exportRequest, async ({ uri, text, form }: ExportParams): Promise<ExportResult | null> => {
    const { document } = await judged({ uri, text });
    const exported =
      form === 'xlsx' ? await workbookOf(document) : exportText(document, form, new Date().toISOString());
    return exported ? { text: exported.content, losses: exported.losses } : null;
  });

  connection.onRequest(
    importRequest,
    async ({ form, text }: ImportParams): Promise<ImportResult | null> =>
      (form === 'xlsx' ? await importWorkbook(text) : importText(text, form)) ?? null,
  );

  connection.onRequest(reportRequest, async ({ texts, form }: ReportParams): Promise<ReportResult | null> => {
    const reports: FrameworkReport[] = [];
    for (const { path, ...text } of texts) {
      const { document, config, found } = await judged(text);
      const analysis = analysisOf(document, config);
      if (analysis) {
        const { suppressions } = found;
        const today = new Date().toISOString().slice(0, 10);
        const { findings } = judge(document, { path, named: true, config, suppressions, today });
        reports.push(reportOf(path, analysis, metadataOf(document), findings));
      }
    }
    const page = form === 'html' ? htmlReport : markdownReport;
    return reports.length === 0 ? null : { text: page(reports), frameworks: reports.length };
  });
}

function withRanges(
  { title, items }: Section,
  before: FrameworkDocument,
  after: FrameworkDocument,
): CompareResult['sections'][number] {
  return {
    title,
    items: items.map(({ place, placeBefore, ...item }) => {
      const range = place && rangeOf(place, after);
      const rangeBefore = placeBefore && rangeOf(placeBefore, before);
      return { ...item, ...(range && { range }), ...(rangeBefore && { rangeBefore }) };
    }),
  };
}

function rangeOf(
  { level, index }: { readonly level: string; readonly index: number },
  { framework, text }: FrameworkDocument,
): Range | undefined {
  const statements = framework?.levels.find(({ key }) => key === level)?.statements;
  const span = statements?.find((it) => it.index === index)?.span;
  return span && { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}
