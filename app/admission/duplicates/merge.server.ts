import { recordEvent } from '~/ground/audit/record.server'
import { visibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { ConstraintError, inTransaction, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { duplicateEvents } from './events'
import { tablesOfFirms } from './queries.server'
import { secondPerson, type SecondPersonRefusal } from './second-person.part.server'

export type MergeRefusal =
  | SecondPersonRefusal
  | 'same_firm'
  | 'both_applied'
  | 'both_reside'
  | 'both_land'
  | 'both_report'
  | 'both_claim'
  | 'counted_twice'
  | 'both_have_plans'
  | 'cannot_move'

/** What the database does not let one firm have twice, as a reason. */
const REASONS: Record<string, MergeRefusal> = {
  one_open_application_per_firm_and_intake: 'both_applied',
  one_open_tenancy_per_firm: 'both_reside',
  one_live_landing_project_per_firm: 'both_land',
  YearFigures_enclaveId_firmId_year_version_key: 'both_report',
  QuarterFigures_enclaveId_firmId_quarter_version_key: 'both_report',
  one_claim_of_a_firm_for_a_year: 'both_claim',
  one_open_plan_per_firm: 'both_have_plans',
  two_people_merge_firms: 'needs_another',
  one_open_merge_proposal: 'needs_another',
}
type Merge = { keepId: string; mergeId: string; reason: string }

/**
 * One firm was on record twice. Everything of the second moves to the first, in one transaction or not at all;
 * the second stays as a stub that leads there, and its events stay as they were written. Two firms with valid
 * codes of their own take two people: the first call only proposes.
 */
export async function mergeFirms(
  actor: Actor,
  { keepId, mergeId, reason }: Merge,
  now: Date,
): Promise<Outcome<{ firmId: string; proposed: boolean }, MergeRefusal>> {
  if (keepId === mergeId) return refuse('same_firm')
  try {
    return await inTransaction(async (tx) => {
      const [kept, merged] = await bothLocked(tx, actor, keepId, mergeId)
      if (await wouldCountTwice(tx, actor.enclaveId, keepId, mergeId)) return refuse('counted_twice')
      const may = await secondPerson(tx, actor, { kept, merged, reason }, now)
      if (!may.ok) return may
      if (may.value === 'proposed') return ok({ firmId: keepId, proposed: true })
      await endTwins(tx, actor, keepId, mergeId, now)
      for (const table of await tablesOfFirms(tx)) {
        await tx.$executeRaw`UPDATE ${Prisma.raw(`"${table}"`)} SET "firmId" = ${keepId}::uuid
          WHERE "enclaveId" = ${actor.enclaveId}::uuid AND "firmId" = ${mergeId}::uuid`
      }
      await tx.firm.updateMany({
        where: { enclaveId: actor.enclaveId, OR: [{ id: mergeId }, { mergedIntoId: mergeId }] },
        data: { mergedIntoId: keepId, mergedAt: now },
      })
      await noteMerge(tx, actor, { kept, merged, reason }, now)
      return ok({ firmId: keepId, proposed: false })
    })
  } catch (error) {
    if (!(error instanceof ConstraintError)) throw error
    return refuse(REASONS[error.constraint] ?? 'cannot_move', { constraint: error.constraint })
  }
}

/** Both firms, locked in one order, so that two merges of the same firms cannot cross. */
async function bothLocked(tx: Tx, actor: Actor, keepId: string, mergeId: string) {
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${actor.enclaveId}::uuid
    AND id IN (${keepId}::uuid, ${mergeId}::uuid) ORDER BY id FOR UPDATE`
  const firms = await tx.firm.findMany({
    where: { AND: [{ id: { in: [keepId, mergeId] } }, visibleTo(actor)] },
  })
  const kept = firms.find(({ id }) => id === keepId) ?? notFound()
  const merged = firms.find(({ id }) => id === mergeId) ?? notFound()
  return [kept, merged] as const
}

/** An indicator that counts firms would count the one firm twice. */
async function wouldCountTwice(tx: Tx, enclaveId: string, keepId: string, mergeId: string): Promise<boolean> {
  const rows = await tx.evidence.findMany({
    where: {
      enclaveId,
      firmId: { in: [keepId, mergeId] },
      state: { in: ['submitted', 'returned', 'approved'] },
      indicator: { unit: 'firm' },
    },
    select: { firmId: true, indicatorId: true },
  })
  const counted = new Set(
    rows.filter(({ firmId }) => firmId === keepId).map(({ indicatorId }) => indicatorId),
  )
  return rows.some(({ firmId, indicatorId }) => firmId === mergeId && counted.has(indicatorId))
}

/** Who belongs to both belongs once; of two places of one kind the kept firm's goes on. */
async function endTwins(tx: Tx, actor: Actor, keepId: string, mergeId: string, now: Date): Promise<void> {
  const { enclaveId } = actor
  const members = await tx.membership.findMany({ where: { enclaveId, firmId: keepId, endedAt: null } })
  await tx.membership.updateMany({
    where: { enclaveId, firmId: mergeId, endedAt: null, userId: { in: members.map(({ userId }) => userId) } },
    data: { endedAt: now },
  })
  // What the one that goes has asked for is asked of nobody any more.
  await tx.firmChange.updateMany({
    where: { enclaveId, firmId: mergeId, state: 'asked' },
    data: { state: 'withdrawn', decidedById: actor.userId, decidedAt: now },
  })
  await endTwinsOfMatching(tx, actor, keepId, mergeId, now)
  await joinConsents(tx, enclaveId, keepId, mergeId)
  const places = await tx.firmPlace.findMany({ where: { enclaveId, firmId: keepId, until: null } })
  await tx.firmPlace.updateMany({
    where: { enclaveId, firmId: mergeId, until: null, kind: { in: places.map(({ kind }) => kind) } },
    data: { until: dateOfDay(dayOf(now)) },
  })
}

/** A firm says once what it needs of a site, and each park waits for one answer of it: those of the kept firm go on. */
async function endTwinsOfMatching(tx: Tx, actor: Actor, keepId: string, mergeId: string, now: Date) {
  const { enclaveId } = actor
  if ((await tx.siteNeed.count({ where: { enclaveId, firmId: keepId } })) > 0)
    await tx.siteNeed.deleteMany({ where: { enclaveId, firmId: mergeId } })
  const waiting = { enclaveId, state: 'invited' }
  const kept = await tx.parkInvitation.findMany({
    where: { ...waiting, firmId: keepId },
    select: { parkId: true },
  })
  await tx.parkInvitation.updateMany({
    where: { ...waiting, firmId: mergeId, parkId: { in: kept.map(({ parkId }) => parkId) } },
    data: { state: 'withdrawn', answeredById: actor.userId, answeredAt: now },
  })
}

/**
 * Where both have said whether they agree to quarterly figures, all of it becomes one row of versions by the time it was
 * said, behind those there are: what was said last stands.
 */
async function joinConsents(tx: Tx, enclaveId: string, keepId: string, mergeId: string): Promise<void> {
  const of = Prisma.sql`"enclaveId" = ${enclaveId}::uuid AND "firmId" IN (${keepId}::uuid, ${mergeId}::uuid)`
  await tx.$executeRaw`
    UPDATE "QuarterConsent" c SET "firmId" = ${keepId}::uuid, version = n.version
    FROM (SELECT id, max(version) OVER () + row_number() OVER (ORDER BY at, version, id) AS version,
      count(*) FILTER (WHERE "firmId" = ${keepId}::uuid) OVER () AS kept,
      count(*) FILTER (WHERE "firmId" = ${mergeId}::uuid) OVER () AS merged
      FROM "QuarterConsent" WHERE ${of}) n
    WHERE c."enclaveId" = ${enclaveId}::uuid AND c.id = n.id AND n.kept > 0 AND n.merged > 0`
}

type Named = { id: string; ref: string; name: string; uscc: string }

async function noteMerge(
  tx: Tx,
  actor: Actor,
  { kept, merged, reason }: { kept: Named; merged: Named; reason: string },
  now: Date,
): Promise<void> {
  const payload = {
    name: merged.name,
    ref: merged.ref,
    uscc: merged.uscc,
    into: kept.ref,
    intoName: kept.name,
    reason,
  }
  const { enclaveId } = actor
  for (const { id } of [merged, kept]) {
    const kind = id === kept.id ? 'firm_merged' : 'firm_merged_away'
    const event = duplicateEvents[kind](payload)
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'firm', id }, firmId: id, event }, now)
  }
}
