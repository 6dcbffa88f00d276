import { textsFromJson } from '~/shared/json'
import { cityNames } from '~/ground/enclaves/cities.server'
import { namedInBoth } from '~/ground/forms/place-words'
import type { Actor } from '~/ground/people/actor'
import { phaseBars } from '~/admission/phases/gate.part.server'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { limitsOf, reviewsStillNeeded } from '~/admission/rubrics/lifecycle'
import { rubricOf } from '~/admission/rubrics/rubric-json'
import { notifyExpertsOfOutcome } from '~/admission/reviews/notify-outcome.part.server'
import { holdFile } from '~/admission/applications/gate.part.server'
import { screeningStateOf } from '~/admission/applications/screening-state'
import { refuse } from '~/shared/outcome'
import { joinWaitlist } from '~/admission/waitlist/order.part.server'
import { groundsOf } from '~/admission/findings/cites'
import type { DecisionInput } from './decide.form'
import { applicationEvents } from '~/admission/applications/events'
import { unmetFindings } from '~/admission/findings/findings'
import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { OUTCOMES } from '~/admission/applications/lifecycle'
import { screeningOf } from '~/admission/applications/queries.server'
import {
  loadForStaff,
  move,
  note,
  takeStep,
  notifyFirm,
  type StaffApplication,
} from '~/admission/applications/staff.server'
import { decisionLetters } from './letters'

export type DecisionRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'phase_bars'
  | 'reviews_missing'
  | 'criteria_unmet'
  | 'cites_missing'
  | 'cite_unknown'
  | 'already_waitlisted'
  | 'only_decline'

/** Whether a decision may be taken now, and the state it leads to. A waitlisted firm may be decided again. */
export async function mayDecide(tx: Tx, input: DecisionInput, before: StaffApplication, actor: Actor) {
  if (before.state === 'screening') {
    return (await phaseBars(tx, before, 'decide')) ?? mayScreenOut(input, before, actor)
  }
  const again = before.state === 'decided' && before.outcome === 'waitlisted'
  const next = takeStep('decide', again ? { ...before, state: 'in_review' } : before, actor)
  if (!next.ok) return next
  return (await phaseBars(tx, before, 'decide')) ?? objectionTo(input, before, again) ?? next
}

/** Two people found it not eligible, or the director ruled so: it can be declined, and nothing else. */
function mayScreenOut(input: DecisionInput, before: StaffApplication, actor: Actor) {
  const standing = screeningStateOf(screeningOf(before))
  const out = standing.kind === 'settled' && standing.recommendation === 'not_eligible'
  if (!out) return takeStep('decide', before, actor)
  const next = takeStep('screen_out', before, actor)
  if (!next.ok) return next
  if (input.outcome !== 'declined') return refuse('only_decline')
  const known = grounds(before).map(({ cite }) => cite)
  if (!input.cites.every((cite) => known.includes(cite))) return refuse('cite_unknown')
  return input.cites.length === 0 ? refuse('cites_missing') : next
}

/**
 * The file as a decision that waits needs it, its row held: whoever withdraws at the same moment comes before, and
 * is seen here, or after, and takes the decision along.
 */
export async function fileToDecide(tx: Tx, actor: Actor, id: string): Promise<StaffApplication> {
  await holdFile(tx, { enclaveId: actor.enclaveId, id })
  return loadForStaff(tx, actor, id)
}

/** What speaks against a first decision on a file in review, or nothing. */
export async function speaksAgainst(tx: Tx, input: DecisionInput, file: StaffApplication) {
  return (await phaseBars(tx, file, 'decide')) ?? objectionTo(input, file, false)
}

function objectionTo(input: DecisionInput, application: StaffApplication, again: boolean) {
  const needed = reviewsStillNeeded(application.reviews, limitsOf(application))
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

function grounds(application: StaffApplication) {
  return groundsOf(
    criteriaFromJson(application.criteria),
    unmetFindings(application.criteria, application.findings),
    rubricOf(application.intake.rubric, application.track),
  )
}

/** Writes a decision that waits, with its letters held back; it takes the place of one that waited before. */
export async function writePending(
  tx: Tx,
  actor: Actor,
  before: StaffApplication,
  input: DecisionInput & { panelId?: string },
  now: Date,
): Promise<string> {
  await dropPending(tx, before)
  const id = newId()
  const { enclaveId, id: applicationId } = before
  const commentForFirm = input.commentForFirm ?? ''
  await tx.decision.create({
    data: {
      enclaveId,
      id,
      applicationId,
      outcome: input.outcome,
      cites: input.cites,
      note: input.note,
      rank: rankOf(input),
      commentForFirm,
      panelId: input.panelId ?? null,
      decidedById: actor.userId,
      decidedAt: now,
    },
  })
  const cited = namedInBoth(
    grounds(before).filter(({ cite }) => input.cites.includes(cite)),
    await cityNames(enclaveId, tx),
  )
  const params = {
    note: input.note,
    commentForFirm,
    citesZh: cited.map(({ zh }) => zh).join('\n'),
    citesEn: cited.map(({ en }) => en).join('\n'),
  }
  const letter = decisionLetters[`application_${input.outcome}`]
  await notifyFirm(tx, before, letter, params, now, { type: 'decision', id })
  return id
}

/** The wished place on the waiting list, where there is one. */
export function rankOf(input: DecisionInput): number | null {
  return input.outcome === 'waitlisted' ? (input.rank ?? null) : null
}

/** A decision that waits is given up, and the letters it would have sent with it. */
export async function dropPending(
  tx: Tx,
  { enclaveId, id: applicationId }: { enclaveId: string; id: string },
): Promise<number> {
  const waiting = await tx.decision.findMany({
    where: { enclaveId, applicationId, publishedAt: null },
    select: { id: true },
  })
  const ids = waiting.map(({ id }) => id)
  await tx.letter.updateMany({
    where: { enclaveId, aboutType: 'decision', aboutId: { in: ids }, state: 'held' },
    data: { state: 'dropped' },
  })
  const { count } = await tx.decision.deleteMany({ where: { enclaveId, id: { in: ids }, publishedAt: null } })
  return count
}

type Pending = { id: string; outcome: string; cites: unknown; rank: number | null }

/** Makes a decision known whose row the caller holds: the file moves, its letters leave. False when somebody was faster. */
export async function writePublished(
  tx: Tx,
  actor: Actor,
  before: StaffApplication,
  { id, outcome: text, cites, rank }: Pending,
  now: Date,
): Promise<boolean> {
  const { enclaveId } = before
  const outcome = OUTCOMES.find((one) => one === text)
  if (!outcome) throw new Error(`no such outcome: ${text}`)
  const decided = { state: 'decided', outcome, stateSince: now, decidedAt: now, waitlistRank: null }
  if (!(await move(tx, before, decided))) return false
  await tx.decision.update({ where: { enclaveId_id: { enclaveId, id } }, data: { publishedAt: now } })
  if (outcome === 'waitlisted') await joinWaitlist(tx, before, rank)
  // From now on they are letters about the application, in one order with its others.
  await tx.letter.updateMany({
    where: { enclaveId, aboutType: 'decision', aboutId: id, state: 'held' },
    data: { state: 'queued', dueAt: now, aboutType: 'application', aboutId: before.id },
  })
  await notifyExpertsOfOutcome(tx, actor.enclaveSlug, { ...before, outcome }, now)
  const payload = { decisionId: id, outcome, cites: textsFromJson(cites) }
  await note(tx, actor, before, applicationEvents.application_decided(payload), now)
  return true
}
