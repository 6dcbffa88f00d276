import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { KPI_RULES } from '~/plan/counting-rules/kpi.rules'
import { mayInMonths, type MonthAct } from '~/plan/months/abilities'
import { nameOfMonth } from '~/plan/months/calendar'
import { closingNamed, figuresOf, type Closing } from '~/plan/months/queries.server'
import { rulesOn } from '~/shared/rule-table'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { BulletinText, Publishing, Withdrawing } from './bulletin.form'
import { bulletinEvents } from './events'
import { firstDraft } from './first-draft'
import { ranksOn } from '~/plan/rankings/queries.server'
import { marksOf, unknownMarks } from './marks'
import { SECTIONS } from './vocabulary'

type Done = { month: string }
export type BulletinRefusal =
  'exists' | 'wrong_state' | 'changed_meanwhile' | 'own_text' | 'unknown_mark' | 'opened_again'

/** Drafts the bulletin of a closed month from its figures; of two who do so at once the second finds the first's. */
export async function draftBulletin(
  actor: Actor,
  named: string | undefined,
  now: Date,
): Promise<Outcome<Done, BulletinRefusal>> {
  const closing = await closingFor(actor, named, 'edit')
  const { enclaveId, userId } = actor
  const figures = await figuresOf(enclaveId, closing)
  const rules = rulesOn(KPI_RULES, dayOf(now)) ?? notFound()
  const pace = {
    green: Number(rules.figure('pace_green')),
    yellow: Number(rules.figure('pace_yellow')),
  }
  const work = () =>
    inTransaction(async (tx) => {
      if (!(await stillClosed(tx, enclaveId, closing))) return refuse('opened_again')
      const drafted = {
        draftedById: userId,
        draftedAt: now,
        editedById: userId,
        editedAt: now,
      }
      await tx.bulletin.create({
        data: {
          enclaveId,
          id: newId(),
          closingId: closing.id,
          month: dateOfDay(closing.month),
          state: 'draft',
          sections: firstDraft(figures, pace),
          ...drafted,
        },
      })
      return done(
        tx,
        actor,
        closing,
        bulletinEvents.bulletin_drafted({ month: nameOfMonth(closing.month) }),
        now,
      )
    })
  return onConstraint<Outcome<Done, BulletinRefusal>, Outcome<never, BulletinRefusal>>(work, {
    month_has_one_bulletin: () => refuse('exists'),
  })
}

