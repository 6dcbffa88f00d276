import { recordEvent } from '~/ground/audit/record.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { visibleTo } from '~/landing/projects/visible.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { CONSENT_VERSION } from './consent-text'
import { quarterEvents } from './events'
import { isOpen } from './question'
import { operatorIn } from './operator'
import { askOf, consentOf, type Asked, type Bearer, type Person } from './visible.server'

type Said = { given: boolean; byLink: boolean }
type Of = { enclaveId: string; firmId: string }

/** What stands of the consent, if any, as it was read before another version is written. */
type Standing = { version: number } | null

/** Writes the version after the one that was read, within another change; of two at once the constraint lets one pass. */
export async function writeConsent(
  tx: Tx,
  { enclaveId, firmId }: Of,
  before: Standing,
  person: Person,
  said: Said,
  now: Date,
) {
  const row = { version: (before?.version ?? 0) + 1, textVersion: CONSENT_VERSION, at: now }
  const by = { byId: person?.userId ?? null }
  await tx.quarterConsent.create({ data: { enclaveId, id: newId(), firmId, ...said, ...row, ...by } })
}

/** The event of a consent that was written; the last thing of its change. */
export async function noteConsent(
  tx: Tx,
  { enclaveId, firmId }: Of,
  actor: Person,
  given: boolean,
  now: Date,
) {
  const { ref } = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const event = quarterEvents.quarter_consent({ ref, given, textVersion: CONSENT_VERSION })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'firm', id: firmId }, firmId, event }, now)
}

export type ConsentRefusal = 'link_ended' | 'answered_meanwhile'

/** A founder gives or withdraws consent: by the letter's link while it is open, or signed in from graduation on. */
export async function decideConsent(
  bearer: { token: string } | { actor: Actor },
  given: boolean,
  now: Date,
): Promise<Outcome<null, ConsentRefusal>> {
  return onConstraint<Outcome<null, ConsentRefusal>, Outcome<never, ConsentRefusal>>(
    () =>
      inTransaction(async (tx) => {
        const { of, person, byLink, open } = await firmOf(tx, bearer, now)
        if (!open) return refuse('link_ended')
        // Of two at once the second waits, and finds what the first has said.
        await tx.$queryRaw`SELECT 1 AS held FROM "Firm"
          WHERE "enclaveId" = ${of.enclaveId}::uuid AND id = ${of.firmId}::uuid FOR NO KEY UPDATE`
        const stands = await consentOf(of, tx)
        if ((stands?.given ?? null) === given) return ok(null)
        await writeConsent(tx, of, stands, person, { given, byLink }, now)
        await noteConsent(tx, of, person, given, now)
        return ok(null)
      }),
    { QuarterConsent_enclaveId_firmId_version_key: () => refuse('answered_meanwhile') },
  )
}

async function firmOf(tx: Tx, bearer: { token: string } | { actor: Actor }, now: Date) {
  if ('token' in bearer) {
    const { ask, person, byLink }: Asked = await askOf(bearer satisfies Bearer, tx)
    return { of: ask.project, person, byLink, open: isOpen(ask, dayOf(now)) }
  }
  const { actor } = bearer
  const of = (await firmThatMayConsent(actor, tx)) ?? notFound()
  const person = { userId: actor.userId, name: actor.name, role: 'founder' as const }
  const looked = actor.lookedAtBy ? { lookedAtBy: actor.lookedAtBy } : {}
  return { of, person: { ...person, ...looked }, byLink: false, open: true }
}

type Reader = Pick<Tx, 'landingProject' | 'tenancy'>

/** A founder's own firm from the day it graduates on, or once its landing has begun; null before. */
export async function firmThatMayConsent(actor: Actor, client: Reader): Promise<Of | null> {
  const { enclaveId, firmId } = actor
  if (!firmId) return null
  const where = { AND: [visibleTo(actor), { stage: { not: 'dropped' } }] }
  if ((await client.landingProject.count({ where })) > 0) return { enclaveId, firmId }
  const last = await latestTenancy(client, enclaveId, firmId)
  return last?.state === 'graduated' ? { enclaveId, firmId } : null
}

/** What a founder's page says of the consent: what stands and who asks; null while there is nothing to agree to. */
export async function ownConsent(actor: Actor, today: Day) {
  const of = await firmThatMayConsent(actor, db)
  if (!of) return null
  const consent = await consentOf(of)
  return {
    stands: consent && { given: consent.given, on: dayOf(consent.at), textVersion: consent.textVersion },
    by: operatorIn(await settingOn(db, of.enclaveId, 'identity', today)),
  }
}
