import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { blocksOf, type Alignment, type Block, type Cell, type Run } from './html-tree.js';
import { withSteadyTimes } from './steady-zip.js';

/** Sizes in half points, lengths in twentieths of a point; the same measures as the page (GB/T 9704). */
const bodySize = 32;
const titleSize = 44;
const tableSize = 24;
const textWidth = 8845;
const margins = { top: 2098, right: 1474, bottom: 1984, left: 1587 };
const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const fangsong = font('仿宋');
const songti = font('宋体');

const runs = (parts: readonly Run[], size: number, bold = false): TextRun[] =>
  parts.map((part) =>
    part === 'break'
      ? new TextRun({ break: 1 })
      : new TextRun({ text: part.text, bold: bold || part.bold, size, font: bold || part.bold ? songti : fangsong }),
  );

const layout: Record<Alignment | 'plain', IParagraphOptions> = {
  right: { alignment: AlignmentType.RIGHT },
  center: { alignment: AlignmentType.CENTER },
  flush: { alignment: AlignmentType.JUSTIFIED },
  plain: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: bodySize * 20 } },
};

/** A column of headings is half as wide as one of text. */
const columnWidths = (rows: readonly Cell[][]): number[] => {
  const count = Math.max(1, ...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
  const pattern = rows.find((row) => row.length === count);
  const onlyHeads = pattern?.every(({ head }) => head) ?? true;
  const weights = Array.from({ length: count }, (_, column) =>
    !onlyHeads && pattern?.[column]?.head === true ? 1 : 2,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((textWidth * weight) / total));
};

const table = (rows: readonly Cell[][]): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columnWidths(rows),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: false,
          children: row.map(
            ({ columns, runs: parts, head }) =>
              new TableCell({
                columnSpan: columns,
                margins: { top: 40, bottom: 40, left: 100, right: 100 },
                children: [new Paragraph({ children: runs(parts, tableSize, head) })],
              }),
          ),
        }),
    ),
  });

const block = (each: Block): Paragraph | Table => {
  switch (each.kind) {
    case 'title':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 280 },
        children: runs(each.runs, titleSize, true),
      });
    case 'paragraph':
      return new Paragraph({
        ...layout[each.alignment ?? 'plain'],
        spacing: { line: 560, lineRule: 'exact' },
        children: runs(each.runs, bodySize),
      });
    case 'table':
      return table(each.rows);
  }
};

const xmlEscaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The properties without the time of making that the library would write: a document has the date of its events. */
const properties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlEscaped(title)}</dc:title></cp:coreProperties>`;

/**
 * A form as a Word document: the same text as its HTML. The same body always gives the same bytes. @throws
 * {NotInTheSubset}
 */
export const docxOf = async (title: string, body: string): Promise<Buffer> => {
  const document = new Document({
    title,
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: margins } },
        children: blocksOf(body).map(block),
      },
    ],
  });
  const zip = await Packer.toBuffer(document, false, [{ path: 'docProps/core.xml', data: properties(title) }]);
  return withSteadyTimes(zip);
};
