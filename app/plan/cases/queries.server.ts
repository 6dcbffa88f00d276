import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { db, Prisma } from '~/platform/db.server'
import { picturesOf } from '~/plan/pictures/keep-picture.part.server'
import { picturesFromJson } from '~/plan/pictures/pictures'
import { dayOf, type Day } from '~/shared/days'
import { CASES_ON_A_PAGE } from './list-query'
import { storyMarks, withRecord } from './marks'
import { storyFacts } from './record.server'
import { ownCase, type CaseRow } from './visible.server'
import { CASE_ANSWERS, CASE_ENDS, CASE_STATES } from './vocabulary'

/** The cases of an enclave at the desk, those that wait for somebody first, then the newest. */
export async function casesPage(actor: Actor, page: number) {
  const { enclaveId } = actor
  const rows = await db.$queryRaw<
    {
      id: string
      number: number
      firm: string
      titleZh: string
      titleEn: string
      state: string
      on: Day
      shown: boolean
    }[]
  >`
    SELECT c.id, c.number, f.name AS firm, c."titleZh", c."titleEn", c.state,
      (c."editedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS on, c."shownId" IS NOT NULL AS shown
    FROM "FirmCase" c JOIN "Firm" f ON f."enclaveId" = c."enclaveId" AND f.id = c."firmId"
    WHERE c."enclaveId" = ${enclaveId}::uuid
    ORDER BY array_position(ARRAY['agreed', 'draft', 'asked', 'published', 'off'], c.state), c.number DESC
    LIMIT ${CASES_ON_A_PAGE + 1} OFFSET ${(page - 1) * CASES_ON_A_PAGE}`
  return {
    rows: rows.slice(0, CASES_ON_A_PAGE).map(({ titleZh, titleEn, state, ...row }) => ({
      ...row,
      state: CASE_STATES.of(state),
      // A title is named by the firm it is about until its marks are read.
      title: { zh: titleZh.replaceAll('{企业}', row.firm), en: titleEn.replaceAll('{firm}', row.firm) },
    })),
    more: rows.length > CASES_ON_A_PAGE,
  }
}

/** A case as staff see it: its words, how they read with the record of today, and what the firm said of each text. */
export async function casePage(actor: Actor, id: string | undefined, today: Day) {
  const row = await ownCase(actor, id)
  const [facts, pictures, names] = await Promise.all([
    storyFacts(row.enclaveId, row.firmId, today),
    picturesOf(db, row.enclaveId, { caseId: row.id }),
    namesOf([
      row.editedById,
      ...row.texts.flatMap((text) => [text.askedById, text.answeredById, text.endedById, text.publishedById]),
    ]),
  ])
  const { titleZh, titleEn, textZh, textEn } = row
  const nameOf = (who: string | null) => names.get(who ?? '') ?? ''
  return {
    id: row.id,
    number: row.number,
    firm: row.firm,
    state: CASE_STATES.of(row.state),
    version: row.version,
    isShown: row.shownId !== null,
    mine: row.editedById === actor.userId,
    editedBy: nameOf(row.editedById),
    editedAt: row.editedAt.toISOString(),
    words: { titleZh, titleEn, textZh, textEn },
    preview: {
      zh: { title: withRecord(titleZh, facts, 'zh'), text: withRecord(textZh, facts, 'zh') },
      en: { title: withRecord(titleEn, facts, 'en'), text: withRecord(textEn, facts, 'en') },
    },
    toPublish: row.state === 'agreed' && row.texts[0] ? frozen(row.texts[0]) : null,
    marks: { zh: storyMarks(facts, 'zh'), en: storyMarks(facts, 'en') },
    pictures,
    texts: row.texts.map((text) => ({
      version: text.version,
      asked: { by: nameOf(text.askedById), at: text.askedAt.toISOString() },
      answer: text.answer && {
        kind: CASE_ANSWERS.of(text.answer),
        by: nameOf(text.answeredById),
        at: text.answeredAt?.toISOString() ?? '',
        note: text.note,
      },
      published: text.publishedAt && { by: nameOf(text.publishedById), at: text.publishedAt.toISOString() },
      end: text.end && {
        kind: CASE_ENDS.of(text.end),
        by: nameOf(text.endedById),
        at: text.endedAt?.toISOString() ?? '',
        note: text.endNote,
      },
    })),
  }
}
export type CasePage = Awaited<ReturnType<typeof casePage>>

/** A text with its pictures as it was frozen when the firm was asked. */
function frozen({ titleZh, titleEn, textZh, textEn, pictures }: CaseRow['texts'][number]) {
  return {
    zh: { title: titleZh, text: textZh },
    en: { title: titleEn, text: textEn },
    pictures: picturesFromJson(pictures),
  }
}

/** What a founder reads and agrees to: the text that waits for an answer, or the one that stands. */
export async function caseForFirm(actor: Actor, id: string | undefined) {
  const row = await ownCase(actor, id)
  const waiting = row.texts.find(({ answer }) => answer === null) ?? null
  const agreed = row.texts.find(({ answer, end }) => answer === 'agreed' && end === null) ?? row.shown
  const text = waiting ?? agreed
  return {
    id: row.id,
    number: row.number,
    firm: row.firm.name,
    isShown: row.shownId !== null,
    waits: waiting !== null,
    hasAgreed: agreed !== null,
    text: text && {
      id: text.id,
      version: text.version,
      askedOn: dayOf(text.askedAt),
      agreedOn: text.answer === 'agreed' && text.answeredAt ? dayOf(text.answeredAt) : null,
      ...frozen(text),
    },
  }
}

type OfFirm = { id: string; title: string; titleEn: string; waits: boolean; isShown: boolean }

/** The cases of a founder's own firm that it has something to say of, what waits for its answer first. */
export async function casesOfFirm({ enclaveId, firmId }: Actor): Promise<OfFirm[]> {
  if (firmId === null) return []
  return db.$queryRaw<OfFirm[]>(Prisma.sql`
    SELECT c.id, t."titleZh" AS title, t."titleEn", t.answer IS NULL AS waits, c."shownId" IS NOT NULL AS "isShown"
    FROM "FirmCase" c JOIN LATERAL (SELECT * FROM "CaseText" t WHERE t."enclaveId" = c."enclaveId" AND t."caseId" = c.id
      AND (t.answer IS NULL OR t.answer = 'agreed' AND t."end" IS NULL) ORDER BY t.version DESC LIMIT 1) t ON true
    WHERE c."enclaveId" = ${enclaveId}::uuid AND c."firmId" = ${firmId}::uuid
    ORDER BY waits DESC, c.number DESC LIMIT 10`)
}
