import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { notifyFounders } from '~/ground/notices/receivers.server'
import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { take } from '~/shared/steps'
import { applicationEvents } from './events'
import { STEPS, stateOf, type ApplicationStep } from './lifecycle'
import { keepFromOwnFile } from './own-file.server'
import { visibleTo } from './queries.server'

/**
 * The application as staff commands need it, inside their transaction; 404 when it is not theirs to see, 403
 * with a sentence when it is their own firm's: every act of staff on a file begins here.
 */
export async function loadForStaff(tx: Tx, actor: Actor, id: string) {
  const row = await tx.application.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    include: {
      firm: true,
      intake: { select: { rubric: true, screeners: true } },
      opinions: true,
      findings: true,
      corrections: { where: { answeredAt: null } },
      reviews: { select: { state: true } },
    },
  })
  const file = row ?? notFound()
  await keepFromOwnFile(tx, actor, file)
  return file
}
export type StaffApplication = Awaited<ReturnType<typeof loadForStaff>>

export function takeStep(step: ApplicationStep, application: StaffApplication, actor: Actor) {
  return take(STEPS, step, stateOf(application.state), actor.role)
}

/** The guarded write: the state as it was read is in the WHERE, so that of two callers only one moves it. */
export async function move(
  tx: Tx,
  { enclaveId, id, state, outcome }: StaffApplication,
  data: Prisma.ApplicationUpdateManyMutationInput & { officerId?: string },
): Promise<boolean> {
  const { count } = await tx.application.updateMany({ where: { enclaveId, id, state, outcome }, data })
  return count === 1
}

/** The letter to the firm's founders about their application. */
export async function notifyFirm<L extends Letter, P extends Params>(
  tx: Tx,
  application: StaffApplication,
  letter: L,
  params: Beside<L, P, 'ref' | 'firm' | 'link'>,
  now: Date,
  /** What the letter hangs on until it may leave; without it, it leaves at once. */
  held?: { type: 'decision'; id: string },
): Promise<void> {
  const link = env().BASE_URL + paths.myApplication(application.ref)
  const all: Params = { ref: application.ref, firm: application.firm.name, link, ...params }
  const about = held ?? { type: 'application', id: application.id }
  await notifyFounders(
    tx,
    application.firmId,
    {
      enclaveId: application.enclaveId,
      letter,
      params: all,
      about,
      held: held !== undefined,
    },
    now,
  )
}

/** An event about a decision that is not known yet: in the log, on no timeline that a firm reads. */
export async function noteDecision(
  tx: Tx,
  actor: Actor,
  { enclaveId, ref }: StaffApplication,
  kind: 'decision_prepared' | 'decision_dropped',
  id: string,
  now: Date,
): Promise<void> {
  const event = applicationEvents[kind]({ ref })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'decision', id }, event }, now)
}

/** The event on the application's and the firm's timeline; last in the transaction. */
export async function note(
  tx: Tx,
  actor: Actor,
  application: StaffApplication,
  event: Happening,
  now: Date,
): Promise<void> {
  const { enclaveId, id, firmId } = application
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'application', id }, firmId, event }, now)
}
