import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayLand } from './abilities'
import { DEFAULT_TEXTS } from './default-texts'
import { landEvents } from './events'
import type { LandText } from './paper-text'
import type { LandTextInput } from './text.form'
import type { PaperKind } from './vocabulary'

/** The text of a kind in force on a day: the enclave's newest that has taken effect, else the one Feidi brings. */
export async function landTextInForce(
  tx: Pick<Tx, 'landText'>,
  enclaveId: string,
  kind: PaperKind,
  day: Day,
): Promise<LandText> {
  const own = await tx.landText.findFirst({
    where: { enclaveId, kind, effectiveOn: { lte: dateOfDay(day) } },
    orderBy: { version: 'desc' },
  })
  return own ?? DEFAULT_TEXTS[kind]
}

const VERSIONS_SHOWN = 20

/** The texts of a kind the enclave has published, newest first, the one Feidi brings last. */
export async function landTexts({ enclaveId }: Actor, kind: PaperKind, today: Day) {
  const rows = await db.landText.findMany({
    where: { enclaveId, kind },
    orderBy: { version: 'desc' },
    take: VERSIONS_SHOWN,
  })
  const inForce = (await landTextInForce(db, enclaveId, kind, today)).version
  const shown = ({ version, titleZh, titleEn, bodyZh, bodyEn }: LandText, effectiveOn: Day | null) => ({
    version,
    titleZh,
    titleEn,
    bodyZh,
    bodyEn,
    effectiveOn,
    inForce: version === inForce,
  })
  return [...rows.map((row) => shown(row, dayFromDate(row.effectiveOn))), shown(DEFAULT_TEXTS[kind], null)]
}

export type TextRefusal = 'day_passed' | 'changed_meanwhile'
type Published = Outcome<{ version: number }, TextRefusal>

/** A new version of the enclave's text, never changed afterwards; papers that were issued stay as they are. */
export async function publishLandText(
  actor: Actor,
  kind: PaperKind,
  { basedOn, effectiveOn, ...text }: LandTextInput,
  now: Date,
): Promise<Published> {
  if (!mayLand(actor.role, 'word')) forbidden()
  if (effectiveOn < dayOf(now)) return refuse('day_passed')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Published> => {
      const newest = await tx.landText.findFirst({ where: { enclaveId, kind }, orderBy: { version: 'desc' } })
      if ((newest?.version ?? 0) !== basedOn) return refuse('changed_meanwhile')
      const [id, version] = [newId(), basedOn + 1]
      const made = { createdById: actor.userId, publishedAt: now, effectiveOn: dateOfDay(effectiveOn) }
      await tx.landText.create({ data: { enclaveId, id, kind, version, ...text, ...made } })
      const event = landEvents.land_text_published({ kind, version, effectiveOn })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'land_text', id }, event }, now)
      return ok({ version })
    })
  return onConstraint<Published, Published>(work, {
    LandText_enclaveId_kind_version_key: () => refuse('changed_meanwhile'),
  })
}
