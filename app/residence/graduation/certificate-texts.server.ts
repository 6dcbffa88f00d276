import { recordEvent } from '~/ground/audit/record.server'
import type { Taken } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { tenancyEvents } from '~/residence/tenancies/events'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { MAY_WORD } from './abilities'
import { DEFAULT_CERTIFICATE, type CertificateText } from './certificate-paper'
import type { CertificateTextInput } from './certificate-text.form'

/** The words in force on a day: the enclave's newest that have taken effect, else those Feidi brings. */
export async function certificateTextOn(
  tx: Pick<Tx, 'certificateText'>,
  enclaveId: string,
  day: Day,
): Promise<CertificateText> {
  const own = await tx.certificateText.findFirst({
    where: { enclaveId, effectiveOn: { lte: dateOfDay(day) } },
    orderBy: { version: 'desc' },
  })
  return own ?? DEFAULT_CERTIFICATE
}

const VERSIONS_SHOWN = 20

/** The words the enclave has published, newest first, those Feidi brings last. */
export async function certificateTexts({ enclaveId }: Actor, today: Day) {
  const [rows, inForce] = await Promise.all([
    db.certificateText.findMany({ where: { enclaveId }, orderBy: { version: 'desc' }, take: VERSIONS_SHOWN }),
    certificateTextOn(db, enclaveId, today),
  ])
  const shown = ({ version, ...text }: CertificateText, effectiveOn: Day | null) => {
    const { titleZh, titleEn, bodyZh, bodyEn } = text
    return { version, titleZh, titleEn, bodyZh, bodyEn, effectiveOn, inForce: version === inForce.version }
  }
  return [...rows.map((row) => shown(row, dayFromDate(row.effectiveOn))), shown(DEFAULT_CERTIFICATE, null)]
}

export type CertificateTextRefusal = 'day_passed' | 'graduated_today' | 'changed_meanwhile'
type Published = Outcome<{ version: number }, CertificateTextRefusal>

/** A new version of the words, never changed afterwards; a certificate keeps those of the day its firm graduated. */
export async function publishCertificateText(
  actor: Actor,
  { basedOn, effectiveOn, ...text }: CertificateTextInput,
  now: Date,
  taken?: Taken,
): Promise<Published> {
  const { word_certificates: roles } = MAY_WORD
  if (!roles.some((role) => role === actor.role)) forbidden()
  if (effectiveOn < dayOf(now)) return refuse('day_passed')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Published> => {
      const newest = await tx.certificateText.findFirst({
        where: { enclaveId },
        orderBy: { version: 'desc' },
      })
      if ((newest?.version ?? 0) !== basedOn) return refuse('changed_meanwhile')
      // A certificate given today keeps its words.
      const graduated = { enclaveId, graduatedOn: dateOfDay(effectiveOn) }
      if (effectiveOn === dayOf(now) && (await tx.tenancy.count({ where: graduated })) > 0)
        return refuse('graduated_today')
      const [id, version] = [newId(), basedOn + 1]
      const made = { createdById: actor.userId, publishedAt: now, effectiveOn: dateOfDay(effectiveOn) }
      await tx.certificateText.create({ data: { enclaveId, id, version, ...text, ...made } })
      const event = tenancyEvents.certificate_text_published({ version, effectiveOn, ...taken })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'certificate_text', id }, event }, now)
      return ok({ version })
    })
  return onConstraint<Published, Published>(work, {
    CertificateText_enclaveId_version_key: () => refuse('changed_meanwhile'),
  })
}
