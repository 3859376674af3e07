/** Excel workbooks, on any host. This file is a bundle of its own, loaded when a workbook is read or written. */
import { unzipSync } from 'fflate';
import type { Problem, Rows, Sheets } from './index';

const sheetNames = { statements: 'Statements', metadata: 'Metadata' } as const;
const widths = { statements: [16, 20, 40, 100], metadata: [40, 80] } as const;

/** Unpacked; far above any sheet that people read, far below what a file that is made to do harm unpacks to. */
const mostBytes = 200_000_000;

/** What of an `ArrayBuffer` and a `Blob` is used: the libraries' types name them, and the core knows neither. */
interface Bytes {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Every cell is text: Excel runs nothing of it. */
export async function toWorkbook(sheets: Sheets): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const written = writeExcelFile(
    (['statements', 'metadata'] as const).map((name) => ({
      sheet: sheetNames[name],
      columns: widths[name].map((width) => ({ width })),
      stickyRowsCount: 1,
      data: sheets[name].map((row, at) =>
        row.map((value) =>
          // A cell of no letters would be written as one that holds nothing.
          value === ''
            ? null
            : {
                type: String,
                value: escaped(value),
                wrap: true,
                alignVertical: 'top' as const,
                ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
              },
        ),
      ),
    })),
  );
  const blob: Bytes = await written.toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** What XML has no place for is written as Excel writes it, `_x0007_`, and what looks like that so that it stays. */
function escaped(value: string): string {
  return value
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(notInXml, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Control characters, and halves of surrogate pairs. */
const notInXml = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export interface ReadWorkbook {
  readonly sheets: Sheets;
  /** Sheets that were not looked at. */
  readonly problems: readonly Problem[];
}

/**
 * The sheet named `Statements`, or else the first one; and `Metadata` where there is one.
 *
 * @throws where the bytes are no workbook, or one that unpacks to more than `mostBytes`
 */
export async function fromWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  if (unpackedSize(bytes) > mostBytes) {
    throw new Error(`it unpacks to more than ${mostBytes / 1e6} MB`);
  }
  const { default: readExcelFile } = await import('read-excel-file/universal');
  // A copy, since bytes may be a part of a larger buffer.
  const sheets = await readExcelFile(new Uint8Array(bytes).buffer, { trim: false });
  const named = (name: string) => sheets.find(({ sheet }) => sheet.trim().toLowerCase() === name.toLowerCase());
  const statements = named(sheetNames.statements) ?? sheets[0];
  const metadata = named(sheetNames.metadata);
  const isOurs = metadata?.data[0]?.[0] === 'Key';
  return {
    sheets: {
      statements: textsOf(statements?.data ?? []),
      metadata: isOurs ? textsOf(metadata.data) : [],
    },
    problems: sheets
      .filter((it) => it !== statements && !(isOurs && it === metadata) && it.data.length > 0)
      .map(({ sheet }) => ({ where: `sheet ${sheet}`, message: 'The sheet was not looked at.' })),
  };
}

/** As the archive's own list tells; what unpacks to more than that is refused by the library. Nothing is unpacked. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter({ originalSize }) {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function textsOf(rows: readonly (readonly unknown[])[]): Rows {
  return rows.map((row) =>
    row.map((cell) =>
      cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString() : String(cell),
    ),
  );
}
