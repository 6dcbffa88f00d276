import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { CHECKLISTS } from '~/landing/park-rules/vocabulary'
import { mayPark } from './abilities'
import { parkRecordEvents } from './events'
import type { ListItem, Tick } from './park.form'
import { ownPark } from './visible.server'

export const MOST_LINES = 40
export type ListRefusal = 'line_known' | 'too_many_lines'
type Added = Outcome<{ itemId: string }, ListRefusal>

/** An administrator or the bureau words a line of a checklist; one that was ended is asked again by wording it again. */
export async function addListItem(actor: Actor, item: ListItem, now: Date): Promise<Added> {
  if (!mayPark(actor.role, 'word_lists')) forbidden()
  const { enclaveId, userId } = actor
  const { idempotencyKey, list, wordsZh, wordsEn } = item
  const work = () =>
    inTransaction((tx) =>
      once<{ itemId: string }, ListRefusal>(
        tx,
        { userId, key: idempotencyKey, command: 'park.list' },
        now,
        async () => {
          // Of two who word a line of one checklist at once the second waits here, and counts the first one's.
          await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`${enclaveId}:${list}`}))`
          const lines = await tx.parkListItem.findMany({ where: { enclaveId, list } })
          if (lines.filter(({ ended }) => !ended).length >= MOST_LINES) return refuse('too_many_lines')
          const before = lines.find((line) => line.wordsZh === wordsZh)
          if (before && !before.ended) return refuse('line_known')
          const id = before?.id ?? newId()
          const position = Math.max(-1, ...lines.map((line) => line.position)) + 1
          const row = { wordsEn, position, ended: false }
          await tx.parkListItem.upsert({
            where: { enclaveId_id: { enclaveId, id } },
            create: { enclaveId, id, list, wordsZh, ...row },
            update: row,
          })
          const subject = { type: 'enclave', id: enclaveId }
          const event = parkRecordEvents.park_list_worded({ list, words: wordsZh, wordsEn })
          await recordEvent(tx, { enclaveId, actor, subject, event }, now)
          return ok({ itemId: id })
        },
      ),
    )
  return onConstraint<Added, Added>(work, {
    ParkListItem_enclaveId_list_wordsZh_key: () => refuse('line_known'),
  })
}

/** A line is no longer asked; what parks have done of it stays on record. */
export async function endListItem(actor: Actor, id: string, now: Date): Promise<Outcome<null, 'ended'>> {
  if (!mayPark(actor.role, 'word_lists')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, 'ended'>> => {
    const item = await tx.parkListItem.findUnique({ where: { enclaveId_id: { enclaveId, id } } })
    if (!item) notFound()
    const { count } = await tx.parkListItem.updateMany({
      where: { enclaveId, id, ended: false },
      data: { ended: true },
    })
    if (count === 0) return refuse('ended')
    const subject = { type: 'enclave', id: enclaveId }
    const event = parkRecordEvents.park_list_ended({ words: item.wordsZh, wordsEn: item.wordsEn })
    await recordEvent(tx, { enclaveId, actor, subject, event }, now)
    return ok(null)
  })
}

export type TickRefusal = 'in_the_future' | 'no_such_line' | 'ticked'

/** Says that a park has done what a line asks, since when, and on what proof. */
export async function tickLine(
  actor: Actor,
  parkId: string,
  { itemId, doneOn, note }: Tick,
  now: Date,
): Promise<Outcome<null, TickRefusal>> {
  if (!mayPark(actor.role, 'tick')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<null, TickRefusal>> => {
      const park = await ownPark(actor, parkId, tx)
      const item = await tx.parkListItem.findFirst({ where: { enclaveId, id: itemId, ended: false } })
      if (!item) return refuse('no_such_line')
      if (doneOn > dayOf(now)) return refuse('in_the_future')
      const row = { enclaveId, parkId, itemId, doneOn: dateOfDay(doneOn), note }
      await tx.parkTick.create({ data: { ...row, tickedById: userId, tickedAt: now } })
      const event = parkRecordEvents.park_ticked({
        park: park.nameZh,
        parkEn: park.nameEn,
        words: item.wordsZh,
        wordsEn: item.wordsEn,
        on: doneOn,
        note,
      })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: parkId }, event }, now)
      return ok(null)
    })
  return onConstraint<Outcome<null, TickRefusal>, Outcome<null, TickRefusal>>(work, {
    ParkTick_pkey: () => refuse('ticked'),
  })
}

/** Takes back a line that was recorded as done in error; what it said stays on record. */
export async function untickLine(
  actor: Actor,
  { parkId, itemId }: { parkId: string; itemId: string },
  now: Date,
): Promise<Outcome<null, 'not_ticked'>> {
  if (!mayPark(actor.role, 'tick')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, 'not_ticked'>> => {
    const park = await ownPark(actor, parkId, tx)
    const key = { enclaveId, parkId, itemId }
    const tick = await tx.parkTick.findUnique({
      where: { enclaveId_parkId_itemId: key },
      include: { item: { select: { wordsZh: true, wordsEn: true } } },
    })
    if (!tick) return refuse('not_ticked')
    const { count } = await tx.parkTick.deleteMany({ where: key })
    if (count === 0) return refuse('not_ticked')
    const event = parkRecordEvents.park_unticked({
      park: park.nameZh,
      parkEn: park.nameEn,
      words: tick.item.wordsZh,
      wordsEn: tick.item.wordsEn,
      on: dayFromDate(tick.doneOn),
      note: tick.note,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: parkId }, event }, now)
    return ok(null)
  })
}

type Line = {
  id: string
  list: string
  zh: string
  en: string
  doneOn: Day | null
  note: string | null
}

/** Every line of the checklists that is asked today, with what a park has done of it. */
export async function linesOf(client: Pick<Tx, '$queryRaw'>, enclaveId: string, parkId: string | null) {
  const rows = await client.$queryRaw<Line[]>`
    SELECT i.id, i.list, i."wordsZh" AS zh, i."wordsEn" AS en, t."doneOn"::text AS "doneOn", t.note
    FROM "ParkListItem" i
    LEFT JOIN "ParkTick" t ON t."enclaveId" = i."enclaveId" AND t."itemId" = i.id AND t."parkId" = ${parkId}::uuid
    WHERE i."enclaveId" = ${enclaveId}::uuid AND NOT i.ended ORDER BY i.list, i.position`
  return rows.map(({ id, list, zh, en, doneOn, note }) => ({
    id,
    list: CHECKLISTS.of(list),
    zh,
    en,
    done: doneOn === null ? null : { on: doneOn, note: note ?? '' },
  }))
}
export type ChecklistLine = Awaited<ReturnType<typeof linesOf>>[number]

/** 404 for a line of another enclave. */
export async function findListItem({ enclaveId }: Actor, id: string | undefined): Promise<void> {
  if (!isId(id) || (await db.parkListItem.count({ where: { enclaveId, id } })) === 0) notFound()
}

/** The checklists for a page: with what one park has done, or none. */
export function checklistOf({ enclaveId }: Actor, parkId: string | null) {
  return linesOf(db, enclaveId, parkId)
}
