import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { addDays, dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ranked, targetOf, totalOf } from '~/landing/park-rules/park-review'
import { isOnLadder, standingOn } from '~/landing/park-rules/standing-on'
import { PARK_GRADES } from '~/landing/park-rules/vocabulary'
import { mayPark } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { parkReviewEvents } from './events'
import { settingVersionOn } from '~/ground/settings/enclave.server'
import { rulesOfRound } from './ladder.server'
import { tellPark } from './notify.server'
import type { RoundInput } from './review.form'
import { parkReviewLetters } from './letters'

export type RoundRefusal = 'in_the_future' | 'no_indicators' | 'another_open' | 'before_the_last'
type Opened = Outcome<{ round: number }, RoundRefusal>

/**
 * Opens a round of assessment by the rules in force on its day, and keeps which they are: what is decided later for
 * that day does not move it. One is open at a time.
 */
export async function openRound(actor: Actor, input: RoundInput, now: Date): Promise<Opened> {
  if (!mayPark(actor.role, 'assess')) forbidden()
  const { enclaveId, userId } = actor
  const { idempotencyKey, heldOn, titleZh, titleEn } = input
  const work = () =>
    inTransaction((tx) =>
      once<{ round: number }, RoundRefusal>(
        tx,
        { userId, key: idempotencyKey, command: 'park.round' },
        now,
        async () => {
          if (heldOn > dayOf(now)) return refuse('in_the_future')
          const last = await tx.parkRound.findFirst({ where: { enclaveId }, orderBy: { number: 'desc' } })
          if (last?.state === 'open') return refuse('another_open')
          if (last && heldOn < dayFromDate(last.heldOn)) return refuse('before_the_last')
          const rulesVersion = await settingVersionOn(tx, enclaveId, 'parks', heldOn)
          if (rulesVersion === 0) return refuse('no_indicators')
          const { indicators } = await rulesOfRound(tx, { enclaveId, rulesVersion })
          if (indicators.length === 0) return refuse('no_indicators')
          const number = (last?.number ?? 0) + 1
          const said = { titleZh, titleEn, heldOn: dateOfDay(heldOn), state: 'open' }
          await tx.parkRound.create({
            data: { enclaveId, number, ...said, rulesVersion, openedById: userId, openedAt: now },
          })
          const subject = { type: 'enclave', id: enclaveId }
          const event = parkReviewEvents.park_round_opened({ round: titleZh, roundEn: titleEn })
          await recordEvent(tx, { enclaveId, actor, subject, event }, now)
          return ok({ round: number })
        },
      ),
    )
  const open = () => refuse('another_open')
  return onConstraint<Opened, Opened>(work, { one_open_round_of_parks: open, ParkRound_pkey: open })
}

export type ScoreRefusal = 'not_open' | 'not_assessed' | 'other_indicators'

/** Gives a park its points; typed again, they replace the ones before until the round is published. */
export async function scorePark(
  actor: Actor,
  { round, parkId, points }: { round: number; parkId: string; points: readonly string[] },
  now: Date,
): Promise<Outcome<null, ScoreRefusal>> {
  if (!mayPark(actor.role, 'assess')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, ScoreRefusal>> => {
    const park = await ownPark(actor, parkId, tx)
    const held = await lockRound(tx, enclaveId, round)
    if (held.state !== 'open') return refuse('not_open')
    const assessed = await assessedIn(tx, enclaveId, held)
    if (!assessed.some(({ id }) => id === parkId)) return refuse('not_assessed')
    const { indicators } = await rulesOfRound(tx, held)
    if (points.length !== indicators.length) return refuse('other_indicators')
    await tx.parkScore.deleteMany({ where: { enclaveId, round, parkId } })
    await tx.parkScore.createMany({
      data: points.map((one, position) => ({
        enclaveId,
        round,
        parkId,
        position,
        points: one,
        scoredById: userId,
        scoredAt: now,
      })),
    })
    const total = totalOf(points, indicators)
    const event = parkReviewEvents.park_scored({
      round: held.titleZh,
      roundEn: held.titleEn,
      park: park.nameZh,
      parkEn: park.nameEn,
      total,
    })
    // On the round, not on the park: its officers read what happens to it, and no score before it is published.
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok(null)
  })
}

export type PublishRefusal = 'not_open' | 'no_parks' | 'scores_missing' | 'objections_wait'

