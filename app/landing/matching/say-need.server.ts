import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dateOfDay } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { matchingEvents } from './events'
import type { NeedForm } from './need.form'

export type NeedRefusal = 'changed_meanwhile' | 'not_resident'

/** A founder says what the firm needs of a site, and who may read it; the next version of what was said before. */
export async function sayNeed(actor: Actor, input: NeedForm, now: Date): Promise<Outcome<null, NeedRefusal>> {
  if (actor.role !== 'founder') forbidden()
  const { enclaveId, userId } = actor
  const firmId = actor.firmId ?? notFound()
  const { version, neededOn, powerKva, heightM, floorLoad, ...rest } = input
  const isFactory = input.kind === 'factory'
  return inTransaction(async (tx): Promise<Outcome<null, NeedRefusal>> => {
    // Of two at once the second waits for the firm and finds the version moved on.
    const [firm] = await tx.$queryRaw<{ name: string }[]>`
      SELECT name FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid FOR NO KEY UPDATE`
    const where = { enclaveId, firmId, state: { in: ['active', 'graduated'] } }
    if (!firm || (await tx.tenancy.count({ where })) === 0) return refuse('not_resident')
    const before = await tx.siteNeed.findUnique({ where: { enclaveId_firmId: { enclaveId, firmId } } })
    if ((before?.version ?? 0) !== version) return refuse('changed_meanwhile')
    const data = {
      ...rest,
      drains: isFactory ? rest.drains : 'none',
      heightM: isFactory ? heightM : null,
      floorLoad: isFactory ? floorLoad : null,
      powerKva: isFactory && powerKva !== null ? Number(powerKva) : null,
      neededOn: dateOfDay(neededOn),
      version: version + 1,
      changedById: userId,
      changedAt: now,
    }
    await tx.siteNeed.upsert({
      where: { enclaveId_firmId: { enclaveId, firmId } },
      create: { enclaveId, firmId, ...data },
      update: data,
    })
    const { kind, areaFrom: from, areaTo: to, openTo } = input
    const event = matchingEvents.site_need_said({ firm: firm.name, kind, from, to, openTo })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'firm', id: firmId }, firmId, event }, now)
    return ok(null)
  })
}
