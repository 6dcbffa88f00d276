import { db } from '~/platform/db.server'
import { notFound, wholeNumberOr404 } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { picturesFromJson } from '~/plan/pictures/pictures'
import { dayOf, type Day } from '~/shared/days'
import { beginningOf } from '~/shared/prose'
import { SHOWN_ON_A_PAGE } from './list-query'

/** As much of a text as a list shows of it, in characters. */
const BEGINNING = 90

type Row = {
  number: number
  firm: string
  titleZh: string
  titleEn: string
  textZh: string
  textEn: string
  pictures: unknown
  on: Day
}

/** The cases on the portal, the newest first: what each firm agreed to, and nothing else. */
export async function shownCases(enclaveId: string, page: number) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.number, f.name AS firm, t."titleZh", t."titleEn", left(t."textZh", 600) AS "textZh",
      left(t."textEn", 600) AS "textEn", t.pictures,
      (t."publishedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS on
    FROM "FirmCase" c JOIN "Firm" f ON f."enclaveId" = c."enclaveId" AND f.id = c."firmId"
    JOIN "CaseText" t ON t."enclaveId" = c."enclaveId" AND t.id = c."shownId" AND t.answer = 'agreed' AND t."end" IS NULL
    WHERE c."enclaveId" = ${enclaveId}::uuid AND c."shownId" IS NOT NULL
    ORDER BY t."publishedAt" DESC, c.number DESC
    LIMIT ${SHOWN_ON_A_PAGE + 1} OFFSET ${(page - 1) * SHOWN_ON_A_PAGE}`
  return {
    rows: rows.slice(0, SHOWN_ON_A_PAGE).map((row) => ({
      number: row.number,
      firm: row.firm,
      on: row.on,
      zh: { title: row.titleZh, beginning: beginningOf(row.textZh, BEGINNING) },
      en: { title: row.titleEn, beginning: beginningOf(row.textEn, BEGINNING * 2) },
      picture: picturesFromJson(row.pictures)[0] ?? null,
    })),
    more: rows.length > SHOWN_ON_A_PAGE,
  }
}

/** A case as everybody reads it; 404 where there is none, or none any more. */
export async function shownCase(enclaveId: string, named: string | undefined) {
  const row = await db.firmCase.findFirst({
    where: { enclaveId, number: wholeNumberOr404(named), shown: { answer: 'agreed', end: null } },
    include: { shown: true, firm: { select: { name: true } } },
  })
  if (!row?.shown) notFound()
  const text = row.shown
  return {
    number: row.number,
    firm: row.firm.name,
    on: text.publishedAt ? dayOf(text.publishedAt) : '',
    zh: { title: text.titleZh, text: text.textZh },
    en: { title: text.titleEn, text: text.textEn },
    pictures: picturesFromJson(text.pictures),
  }
}

/** What a file is served by, and what it is a part of. */
const STORED = {
  id: true,
  sha256: true,
  size: true,
  mime: true,
  name: true,
  aboutType: true,
  aboutId: true,
} as const

/** A picture of a case while that is on the portal; null for every other file. */
export async function pictureOfCase(enclaveId: string, fileId: string | undefined) {
  if (!isId(fileId)) return null
  const file = await db.file.findFirst({
    where: { id: fileId, enclaveId, aboutType: 'case' },
    select: STORED,
  })
  if (!file?.aboutId) return null
  const { aboutType: _, aboutId, ...stored } = file
  const row = await db.firmCase.findFirst({
    where: { enclaveId, id: aboutId, shown: { answer: 'agreed', end: null } },
    select: { shown: { select: { pictures: true } } },
  })
  return picturesFromJson(row?.shown?.pictures).some((one) => one.fileId === fileId) ? stored : null
}
