import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { keepPicture, type PictureRefusal } from '~/plan/pictures/keep-picture.part.server'
import { dateOfDay } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ALONE, mayNews, type NewsAct } from './abilities'
import { newsEvents } from './events'
import type { NewsInput, NewsPicture, NewsWithdrawing, OfNewsVersion } from './news.form'

export type Done = { newsId: string }
export type NewsRefusal = PictureRefusal | 'changed_meanwhile' | 'wrong_state' | 'own_text'
type Answer = Outcome<Done, NewsRefusal>
type Row = NonNullable<Awaited<ReturnType<Tx['news']['findFirst']>>>

/** Drafts a piece of news under the next number of the enclave. */
export async function draftNews(
  actor: Actor,
  { idempotencyKey, ...input }: NewsInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Answer> {
  if (!mayNews(actor.role, 'word')) forbidden()
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'news.draft' }
  return inTransaction((tx) =>
    once<Done, NewsRefusal>(tx, by, now, async () => {
      // Numbers follow each other, also where two begin at once.
      await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`news:${enclaveId}`}))`
      const last = await tx.news.aggregate({ where: { enclaveId }, _max: { number: true } })
      const row = await tx.news.create({
        data: {
          enclaveId,
          id: newId(),
          number: (last._max.number ?? 0) + 1,
          state: 'draft',
          ...columnsOf(input),
          draftedById: userId,
          draftedAt: now,
          editedById: userId,
          editedAt: now,
        },
      })
      return done(tx, actor, row, newsEvents.news_drafted(about(row)), now)
    }),
  )
}

/** Words a draft anew; what was withdrawn becomes a draft again. */
export async function wordNews(
  actor: Actor,
  id: string | undefined,
  { version, ...input }: NewsInput & { version: number },
  now: Date,
): Promise<Answer> {
  return change(actor, 'word', id, async (tx, row) => {
    if (row.state === 'published') return refuse('wrong_state')
    if (!(await rework(tx, actor, row, version, columnsOf(input), now))) return refuse('changed_meanwhile')
    return done(tx, actor, row, newsEvents.news_edited({ ...about(row), title: input.titleZh }), now)
  })
}

/** Puts a picture beside a draft. */
export async function addNewsPicture(
  actor: Actor,
  id: string | undefined,
  { version, ...picture }: NewsPicture,
  now: Date,
): Promise<Answer> {
  return change(actor, 'word', id, async (tx, row) => {
    if (row.state === 'published') return refuse('wrong_state')
    if (row.version !== version) return refuse('changed_meanwhile')
    const kept = await keepPicture(tx, actor, { newsId: row.id }, picture)
    if (!kept.ok) return kept
    await rework(tx, actor, row, version, {}, now)
    return done(tx, actor, row, newsEvents.news_edited(about(row)), now)
  })
}

/** Takes a picture away from a draft. */
export async function removeNewsPicture(
  actor: Actor,
  id: string | undefined,
  pictureId: string,
  now: Date,
): Promise<Answer> {
  return change(actor, 'word', id, async (tx, row) => {
    if (row.state === 'published') return refuse('wrong_state')
    const { count } = await tx.storyPicture.deleteMany({
      where: { enclaveId: row.enclaveId, id: pictureId, newsId: row.id },
    })
    if (count === 0) notFound()
    await rework(tx, actor, row, row.version, {}, now)
    return done(tx, actor, row, newsEvents.news_edited(about(row)), now)
  })
}

/** Publishes what another person worded last; a director publishes the own words as well. */
export async function publishNews(
  actor: Actor,
  id: string | undefined,
  { version }: OfNewsVersion,
  now: Date,
): Promise<Answer> {
  const { userId, role } = actor
  const work = () =>
    change(actor, 'publish', id, async (tx, row) => {
      if (row.state !== 'draft') return refuse('wrong_state')
      if (row.editedById === userId && role !== ALONE) return refuse('own_text')
      const { count } = await tx.news.updateMany({
        where: { enclaveId: row.enclaveId, id: row.id, state: 'draft', version },
        data: {
          state: 'published',
          publishedById: userId,
          publishedAs: role,
          publishedAt: now,
          version: version + 1,
        },
      })
      if (count === 0) return refuse('changed_meanwhile')
      return done(tx, actor, row, newsEvents.news_published(about(row)), now)
    })
  return onConstraint<Answer, Answer>(work, { a_second_person_or_a_director: () => refuse('own_text') })
}

/** Takes a piece of news off the portal with a reason; it may be worded and published anew under its number. */
export async function withdrawNews(
  actor: Actor,
  id: string | undefined,
  { version, reason }: NewsWithdrawing,
  now: Date,
): Promise<Answer> {
  return change(actor, 'publish', id, async (tx, row) => {
    if (row.state !== 'published') return refuse('wrong_state')
    const { count } = await tx.news.updateMany({
      where: { enclaveId: row.enclaveId, id: row.id, state: 'published', version },
      data: {
        state: 'withdrawn',
        withdrawnById: actor.userId,
        withdrawnAt: now,
        reason,
        version: version + 1,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    return done(tx, actor, row, newsEvents.news_withdrawn({ ...about(row), reason }), now)
  })
}

/** A change of one piece of news of the actor's enclave, held from the first look on; 404 where it has none. */
async function change(
  actor: Actor,
  may: NewsAct,
  id: string | undefined,
  work: (tx: Tx, row: Row) => Promise<Answer>,
): Promise<Answer> {
  if (!mayNews(actor.role, may)) forbidden()
  const { enclaveId } = actor
  if (!isId(id)) notFound()
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 AS held FROM "News"
      WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
    return work(tx, (await tx.news.findFirst({ where: { enclaveId, id } })) ?? notFound())
  })
}

type Columns = Partial<ReturnType<typeof columnsOf>>

/** Makes a draft again; whose words they are changes with the words alone: a picture makes nobody else their author. */
async function rework(tx: Tx, actor: Actor, row: Row, version: number, data: Columns, now: Date) {
  const { count } = await tx.news.updateMany({
    where: { enclaveId: row.enclaveId, id: row.id, version },
    data: {
      ...data,
      ...(Object.keys(data).length > 0 ? { editedById: actor.userId, editedAt: now } : {}),
      state: 'draft',
      version: version + 1,
      publishedById: null,
      publishedAs: null,
      publishedAt: null,
      withdrawnById: null,
      withdrawnAt: null,
      reason: null,
    },
  })
  return count === 1
}

function columnsOf({ titleZh, titleEn, textZh, textEn, onDay }: NewsInput) {
  return { titleZh, titleEn, textZh, textEn, onDay: dateOfDay(onDay) }
}

const about = ({ number, titleZh }: Row) => ({ number, title: titleZh })

async function done(
  tx: Tx,
  actor: Actor,
  { enclaveId, id }: Row,
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
) {
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'news', id }, event }, now)
  return ok<Done>({ newsId: id })
}
