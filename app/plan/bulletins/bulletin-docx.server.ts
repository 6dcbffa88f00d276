import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { plainText } from '~/shared/plain-text'
import type { BulletinPaper, PaperPart } from './paper'

/**
 * The page of an official paper (GB/T 9704-2012, 5.2): A4, 37 mm above and 28 mm at the binding edge, a text area of
 * 156 × 225 mm, 22 lines of 28 characters. In twentieths of a point.
 */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, footer: 1400 },
}
const LINE = 579
const GRID = { type: DocumentGridType.LINES, linePitch: LINE }
/** What 28 characters of 16 points are moved together by, to fit 156 mm; a grid of characters is read differently by programs. */
const CLOSER = -5
const SPACING = { line: LINE, lineRule: LineRuleType.EXACT }
/** 三号, 二号 and 四号, in half points; the head of the paper. */
const BODY = 32
const TITLE = 44
const SMALL = 28
const HEAD = 62
/** A character of the body, in twentieths of a point. */
const EM = BODY * 10
const RED = 'FF0000'

const face = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia })
const FANG = face('仿宋')
const HEI = face('黑体')
const SONG = face('宋体')
const TITLE_SONG = face('方正小标宋简体')

/** The bulletin as a Word file in the form of GB/T 9704-2012. What people typed is text, never markup. */
export async function bulletinDocx(paper: BulletinPaper): Promise<Buffer> {
  const document = new Document({
    title: plainText(paper.title),
    creator: plainText(paper.organisation),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: BODY, font: FANG } } } },
    sections: [
      {
        properties: { page: PAGE, grid: GRID },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          ...redHead(paper),
          line(paper.title, { font: TITLE_SONG, size: TITLE, centred: true, before: LINE * 2, after: LINE }),
          ...paper.parts.flatMap(partOf),
          ...signature(paper),
          ...noteLines(paper.notes),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** Whose paper it is and its number in the middle, and the red rule 4 mm below. */
function redHead({ organisation, docNo }: BulletinPaper): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: LINE, after: LINE * 2 },
      children: [run(`${organisation}文件`, { font: TITLE_SONG, size: HEAD, color: RED })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: SPACING,
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 11, color: RED } },
      children: [run(docNo, { font: FANG, size: BODY })],
    }),
  ]
}

function partOf(part: PaperPart): (Paragraph | Table)[] {
  if (part.kind === 'heading') return [line(part.text, { font: HEI, size: BODY, indent: true, keep: true })]
  if (part.kind === 'text') return [line(part.text, { font: FANG, size: BODY, indent: true })]
  return [line(part.caption, { font: HEI, size: SMALL, centred: true, keep: true }), tableOf(part)]
}

type PaperTable = Extract<PaperPart, { kind: 'table' }>
/** The area of the text, and what a column takes: that of places, figures, and what stands in words. */
const [WHOLE, PLACE, FIGURE, SAID] = [8844, 900, 1275, 1500]

/** Columns as wide as the text area together; the one that names the row takes what the others leave. */
function widthsOf({ heads, named, figuresFrom }: PaperTable): number[] {
  const given = heads.map((_, index) =>
    index === named ? 0 : index >= figuresFrom ? FIGURE : index < named ? PLACE : SAID,
  )
  return given.map((width) => width || WHOLE - given.reduce((sum, one) => sum + one, 0))
}

function tableOf(table: PaperTable): Table {
  const { heads, rows, named } = table
  const widths = widthsOf(table)
  const cells = (texts: string[], font: typeof FANG) =>
    texts.map(
      (text, index) =>
        new TableCell({
          width: { size: widths[index] ?? FIGURE, type: WidthType.DXA },
          children: [
            new Paragraph({
              alignment: index === named ? AlignmentType.LEFT : AlignmentType.CENTER,
              spacing: { before: 40, after: 40 },
              children: [run(text, { font, size: 21 })],
            }),
          ],
        }),
    )
  return new Table({
    width: { size: WHOLE, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, children: cells(heads, HEI) }),
      ...rows.map((texts) => new TableRow({ cantSplit: true, children: cells(texts, FANG) })),
    ],
  })
}

/** Who issues it and when, four characters from the right; the seal goes over both. */
function signature({ signedBy, signedOn }: BulletinPaper): Paragraph[] {
  return [signedBy, signedOn]
    .filter((text) => text !== '')
    .map(
      (text, index) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { ...SPACING, before: index === 0 ? LINE * 2 : 0 },
          indent: { right: EM * 4 },
          keepNext: index === 0,
          children: [run(text, { font: FANG, size: BODY })],
        }),
    )
}

/** What the figures rest on, between the rules of the last lines (版记). */
function noteLines(notes: readonly string[]): Paragraph[] {
  const rule = { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' }
  return notes.map(
    (text, index) =>
      new Paragraph({
        spacing: { line: 440, lineRule: LineRuleType.EXACT, before: index === 0 ? LINE * 2 : 0 },
        border: {
          ...(index === 0 ? { top: rule } : {}),
          ...(index === notes.length - 1 ? { bottom: rule } : {}),
        },
        children: [run(text, { font: FANG, size: SMALL })],
      }),
  )
}

type Look = {
  font: typeof FANG
  size: number
  indent?: boolean
  centred?: boolean
  keep?: boolean
  before?: number
  after?: number
}

function line(text: string, { font, size, indent, centred, keep, before = 0, after = 0 }: Look): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.BOTH,
    spacing: centred ? { before, after } : { ...SPACING, before, after },
    keepNext: keep ?? false,
    ...(indent ? { indent: { firstLine: EM * 2 } } : {}),
    children: [run(text, { font, size, ...(size === BODY ? { characterSpacing: CLOSER } : {}) })],
  })
}

function run(
  text: string,
  look: { font: typeof FANG; size: number; color?: string; characterSpacing?: number },
): TextRun {
  return new TextRun({ text: plainText(text), ...look })
}

/** — 1 —, at the outer edge: right on odd pages, left on even ones, one character in. */
function pageNumber(side: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const indent = side === AlignmentType.RIGHT ? { right: SMALL * 10 } : { left: SMALL * 10 }
  return new Footer({
    children: [
      new Paragraph({
        alignment: side,
        indent,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: SONG, size: SMALL })],
      }),
    ],
  })
}
