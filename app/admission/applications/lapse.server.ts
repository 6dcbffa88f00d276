import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { compareDays, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from './events'
import { loadForStaff, move, note, takeStep, notifyFirm, type StaffApplication } from './staff.server'
import { applicationLetters } from './letters'

export type LapseRefusal = 'wrong_state' | 'wrong_role' | 'still_time' | 'scan_in' | 'changed_meanwhile'

/**
 * Closes a file whose correction never came, or whose agreement was never signed; only an officer's act does,
 * never a clock.
 */
export async function lapse(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ id: string }, LapseRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    const next = takeStep('lapse', before, actor)
    if (!next.ok) return next
    const asked = before.state === 'public_notice' ? await unsigned(tx, before) : uncorrected(before)
    if (!asked.ok) return asked
    const { due, letter } = asked.value
    if (compareDays(dayOf(now), due) <= 0) return refuse('still_time', { due })
    if (!(await move(tx, before, { state: next.value, stateSince: now }))) return refuse('changed_meanwhile')
    await notifyFirm(tx, before, letter, { due }, now)
    const why = letter.kind === 'agreement_lapsed' ? 'agreement' : 'correction'
    await note(tx, actor, before, applicationEvents.application_lapsed({ due, why }), now)
    return ok({ id })
  })
}

type Asked = {
  due: Day
  letter: typeof applicationLetters.application_lapsed | typeof applicationLetters.agreement_lapsed
}

function uncorrected({ corrections, stateSince }: StaffApplication): Outcome<Asked, never> {
  const due = corrections[0] ? dayFromDate(corrections[0].dueOn) : dayOf(stateSince)
  return ok({ due, letter: applicationLetters.application_lapsed })
}

/** The agreement the firm was to sign; its row is held, so that a scan that comes in at once is seen here. */
async function unsigned(
  tx: Tx,
  { enclaveId, id }: StaffApplication,
): Promise<Outcome<Asked, 'wrong_state' | 'scan_in'>> {
  const [agreement] = await tx.$queryRaw<{ dueOn: Date; returnedAt: Date | null; signedOn: Date | null }[]>`
    SELECT "dueOn", "returnedAt", "signedOn" FROM "Agreement"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "applicationId" = ${id}::uuid AND "voidedAt" IS NULL FOR UPDATE`
  if (!agreement || agreement.signedOn) return refuse('wrong_state')
  if (agreement.returnedAt) return refuse('scan_in')
  return ok({ due: dayFromDate(agreement.dueOn), letter: applicationLetters.agreement_lapsed })
}
