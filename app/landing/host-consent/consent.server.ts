import { recordEvent } from '~/ground/audit/record.server'
import { cityNames } from '~/ground/enclaves/cities.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { firmThatMayConsent } from '~/landing/quarters/consent.server'
import { operatorIn } from '~/landing/quarters/operator'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dayOf, type Day } from '~/shared/days'
import { ok, type Outcome } from '~/shared/outcome'
import { hostConsentEvents } from './events'
import { HOST_TEXT_VERSION } from './text-version'

type Of = { enclaveId: string; firmId: string }

/** What a firm said last of whether the host city may know its figures; null where it never said anything. */
const lastOf = ({ enclaveId, firmId }: Of, client: Pick<Tx, 'hostConsent'> = db) =>
  client.hostConsent.findFirst({ where: { enclaveId, firmId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })

/**
 * A founder lets the host city know the firm's own tax and output, or withdraws that for all settlements to come. It is a
 * consent of its own; the same said again changes nothing. 404 before the firm has graduated or begun to land.
 */
export function decideHostConsent(actor: Actor, given: boolean, now: Date): Promise<Outcome<null, never>> {
  return inTransaction(async (tx) => {
    const of = (await firmThatMayConsent(actor, tx)) ?? notFound()
    // Of two at once the second waits, and finds what the first has said.
    await tx.$queryRaw`SELECT 1 AS held FROM "Firm"
      WHERE "enclaveId" = ${of.enclaveId}::uuid AND id = ${of.firmId}::uuid FOR NO KEY UPDATE`
    const last = await lastOf(of, tx)
    if ((last?.given ?? false) === given) return ok(null)
    const { ref } = await tx.firm.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId: of.enclaveId, id: of.firmId } },
    })
    const said = { given, textVersion: HOST_TEXT_VERSION, byId: actor.userId, at: now }
    await tx.hostConsent.create({
      data: { enclaveId: of.enclaveId, firmId: of.firmId, id: newId(), ...said },
    })
    const event = hostConsentEvents.host_consent({ ref, given, textVersion: HOST_TEXT_VERSION })
    const subject = { type: 'firm', id: of.firmId } as const
    await recordEvent(tx, { enclaveId: of.enclaveId, actor, subject, firmId: of.firmId, event }, now)
    return ok(null)
  })
}

/** What a founder's pages say of it: what stands, who passes on, and the two cities; null while there is nothing to agree to. */
export async function ownHostConsent(actor: Actor, today: Day) {
  const of = await firmThatMayConsent(actor, db)
  if (!of) return null
  const [last, cities, identity] = [
    await lastOf(of),
    await cityNames(of.enclaveId),
    await settingOn(db, of.enclaveId, 'identity', today),
  ]
  return {
    stands: last && { given: last.given, on: dayOf(last.at), textVersion: last.textVersion },
    by: operatorIn(identity),
    home: { zh: cities.homeCityZh, en: cities.homeCityEn },
    host: { zh: cities.hostCityZh, en: cities.hostCityEn },
  }
}
