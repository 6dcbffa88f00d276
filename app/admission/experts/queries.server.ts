import type { Actor } from '~/ground/people/actor'
import { db, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { compareDays, dayFromDate, type Day } from '~/shared/days'

/** Who may choose experts and read about them. */
export function seesPool({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'officer' || role === 'director'
}

export type ExpertView = {
  id: string
  name: string
  divisions: string[]
  knowledge: string
  employer: string
  employerUscc: string | null
  title: string
  languages: string[]
  availableUntil: Day | null
  active: boolean
  confirmedOn: Day | null
  version: number
}

/** Everybody who is an expert here today, with what they say of themselves. */
export async function expertsOf(enclaveId: string, client: Tx = db): Promise<ExpertView[]> {
  return client.$queryRaw<ExpertView[]>`
    SELECT u.id, u.name, coalesce(p.divisions, '{}') AS divisions, coalesce(p.knowledge, '') AS knowledge,
      coalesce(p.employer, '') AS employer, p."employerUscc", coalesce(p.title, '') AS title,
      coalesce(p.languages, '{}') AS languages, p."availableUntil"::text AS "availableUntil",
      coalesce(p.active, true) AS active,
      (p."confirmedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS "confirmedOn", coalesce(p.version, 0) AS version
    FROM "User" u LEFT JOIN "ExpertProfile" p ON p."enclaveId" = ${enclaveId}::uuid AND p."userId" = u.id
    WHERE u."disabledAt" IS NULL AND u.id IN (SELECT m."userId" FROM "Membership" m
      WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'expert' AND m."endedAt" IS NULL)
    ORDER BY u.name, u.id`
}

/** One expert of the pool; 404 for whoever is none, and for anybody else's eyes. */
export async function expertOf(
  actor: Actor,
  userId: string | undefined,
  client: Tx = db,
): Promise<ExpertView> {
  if (!isId(userId) || (!seesPool(actor) && userId !== actor.userId)) notFound()
  return (await expertsOf(actor.enclaveId, client)).find(({ id }) => id === userId) ?? notFound()
}

/** Whether an expert can be asked today: in the pool, and there until the scores are due. */
export function isAvailable(expert: Pick<ExpertView, 'active' | 'availableUntil'>, dueOn: Day): boolean {
  return expert.active && (expert.availableUntil === null || compareDays(dueOn, expert.availableUntil) <= 0)
}

export type LinkView = {
  id: string
  kind: string
  partyKind: string
  party: string
  number: string | null
  since: Day | null
  until: Day | null
  note: string
}

/** The ties of an expert that stand, the newest first. */
export async function linksOf(actor: Actor, userId: string): Promise<LinkView[]> {
  if (!seesPool(actor) && userId !== actor.userId) return []
  const rows = await db.expertLink.findMany({
    where: { enclaveId: actor.enclaveId, userId, struckAt: null },
    orderBy: { id: 'desc' },
  })
  return rows.map(({ id, kind, partyKind, party, number, since, until, note }) => ({
    id,
    kind,
    partyKind,
    party,
    number,
    note,
    since: since ? dayFromDate(since) : null,
    until: until ? dayFromDate(until) : null,
  }))
}
