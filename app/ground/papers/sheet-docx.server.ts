import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { plainText } from '~/shared/plain-text'
import { logoBytes } from './logo.server'
import { fitted, pictureOf } from './picture-size'
import { paperTable } from './sheet-table-docx.server'
import type { Sheet } from './sheet'

/** A4, and the margins of printed papers here, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1361, right: 1021, bottom: 1134, left: 1021 },
}
/** 三号 and 小四号, in half points; 28 points from line to line. */
const BODY = 32
const SMALL = 24
const LINES = { line: 560 }
/** The most a mark takes, in pixels. */
const MARK = { width: 320, height: 48 }
const RED = 'B03A2E'
const FANG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' }
const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }

/** A paper as a Word file, in the form of an official one. What people typed is text, never markup. */
export async function sheetDocx(sheet: Sheet): Promise<Buffer> {
  const logo = sheet.logo ? await logoBytes(sheet.logo) : null
  const document = new Document({
    title: plainText(sheet.title),
    creator: plainText(sheet.organisation),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...marked(logo),
          centred(sheet.organisation, { size: 44, bold: true, color: RED }),
          ruled(sheet.number),
          centred(sheet.title, { size: 36, bold: true }),
          ...sheet.blocks.flatMap((block) =>
            block.kind === 'table'
              ? paperTable(block)
              : block.kind === 'closing'
                ? closing(block.text)
                : lines(block.text, block.kind === 'heading'),
          ),
          ...(sheet.draft || sheet.signing === '' ? [] : lines(sheet.signing, true)),
          ...(sheet.draft ? [] : sheet.signatures).flatMap((name) =>
            lines(`${name}${'＿'.repeat(10)}`, false),
          ),
          small(sheet.foot),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** The mark in the middle above the name, as high as on the screen; nothing of bytes that are no picture. */
function marked(bytes: Buffer | null): Paragraph[] {
  const picture = bytes && pictureOf(bytes)
  if (!picture) return []
  const image = new ImageRun({ type: picture.type, data: bytes, transformation: fitted(picture, MARK) })
  return [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 120 }, children: [image] })]
}

function centred(text: string, look: { size: number; bold?: boolean; color?: string }) {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ text: plainText(text), font: SONG, ...look })],
  })
}

/** The number, with the one red rule below it. */
function ruled(text: string) {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 360 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 6, color: RED } },
    children: [new TextRun({ text: plainText(text), font: FANG, size: BODY })],
  })
}

/** One paragraph for each line that was typed. */
function lines(text: string, heading: boolean): Paragraph[] {
  return plainText(text)
    .split(/\r?\n/)
    .map(
      (line) =>
        new Paragraph({
          spacing: LINES,
          indent: { firstLine: BODY * 20 },
          keepNext: heading,
          children: [new TextRun({ text: line, font: FANG, size: BODY, bold: heading })],
        }),
    )
}

/** Who issues a paper, and the day: at the right, each on a line of its own. */
function closing(text: string): Paragraph[] {
  return plainText(text)
    .split(/\r?\n/)
    .map(
      (line) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: LINES,
          children: [new TextRun({ text: line, font: FANG, size: BODY })],
        }),
    )
}

function small(text: string) {
  return new Paragraph({
    spacing: { before: 480 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' } },
    children: [new TextRun({ text: plainText(text), font: FANG, size: SMALL })],
  })
}

function pageNumber() {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: SONG, size: 28 })],
  })
}
