import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { compareDays, dayFromDate, dayOf, type Day } from '~/shared/days'

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
  const members = await client.membership.findMany({
    where: { enclaveId, role: 'expert', endedAt: null },
    select: { userId: true },
    distinct: ['userId'],
  })
  const ids = members.map(({ userId }) => userId)
  const users = await client.user.findMany({
    where: { id: { in: ids }, disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const profiles = await client.expertProfile.findMany({ where: { enclaveId, userId: { in: ids } } })
  return users.map((user) => ({ ...BLANK, ...said(profiles.find((one) => one.userId === user.id)), ...user }))
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

const BLANK = {
  divisions: [],
  knowledge: '',
  employer: '',
  employerUscc: null,
  title: '',
  languages: [],
  availableUntil: null,
  active: true,
  confirmedOn: null,
  version: 0,
}

function said(profile: Prisma.ExpertProfileGetPayload<object> | undefined) {
  if (!profile) return {}
  const { divisions, knowledge, employer, employerUscc, title, languages, active, version } = profile
  return {
    divisions,
    knowledge,
    employer,
    employerUscc,
    title,
    languages,
    active,
    version,
    availableUntil: profile.availableUntil ? dayFromDate(profile.availableUntil) : null,
    confirmedOn: profile.confirmedAt ? dayOf(profile.confirmedAt) : null,
  }
}
