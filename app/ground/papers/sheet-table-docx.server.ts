import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { plainText } from '~/shared/plain-text'
import type { Block } from './sheet'

const FANG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' }
/** 五号, in half points. */
const SIZE = 21
/** The width between the margins, in twentieths of a point. */
const WIDTH = 9864

/** A table of a paper, as wide as the sheet; its head stands again on every page. */
export function paperTable({ head, rows }: Pick<Extract<Block, { kind: 'table' }>, 'head' | 'rows'>) {
  const columns = Math.max(head.length, ...rows.map((row) => row.length))
  if (rows.length === 0 || columns === 0) return []
  const widths = Array.from({ length: columns }, () => Math.floor(WIDTH / columns))
  const row = (texts: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: widths.map((width, at) => cell(texts[at] ?? '', width, bold)),
    })
  return [
    new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: [...(head.length > 0 ? [row(head, true)] : []), ...rows.map((one) => row(one, false))],
    }),
    new Paragraph({ children: [] }),
  ]
}

function cell(text: string, width: number, bold: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    children: plainText(text)
      .split(/\r?\n/)
      .map(
        (line) => new Paragraph({ children: [new TextRun({ text: line, font: FANG, size: SIZE, bold })] }),
      ),
  })
}
