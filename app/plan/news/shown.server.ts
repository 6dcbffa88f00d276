import { db } from '~/platform/db.server'
import { notFound, wholeNumberOr404 } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { picturesOf } from '~/plan/pictures/keep-picture.part.server'
import { dayFromDate, type Day } from '~/shared/days'
import { beginningOf } from '~/shared/prose'
import { NEWS_SHOWN } from './list-query'

/** As much of a text as a list shows of it, in characters. */
const BEGINNING = 90

type Row = {
  number: number
  titleZh: string
  titleEn: string
  textZh: string
  textEn: string
  on: Day
  fileId: string | null
  publishedAt: Date
}

/** The published news of an enclave, the newest day first; English where it was given, else null. */
export async function shownNews(enclaveId: string, page: number) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT n.number, n."titleZh", n."titleEn", left(n."textZh", 600) AS "textZh", left(n."textEn", 600) AS "textEn",
      n."onDay"::text AS on, n."publishedAt",
      (SELECT p."fileId" FROM "StoryPicture" p WHERE p."enclaveId" = n."enclaveId" AND p."newsId" = n.id
        ORDER BY p.position, p.id LIMIT 1) AS "fileId"
    FROM "News" n WHERE n."enclaveId" = ${enclaveId}::uuid AND n.state = 'published'
    ORDER BY n."onDay" DESC, n.number DESC LIMIT ${NEWS_SHOWN + 1} OFFSET ${(page - 1) * NEWS_SHOWN}`
  return {
    rows: rows.slice(0, NEWS_SHOWN).map((row) => ({
      number: row.number,
      on: row.on,
      publishedAt: row.publishedAt.toISOString(),
      fileId: row.fileId,
      zh: { title: row.titleZh, beginning: beginningOf(row.textZh, BEGINNING) },
      en:
        row.titleEn === '' ? null : { title: row.titleEn, beginning: beginningOf(row.textEn, BEGINNING * 2) },
    })),
    more: rows.length > NEWS_SHOWN,
  }
}

/** A piece of news as everybody reads it; 404 where there is none, or none any more. */
export async function shownPiece(enclaveId: string, named: string | undefined) {
  const where = { enclaveId, number: wholeNumberOr404(named), state: 'published' }
  const row = (await db.news.findFirst({ where })) ?? notFound()
  return {
    number: row.number,
    on: dayFromDate(row.onDay),
    zh: { title: row.titleZh, text: row.textZh },
    en: row.titleEn === '' ? null : { title: row.titleEn, text: row.textEn },
    pictures: await picturesOf(db, enclaveId, { newsId: row.id }),
  }
}

/** A picture of news that is published; null for every other file. */
export async function pictureOfNews(enclaveId: string, fileId: string | undefined) {
  if (!isId(fileId)) return null
  const shown = await db.storyPicture.count({ where: { enclaveId, fileId, ofNews: { state: 'published' } } })
  if (shown === 0) return null
  const select = { id: true, sha256: true, size: true, mime: true, name: true }
  return db.file.findFirst({ where: { id: fileId, enclaveId, aboutType: 'news' }, select })
}