/** Words the parts of a draft anew; a mark that no figure stands behind is refused at its part. */
export async function editBulletin(
  actor: Actor,
  named: string | undefined,
  { version, ...sections }: BulletinText,
  now: Date,
): Promise<Outcome<Done, BulletinRefusal>> {
  const closing = await closingFor(actor, named, 'edit')
  const { enclaveId, userId } = actor
  const marks = marksOf(
    await figuresOf(enclaveId, closing),
    closing.month,
    closing.until,
    await ranksOn(enclaveId, closing.until, closing.closedAt),
  )
  const wrong = SECTIONS.map((section) => ({ section, marks: unknownMarks(sections[section], marks) })).find(
    (one) => one.marks.length > 0,
  )
  if (wrong) return refuse('unknown_mark', { section: wrong.section, mark: wrong.marks[0] ?? '' })
  return inTransaction(async (tx) => {
    const { id } = await bulletinOf(tx, enclaveId, closing)
    const { count } = await tx.bulletin.updateMany({
      where: { enclaveId, id, state: 'draft', version },
      data: {
        sections,
        editedById: userId,
        editedAt: now,
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse(await whyNot(tx, enclaveId, id, 'draft'))
    return done(
      tx,
      actor,
      closing,
      bulletinEvents.bulletin_edited({ month: nameOfMonth(closing.month) }),
      now,
    )
  })
}

/** Publishes a draft that another person edited last, under the next number of its year. */
export async function publishBulletin(
  actor: Actor,
  named: string | undefined,
  { version, series }: Publishing,
  now: Date,
): Promise<Outcome<Done, BulletinRefusal>> {
  const closing = await closingFor(actor, named, 'publish')
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx) => {
      // Numbers follow each other without a gap, also where two publish at once.
      await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`bulletins:${enclaveId}`}))`
      if (!(await stillClosed(tx, enclaveId, closing))) return refuse('opened_again')
      const { id, editedById } = await bulletinOf(tx, enclaveId, closing)
      if (editedById === userId) return refuse('own_text')
      const year = yearOf(dayOf(now))
      const last = await tx.bulletin.aggregate({ where: { enclaveId, year }, _max: { number: true } })
      const number = (last._max.number ?? 0) + 1
      const docNo = `${series}〔${year}〕${number}号`
      const { count } = await tx.bulletin.updateMany({
        where: { enclaveId, id, state: 'draft', version },
        data: {
          state: 'published',
          year,
          number,
          docNo,
          publishedById: userId,
          publishedAt: now,
        },
      })
      if (count === 0) return refuse(await whyNot(tx, enclaveId, id, 'draft'))
      const payload = { month: nameOfMonth(closing.month), docNo }
      return done(tx, actor, closing, bulletinEvents.bulletin_published(payload), now)
    })
  return onConstraint<Outcome<Done, BulletinRefusal>, Outcome<never, BulletinRefusal>>(work, {
    nobody_publishes_what_they_edited: () => refuse('own_text'),
  })
}

/** Takes a published bulletin back, with a reason; its number is not used again, and the month may have a new one. */
export async function withdrawBulletin(
  actor: Actor,
  named: string | undefined,
  { reason }: Withdrawing,
  now: Date,
): Promise<Outcome<Done, BulletinRefusal>> {
  const closing = await closingFor(actor, named, 'publish')
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    const { id, docNo } = await bulletinOf(tx, enclaveId, closing)
    const { count } = await tx.bulletin.updateMany({
      where: { enclaveId, id, state: 'published' },
      data: {
        state: 'withdrawn',
        withdrawnById: userId,
        withdrawnAt: now,
        reason,
      },
    })
    if (count === 0) return refuse(await whyNot(tx, enclaveId, id, 'published'))
    const payload = {
      month: nameOfMonth(closing.month),
      docNo: docNo ?? '',
      reason,
    }
    return done(tx, actor, closing, bulletinEvents.bulletin_withdrawn(payload), now)
  })
}

function closingFor(actor: Actor, named: string | undefined, what: MonthAct): Promise<Closing> {
  if (!mayInMonths(actor.role, what)) forbidden()
  return closingNamed(actor, named)
}

/** The bulletin of a month that is not withdrawn; 404 where it has none. */
async function bulletinOf(tx: Pick<Tx, 'bulletin'>, enclaveId: string, closing: Closing) {
  const row = await tx.bulletin.findFirst({
    where: { enclaveId, closingId: closing.id, state: { not: 'withdrawn' } },
  })
  return row ?? notFound()
}

async function stillClosed(tx: Tx, enclaveId: string, { id }: Closing): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS held FROM "MonthClosing"
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid AND "reopenedAt" IS NULL FOR SHARE`
  return held.length > 0
}

async function whyNot(tx: Tx, enclaveId: string, id: string, state: 'draft' | 'published') {
  const row = await tx.bulletin.findFirst({ where: { enclaveId, id } })
  return row?.state === state ? ('changed_meanwhile' as const) : ('wrong_state' as const)
}

async function done(
  tx: Tx,
  actor: Actor,
  { month }: Closing,
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
) {
  const { enclaveId } = actor
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'plan', id: enclaveId }, event }, now)
  return ok({ month: nameOfMonth(month) })
}

/** The words of number the last bulletin went out under, as a proposal. */
export async function lastSeries(enclaveId: string): Promise<string> {
  const row = await db.bulletin.findFirst({
    where: { enclaveId, docNo: { not: null } },
    orderBy: { publishedAt: 'desc' },
    select: { docNo: true },
  })
  return row?.docNo?.split('〔')[0] ?? ''
}
