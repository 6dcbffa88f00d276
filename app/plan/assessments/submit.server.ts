import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dayOf, yearNamed, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayAssess } from './abilities'
import type { SubmittingAssessment } from './assessment.form'
import { draftOf, markOf } from './draft.server'
import { assessmentEvents } from './events'
import { tellBureau } from './tell.part.server'

export type SubmitRefusal =
  'year_running' | 'no_indicators' | 'waits' | 'reason_missing' | 'changed_meanwhile' | 'values_missing'
type Answer = Outcome<{ year: number; version: number }, SubmitRefusal>

/** So short is no reason. */
const LEAST = 5

/**
 * Freezes the self-assessment of a year as a new version and hands it to the bureau. What was read must be what is frozen,
 * every value must be known, and a confirmed one is corrected only with a reason.
 */
export async function submitAssessment(
  actor: Actor,
  named: string | undefined,
  input: SubmittingAssessment,
  now: Date,
): Promise<Answer> {
  if (!mayAssess(actor.role, 'submit')) forbidden()
  const year = yearNamed(named) ?? notFound()
  if (year >= yearOf(dayOf(now))) return refuse('year_running')
  return onConstraint<Answer, Answer>(() => inTransaction((tx) => submit(tx, actor, year, input, now)), {
    year_has_one_assessment_waiting: () => refuse('waits'),
  })
}

async function submit(
  tx: Tx,
  actor: Actor,
  year: number,
  { seen, reason = '' }: SubmittingAssessment,
  now: Date,
): Promise<Answer> {
  const { enclaveId, userId } = actor
  // Versions follow each other, also where two hand in at once.
  await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`assessments:${enclaveId}`}))`
  const last = await tx.assessment.findFirst({
    where: { enclaveId, year },
    orderBy: { version: 'desc' },
    select: { version: true, state: true },
  })
  if (last?.state === 'submitted') return refuse('waits')
  if (last?.state === 'confirmed' && reason.length < LEAST) return refuse('reason_missing')
  const draft = await draftOf({ enclaveId, year, today: dayOf(now) }, tx)
  if (draft.lines.length === 0) return refuse('no_indicators')
  if (markOf(draft) !== seen) return refuse('changed_meanwhile')
  const missing = draft.lines.filter(({ value }) => value === null)
  if (missing.length > 0) return refuse('values_missing', { count: missing.length })
  const version = (last?.version ?? 0) + 1
  const id = newId()
  const { lines, total, grade, rulesVersion } = draft
  await tx.assessment.create({
    data: {
      enclaveId,
      id,
      year,
      version,
      state: 'submitted',
      lines,
      total,
      grade,
      rulesVersion,
      reason: reason || null,
      submittedById: userId,
      submittedAt: now,
    },
  })
  await tellBureau(tx, actor, { id, year, total }, now)
  const event = assessmentEvents.assessment_submitted({ year, version, total, reason })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'plan', id: enclaveId }, event }, now)
  return ok({ year, version })
}