/**
 * Publishes totals, ranks and grades, tells every park, and gives each its days to object. What parks objected to and
 * were answered stays with their round; a round with an objection that waits is not published anew.
 */
export async function publishRound(
  actor: Actor,
  round: number,
  now: Date,
): Promise<Outcome<{ parks: number }, PublishRefusal>> {
  if (!mayPark(actor.role, 'assess')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ parks: number }, PublishRefusal>> => {
    const held = await lockRound(tx, enclaveId, round)
    if (held.state !== 'open') return refuse('not_open')
    const parks = await assessedIn(tx, enclaveId, held)
    if (parks.length === 0) return refuse('no_parks')
    const waiting = await tx.parkReview.count({
      where: { enclaveId, round, objection: { not: null }, answeredAt: null },
    })
    if (waiting > 0) return refuse('objections_wait', { count: waiting })
    const [rules, scores] = await Promise.all([
      rulesOfRound(tx, held),
      tx.parkScore.findMany({ where: { enclaveId, round }, orderBy: { position: 'asc' } }),
    ])
    const pointsOf = (id: string) => scores.filter(({ parkId }) => parkId === id)
    const missing = parks.filter(({ id }) => pointsOf(id).length !== rules.indicators.length).length
    if (missing > 0) return refuse('scores_missing', { count: missing })
    const totals = parks.map((park) => ({
      park,
      total: totalOf(
        pointsOf(park.id).map((one) => one.points.toFixed(2)),
        rules.indicators,
      ),
    }))
    const list = ranked(totals, rules, targetOf(rules.indicators))
    const today = dayOf(now)
    const objectUntil = addDays(today, rules.objectionDays)
    await tx.parkRound.update({
      where: { enclaveId_number: { enclaveId, number: round } },
      data: {
        state: 'published',
        publishedOn: dateOfDay(today),
        publishedById: userId,
        objectUntil: dateOfDay(objectUntil),
      },
    })
    for (const { park, total, rank, grade } of list) {
      const said = { total, rank, parks: list.length, grade }
      const key = { enclaveId, round, parkId: park.id }
      await tx.parkReview.upsert({
        where: { enclaveId_round_parkId: key },
        create: { ...key, ...said },
        update: said,
      })
      const params = {
        rank: String(rank),
        count: String(list.length),
        gradeZh: PARK_GRADES.words.zh[grade],
        gradeEn: PARK_GRADES.words.en[grade],
        titleZh: held.titleZh,
        titleEn: held.titleEn,
        day: objectUntil,
      }
      await tellPark(tx, actor, { park, letter: parkReviewLetters.park_reviewed, round, params }, now)
    }
    const subject = { type: 'enclave', id: enclaveId }
    const event = parkReviewEvents.park_round_published({
      round: held.titleZh,
      roundEn: held.titleEn,
      parks: list.length,
    })
    await recordEvent(tx, { enclaveId, actor, subject, event }, now)
    return ok({ parks: list.length })
  })
}

/** The round, held until the end of the transaction, so that nobody scores what is being published. */
export async function lockRound(tx: Tx, enclaveId: string, number: number) {
  await tx.$queryRaw`SELECT number FROM "ParkRound" WHERE "enclaveId" = ${enclaveId}::uuid AND number = ${number} FOR UPDATE`
  return (await tx.parkRound.findUnique({ where: { enclaveId_number: { enclaveId, number } } })) ?? notFound()
}

type Held = { number: number; heldOn: Date; publishedOn: Date | null }

/**
 * Which parks a round assesses: those on the ladder on its day, whatever was decided of them since; once published, those
 * it was published for. Each with where it stood on that day.
 */
export async function assessedIn(
  tx: Pick<Tx, 'park'>,
  enclaveId: string,
  { number, heldOn, publishedOn }: Held,
) {
  const day = dayFromDate(heldOn)
  const parks = await tx.park.findMany({
    where:
      publishedOn === null
        ? { enclaveId, ...inForceOn(day) }
        : { enclaveId, reviews: { some: { round: number } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      standing: true,
      standingSince: true,
      decisions: {
        select: { before: true, after: true, decidedOn: true },
        orderBy: [{ decidedOn: 'asc' }, { decidedAt: 'asc' }],
      },
    },
  })
  return parks
    .map((park) => ({
      id: park.id,
      nameZh: park.nameZh,
      nameEn: park.nameEn,
      standing: standingOn(park, day),
    }))
    .filter(({ standing }) => publishedOn !== null || isOnLadder(standing))
}
