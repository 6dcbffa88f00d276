import { recordEvent } from '~/ground/audit/record.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { visibleTo } from '~/landing/projects/visible.server'
import type { Actor } from '~/ground/people/actor'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { CONSENT_VERSION } from './consent-text'
import { quarterEvents } from './events'
import { isOpen } from './question'
import { askOf, consentOf, type Asked, type Bearer, type Person } from './visible.server'

type Said = { given: boolean; byLink: boolean }
type Landing = { enclaveId: string; id: string; ref: string; firmId: string }

/** Writes the next version of a consent within another change; of two at once the constraint lets one pass. */
export async function writeConsent(tx: Tx, landing: Landing, person: Person, said: Said, now: Date) {
  const { enclaveId, id: projectId } = landing
  const before = await consentOf(landing, tx)
  const row = { version: (before?.version ?? 0) + 1, textVersion: CONSENT_VERSION, at: now }
  const by = { byId: person?.userId ?? null }
  await tx.quarterConsent.create({ data: { enclaveId, id: newId(), projectId, ...said, ...row, ...by } })
}

/** The event of a consent that was written; the last thing of its change. */
export async function noteConsent(
  tx: Tx,
  { enclaveId, id, ref, firmId }: Landing,
  actor: Person,
  given: boolean,
  now: Date,
) {
  const event = quarterEvents.quarter_consent({ ref, given, textVersion: CONSENT_VERSION })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id }, firmId, event }, now)
}

export type ConsentRefusal = 'link_ended' | 'answered_meanwhile'

/** A founder gives or withdraws consent: by the letter's link while it is open, or signed in at any time. */
export async function decideConsent(
  bearer: { token: string } | { actor: Actor },
  given: boolean,
  now: Date,
): Promise<Outcome<null, ConsentRefusal>> {
  return onConstraint<Outcome<null, ConsentRefusal>, Outcome<never, ConsentRefusal>>(
    () =>
      inTransaction(async (tx) => {
        const { landing, person, byLink, open } = await landingOf(tx, bearer, now)
        if (!open) return refuse('link_ended')
        const stands = await consentOf(landing, tx)
        if ((stands?.given ?? null) === given) return ok(null)
        await writeConsent(tx, landing, person, { given, byLink }, now)
        await noteConsent(tx, landing, person, given, now)
        return ok(null)
      }),
    { QuarterConsent_enclaveId_projectId_version_key: () => refuse('answered_meanwhile') },
  )
}

async function landingOf(tx: Tx, bearer: { token: string } | { actor: Actor }, now: Date) {
  if ('token' in bearer) {
    const { ask, person, byLink }: Asked = await askOf(bearer satisfies Bearer, tx)
    return { landing: ask.project, person, byLink, open: isOpen(ask, dayOf(now)) }
  }
  const { actor } = bearer
  const where = { AND: [visibleTo(actor), { stage: { not: 'dropped' } }] }
  const landing = (await tx.landingProject.findFirst({ where, orderBy: { createdAt: 'desc' } })) ?? notFound()
  const person = { userId: actor.userId, name: actor.name, role: 'founder' as const }
  const looked = actor.lookedAtBy ? { lookedAtBy: actor.lookedAtBy } : {}
  return { landing, person: { ...person, ...looked }, byLink: false, open: true }
}
