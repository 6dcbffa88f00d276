import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { limitsOfTrack, type ReviewLimits } from '~/ground/settings/reviewing'
import { limitsOf } from '~/admission/rubrics/lifecycle'
import { dayOf, type Day } from '~/shared/days'
import { screeningBar } from '~/admission/applications/gate.part.server'
import { ok, refuse } from '~/shared/outcome'
import { applicationEvents } from '~/admission/applications/events'
import { openFindings } from '~/admission/findings/findings'
import {
  loadForStaff,
  move,
  note,
  takeStep,
  notifyFirm,
  type StaffApplication,
} from '~/admission/applications/staff.server'
import { assignmentLetters } from './letters'

/** Whether experts may be asked about a file: it is in review, or its screening can end with this. Writes nothing. */
export async function readyForExperts(tx: Tx, actor: Actor, id: string) {
  const file = await loadForStaff(tx, actor, id)
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  if (file.state === 'in_review') return ok(file)
  const next = takeStep('refer', file, actor)
  if (!next.ok) return next
  const open = openFindings(file.criteria, file.findings)
  if (open.length > 0) return refuse('findings_open', { criteria: open.join(', ') })
  return (await screeningBar(tx, file)) ?? ok(file)
}

/** What a review that begins now needs: what is in force today; one that began before keeps what it began with. */
export async function limitsToBegin(
  tx: Tx,
  file: Pick<StaffApplication, 'enclaveId' | 'track' | 'fewestReviews' | 'apartFrom'>,
  now: Date,
): Promise<ReviewLimits> {
  if (file.fewestReviews !== null) return limitsOf(file)
  return limitsOfTrack(await settingOn(tx, file.enclaveId, 'reviewing', dayOf(now)), file.track)
}

/** The same as columns of the file. */
export function keptWith({ fewest, apart }: ReviewLimits) {
  return { fewestReviews: fewest, apartFrom: apart }
}

/** Ends screening where it still runs, and keeps the file from being decided meanwhile; false when it has moved. */
export async function beginReview(tx: Tx, file: StaffApplication, dueOn: Day, now: Date): Promise<boolean> {
  if (file.state === 'in_review') return move(tx, file, { state: 'in_review' })
  const kept = keptWith(await limitsToBegin(tx, file, now))
  if (!(await move(tx, file, { state: 'in_review', stateSince: now, ...kept }))) return false
  await notifyFirm(tx, file, assignmentLetters.application_referred, { due: dueOn }, now)
  return true
}

/** The event of asking experts: the end of screening, or more experts for a file in review. */
export async function noteExpertsAsked(
  tx: Tx,
  actor: Actor,
  file: StaffApplication,
  { experts, dueOn, ...how }: { experts: number; dueOn: Day; method?: string; seed?: string },
  now: Date,
): Promise<void> {
  const kind = file.state === 'in_review' ? 'experts_asked' : 'application_referred'
  await note(tx, actor, file, applicationEvents[kind]({ experts, dueOn, ...how }), now)
}
