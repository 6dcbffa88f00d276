import type { Actor } from '~/people/actor'
import { inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { reviewsStillNeeded } from '~/reviews/lifecycle'
import { rubricOf } from '~/reviews/rubric-json'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { groundsOf } from './cites'
import type { DecisionInput } from './decide.form'
import { criteriaFromJson, unmetFindings } from './findings'
import { loadForStaff, move, note, takeStep, tellFirm, type StaffApplication } from './staff.server'

export type DecideRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'reviews_missing'
  | 'criteria_unmet'
  | 'cites_missing'
  | 'cite_unknown'
  | 'already_waitlisted'
  | 'changed_meanwhile'

/** The director accepts, waitlists or declines, with reasons on record; a waitlisted firm may be decided again. */
export async function decide(
  actor: Actor,
  id: string,
  input: DecisionInput,
  now: Date,
): Promise<Outcome<{ decisionId: string }, DecideRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    const again = before.state === 'decided' && before.outcome === 'waitlisted'
    const next = takeStep('decide', again ? { ...before, state: 'in_review' } : before, actor)
    if (!next.ok) return next
    const refusal = objectionTo(input, before, again)
    if (refusal) return refusal
    const moved = await move(tx, before, {
      state: next.value,
      outcome: input.outcome,
      stateSince: now,
      decidedAt: now,
    })
    if (!moved) return refuse('changed_meanwhile')
    const decisionId = newId()
    await tx.decision.create({
      data: {
        enclaveId: actor.enclaveId,
        id: decisionId,
        applicationId: id,
        outcome: input.outcome,
        cites: input.cites,
        note: input.note,
        decidedById: actor.userId,
        decidedAt: now,
        publishedAt: now,
      },
    })
    const params = { note: input.note, ...citesInWords(input, before) }
    await tellFirm(tx, before, `application_${input.outcome}`, params, now)
    const payload = { decisionId, outcome: input.outcome, cites: input.cites }
    await note(tx, actor, before, 'application_decided', payload, now)
    return ok({ decisionId })
  })
}

function grounds(application: StaffApplication) {
  return groundsOf(
    criteriaFromJson(application.criteria),
    unmetFindings(application.criteria, application.findings),
    rubricOf(application.intake.rubric, application.track),
  )
}

/** What speaks against this decision, or nothing. */
function objectionTo(input: DecisionInput, application: StaffApplication, again: boolean) {
  const needed = reviewsStillNeeded(application.reviews)
  if (needed > 0) return refuse('reviews_missing', { count: needed })
  if (again && input.outcome === 'waitlisted') return refuse('already_waitlisted')
  const known = grounds(application).map(({ cite }) => cite)
  if (!input.cites.every((cite) => known.includes(cite))) return refuse('cite_unknown')
  if (input.outcome === 'declined') return input.cites.length === 0 ? refuse('cites_missing') : null
  const unmet = unmetFindings(application.criteria, application.findings)
  return input.outcome === 'accepted' && unmet.length > 0
    ? refuse('criteria_unmet', { criteria: unmet.join(', ') })
    : null
}

function citesInWords({ cites }: DecisionInput, application: StaffApplication) {
  const cited = grounds(application).filter(({ cite }) => cites.includes(cite))
  return { citesZh: cited.map(({ zh }) => zh).join('\n'), citesEn: cited.map(({ en }) => en).join('\n') }
}
