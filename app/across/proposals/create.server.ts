import { recordEvent } from '~/ground/audit/record.server'
import { answersFromJson } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ALLOCATORS } from '~/residence/spaces/abilities'
import { addDays, dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { awaitsRoom, candidates } from './awaits-room.server'
import { proposalEvents } from './events'
import type { NewProposal } from './proposal.form'
import { askedSpace } from './wish-of'

/** Firms that one proposal takes, those first that the review put first. */
export const MOST_FIRMS = 200
/** The priority of a firm without a review: in the middle. */
const MIDDLE = 50

type Waiting = {
  applicationId: string
  firmId: string
  answers: unknown
  priority: number | null
  reviews: number
}

/**
 * Begins a proposal for the firms that are admitted or accepted and have no room yet: of an intake, or all. What each asked for in its
 * application is taken up; its priority is the median of its reviews.
 */
export async function createProposal(
  actor: Actor,
  input: NewProposal,
  now: Date,
): Promise<Outcome<{ proposalId: string }, 'nobody_waits' | 'in_the_past'>> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'propose_rooms' }
  return inTransaction((tx) => once(tx, by, now, () => create(tx, actor, input, now)))
}

async function create(tx: Tx, actor: Actor, { intakeId, startsOn, endsOn }: NewProposal, now: Date) {
  const { enclaveId, userId } = actor
  if (intakeId && !(await tx.intake.findFirst({ where: { enclaveId, id: intakeId } }))) notFound()
  if (startsOn < dayOf(now)) return refuse('in_the_past')
  const firms = await waitingFirms(tx, enclaveId, intakeId ?? null, dayOf(now))
  if (firms.length === 0) return refuse('nobody_waits')
  const id = newId()
  const days = { startsOn: dateOfDay(startsOn), endsBefore: dateOfDay(addDays(endsOn, 1)) }
  const by = { createdById: userId, createdAt: now }
  await tx.roomProposal.create({
    data: { enclaveId, id, intakeId: intakeId ?? null, state: 'draft', ...days, ...by },
  })
  await tx.proposalFirm.createMany({
    data: firms.map(({ applicationId, firmId, answers, priority, reviews }) => ({
      enclaveId,
      proposalId: id,
      applicationId,
      firmId,
      reviews,
      priority: Math.min(100, Math.max(0, Math.round(priority ?? MIDDLE))),
      ...askedSpace(answersFromJson(answers)),
    })),
  })
  const event = proposalEvents.rooms_proposed({ firms: firms.length, from: startsOn })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'room_proposal', id }, event }, now)
  return ok({ proposalId: id })
}

function waitingFirms(tx: Tx, enclaveId: string, intakeId: string | null, today: Day): Promise<Waiting[]> {
  return tx.$queryRaw<Waiting[]>`
    SELECT a.id AS "applicationId", a."firmId", a.answers, r.median::float AS priority, r.n::int AS reviews
    FROM ${candidates(enclaveId)}
    LEFT JOIN LATERAL (
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY v.total) AS median, count(*) AS n FROM "Review" v
      WHERE v."enclaveId" = a."enclaveId" AND v."applicationId" = a.id AND v.state = 'submitted' AND v.total IS NOT NULL
    ) r ON true
    WHERE ${awaitsRoom(today)}
      AND (${intakeId}::uuid IS NULL OR a."intakeId" = ${intakeId}::uuid)
    ORDER BY r.median DESC NULLS LAST, a.id LIMIT ${MOST_FIRMS}`
}
