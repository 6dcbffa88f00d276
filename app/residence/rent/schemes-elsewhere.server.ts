import type { Actor, Role } from '~/ground/people/actor'
import { enclavesOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { schemesOf } from './queries.server'
import { schemeOn, type RentTerms } from './terms'
import { AFTER_USUAL, USUAL_TERMS } from './usual.rules'

const AT_MOST = 20
const WHO: Role[] = ['officer', 'director', 'admin']

type Elsewhere = { enclaveId: string; zh: string; en: string; terms: RentTerms }

/**
 * The schemes in force in the other enclaves whose staff the actor belongs to, to draft a first one after. Nothing is
 * taken over by itself: relief is promised where somebody decides it.
 */
export async function schemesElsewhere({ enclaveId, userId }: Actor, today: Day): Promise<Elsewhere[]> {
  const mine = await db.membership.findMany({
    where: { userId, endedAt: null, role: { in: WHO }, enclaveId: { not: enclaveId } },
    select: { enclaveId: true },
    distinct: ['enclaveId'],
    orderBy: { enclaveId: 'asc' },
    take: AT_MOST,
  })
  if (mine.length === 0) return []
  const named = await enclavesOn(
    today,
    mine.map(({ enclaveId }) => enclaveId),
  )
  const found = await Promise.all(
    mine.map(async ({ enclaveId }) => {
      const scheme = schemeOn(await schemesOf(db, enclaveId), today)
      const enclave = named.find(({ id }) => id === enclaveId)
      return scheme && enclave
        ? [{ enclaveId, zh: enclave.nameZh, en: enclave.nameEn, terms: scheme.terms }]
        : []
    }),
  )
  return found.flat()
}

/** What a first scheme begins with: the usual terms, or those of another enclave of the actor's; null for any other word. */
export async function firstTerms(actor: Actor, from: string, today: Day): Promise<RentTerms | null> {
  if (from === AFTER_USUAL) return USUAL_TERMS
  const all = await schemesElsewhere(actor, today)
  return all.find(({ enclaveId }) => enclaveId === from)?.terms ?? null
}
