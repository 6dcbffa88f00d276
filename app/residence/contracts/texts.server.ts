import { recordEvent } from '~/ground/audit/record.server'
import type { Taken } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { mayContract } from '~/residence/contracts/abilities'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { LeaseTextInput } from './contract.form'
import { DEFAULT_TEXT } from './default-text'
import { contractEvents } from './events'
import type { LeaseText } from './text'

/** The text in force on a day: the enclave's newest that has taken effect, else the one Feidi brings. */
export async function leaseTextInForce(
  tx: Pick<Tx, 'leaseText'>,
  enclaveId: string,
  day: Day,
): Promise<LeaseText> {
  const own = await tx.leaseText.findFirst({
    where: { enclaveId, effectiveOn: { lte: dateOfDay(day) } },
    orderBy: { version: 'desc' },
  })
  return own ?? DEFAULT_TEXT
}

const VERSIONS_SHOWN = 20

/** The texts the enclave has published, newest first, the one Feidi brings last. */
export async function leaseTexts({ enclaveId }: Actor, today: Day) {
  const rows = await db.leaseText.findMany({
    where: { enclaveId },
    orderBy: { version: 'desc' },
    take: VERSIONS_SHOWN,
  })
  const inForce = (await leaseTextInForce(db, enclaveId, today)).version
  const shown = (text: LeaseText, effectiveOn: Day | null) => ({
    version: text.version,
    titleZh: text.titleZh,
    titleEn: text.titleEn,
    bodyZh: text.bodyZh,
    bodyEn: text.bodyEn,
    effectiveOn,
    inForce: text.version === inForce,
  })
  return [...rows.map((row) => shown(row, dayFromDate(row.effectiveOn))), shown(DEFAULT_TEXT, null)]
}

export type TextRefusal = 'day_passed' | 'changed_meanwhile'
type Published = Outcome<{ version: number }, TextRefusal>

/** A new version of the enclave's text, never changed afterwards; contracts that are made out stay as they are. */
export async function publishLeaseText(
  actor: Actor,
  input: LeaseTextInput,
  now: Date,
  taken?: Taken,
): Promise<Published> {
  if (!mayContract(actor.role, 'word')) forbidden()
  const { basedOn, effectiveOn, ...text } = input
  if (effectiveOn < dayOf(now)) return refuse('day_passed')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Published> => {
      const newest = await tx.leaseText.findFirst({ where: { enclaveId }, orderBy: { version: 'desc' } })
      if ((newest?.version ?? 0) !== basedOn) return refuse('changed_meanwhile')
      const [id, version] = [newId(), basedOn + 1]
      const made = { createdById: actor.userId, publishedAt: now, effectiveOn: dateOfDay(effectiveOn) }
      await tx.leaseText.create({ data: { enclaveId, id, version, ...text, ...made } })
      const subject = { type: 'lease_text', id }
      const event = contractEvents.lease_text_published({ version, effectiveOn, ...taken })
      await recordEvent(tx, { enclaveId, actor, subject, event }, now)
      return ok({ version })
    })
  return onConstraint<Published, Published>(work, {
    LeaseText_enclaveId_version_key: () => refuse('changed_meanwhile'),
  })
}
