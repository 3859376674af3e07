/** Excel workbooks. This file is a bundle of its own, loaded when a workbook is read or written. */
import type { Rows, Sheets } from '../index';

const sheetNames = { statements: 'Statements', metadata: 'Metadata' } as const;
const widths = { statements: [16, 20, 40, 100], metadata: [40, 80] } as const;

/** Every cell is text: Excel runs nothing of it. */
export async function toWorkbook(sheets: Sheets): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
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
                value,
                wrap: true,
                alignVertical: 'top' as const,
                ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
              },
        ),
      ),
    })),
  );
  return written.toBuffer();
}

export interface Workbook extends Sheets {
  /** Names of sheets that were not looked at. */
  readonly others: readonly string[];
}

/**
 * The sheet named `Statements`, or else the first one; and `Metadata` where there is one.
 *
 * @throws where the bytes are no workbook
 */
export async function fromWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { default: readExcelFile } = await import('read-excel-file/node');
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  const named = (name: string) => sheets.find(({ sheet }) => sheet.trim().toLowerCase() === name.toLowerCase());
  const statements = named(sheetNames.statements) ?? sheets[0];
  const metadata = named(sheetNames.metadata);
  const isOurs = metadata?.data[0]?.[0] === 'Key';
  return {
    statements: textsOf(statements?.data ?? []),
    metadata: isOurs ? textsOf(metadata.data) : [],
    others: sheets
      .filter((it) => it !== statements && !(isOurs && it === metadata) && it.data.length > 0)
      .map(({ sheet }) => sheet),
  };
}

function textsOf(rows: readonly (readonly unknown[])[]): Rows {
  return rows.map((row) =>
    row.map((cell) =>
      cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString() : String(cell),
    ),
  );
}
