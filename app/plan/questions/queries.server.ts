import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { QUESTIONS_ON_A_PAGE, type QuestionQuery } from './list-query'
import { TOPICS } from './vocabulary'

type Row = {
  id: string
  topic: string
  questionZh: string
  questionEn: string
  answerZh: string
  answerEn: string
  published: boolean
  first: boolean
  last: boolean
}

/** Questions in the order of topics and places: of the portal those that are published, at the desk all. */
export async function questionsPage(
  enclaveId: string,
  which: 'published' | 'all',
  { topic, typed, page }: QuestionQuery,
) {
  const { sql, empty } = Prisma
  const like = `%${typed.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT q.id, q.topic, q."questionZh", q."questionEn", q."answerZh", q."answerEn", q.published, q.position,
        q.position = min(q.position) OVER (PARTITION BY q.topic) AS first,
        q.position = max(q.position) OVER (PARTITION BY q.topic) AS last
      FROM "FrequentQuestion" q WHERE q."enclaveId" = ${enclaveId}::uuid) q
    WHERE true ${which === 'published' ? sql`AND q.published` : empty} ${topic ? sql`AND q.topic = ${topic}` : empty}
      ${typed ? sql`AND (q."questionZh" || ' ' || q."questionEn" || ' ' || q."answerZh" || ' ' || q."answerEn") ILIKE ${like}` : empty}
    ORDER BY array_position(${[...TOPICS.codes]}::text[], q.topic), q.position, q.id
    LIMIT ${QUESTIONS_ON_A_PAGE + 1} OFFSET ${(page - 1) * QUESTIONS_ON_A_PAGE}`
  return {
    rows: rows.slice(0, QUESTIONS_ON_A_PAGE).map((row) => ({
      id: row.id,
      topic: TOPICS.of(row.topic),
      published: row.published,
      first: row.first,
      last: row.last,
      zh: { question: row.questionZh, answer: row.answerZh },
      en: row.questionEn === '' ? null : { question: row.questionEn, answer: row.answerEn },
    })),
    more: rows.length > QUESTIONS_ON_A_PAGE,
  }
}

/** One question as it is worded; 404 where the enclave has none of that id. */
export async function questionOf({ enclaveId }: Actor, id: string | undefined) {
  const row =
    (isId(id) ? await db.frequentQuestion.findFirst({ where: { enclaveId, id } }) : null) ?? notFound()
  const { topic, questionZh, questionEn, answerZh, answerEn, version, published } = row
  const words = { topic: TOPICS.of(topic), questionZh, questionEn, answerZh, answerEn }
  return { id: row.id, version, published, words }
}
