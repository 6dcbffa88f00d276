import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from '~/landing/commitments/abilities'
import { DEFAULT_TEXT } from './default-text'
import { commitmentEvents } from '~/landing/commitments/events'
import type { AgreementText } from './paper-text'
import type { AgreementTextInput } from './text.form'

/** The text in force on a day: the enclave's newest that has taken effect, else the one Feidi brings. */
export async function agreementTextInForce(
  tx: Pick<Tx, 'landingText'>,
  enclaveId: string,
  day: Day,
): Promise<AgreementText> {
  const own = await tx.landingText.findFirst({
    where: { enclaveId, effectiveOn: { lte: dateOfDay(day) } },
    orderBy: { version: 'desc' },
  })
  return own ?? DEFAULT_TEXT
}

const VERSIONS_SHOWN = 20

/** The texts the enclave has published, newest first, the one Feidi brings last. */
export async function agreementTexts({ enclaveId }: Actor, today: Day) {
  const rows = await db.landingText.findMany({
    where: { enclaveId },
    orderBy: { version: 'desc' },
    take: VERSIONS_SHOWN,
  })
  const inForce = (await agreementTextInForce(db, enclaveId, today)).version
  const shown = ({ version, titleZh, titleEn, bodyZh, bodyEn }: AgreementText, effectiveOn: Day | null) => ({
    version,
    titleZh,
    titleEn,
    bodyZh,
    bodyEn,
    effectiveOn,
    inForce: version === inForce,
  })
  return [...rows.map((row) => shown(row, dayFromDate(row.effectiveOn))), shown(DEFAULT_TEXT, null)]
}

export type TextRefusal = 'day_passed' | 'changed_meanwhile'
type Published = Outcome<{ version: number }, TextRefusal>

/** A new version of the enclave's text, never changed afterwards; agreements that were made out stay as they are. */
export async function publishAgreementText(
  actor: Actor,
  { basedOn, effectiveOn, ...text }: AgreementTextInput,
  now: Date,
): Promise<Published> {
  if (!may(actor.role, 'word')) forbidden()
  if (effectiveOn < dayOf(now)) return refuse('day_passed')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Published> => {
      const newest = await tx.landingText.findFirst({ where: { enclaveId }, orderBy: { version: 'desc' } })
      if ((newest?.version ?? 0) !== basedOn) return refuse('changed_meanwhile')
      const [id, version] = [newId(), basedOn + 1]
      const made = { createdById: actor.userId, publishedAt: now, effectiveOn: dateOfDay(effectiveOn) }
      await tx.landingText.create({ data: { enclaveId, id, version, ...text, ...made } })
      const event = commitmentEvents.landing_text_published({ version, effectiveOn })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'landing_text', id }, event }, now)
      return ok({ version })
    })
  return onConstraint<Published, Published>(work, {
    LandingText_enclaveId_version_key: () => refuse('changed_meanwhile'),
  })
}
