import { conflictsBetween } from '~/admission/experts/ties.server'
import { db, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'

export type Tied = Map<string, 'recused' | 'conflict'>

/** Who of some people may not sit over a file: they recused themselves from it, or are tied to its firm. */
export async function tiedTo(
  client: Tx,
  {
    enclaveId,
    people,
    file,
  }: {
    enclaveId: string
    people: readonly string[]
    file: { id: string; firmId: string; createdById: string }
  },
  today: Day,
): Promise<Tied> {
  const recused = await client.review.findMany({
    where: { enclaveId, applicationId: file.id, expertId: { in: [...people] }, state: 'recused' },
    select: { expertId: true },
  })
  const conflicts = await conflictsBetween(
    { enclaveId, experts: people, firms: [file.firmId] },
    today,
    client,
  )
  const tied: Tied = new Map()
  for (const id of people) {
    const bars = conflicts(id, file.firmId).some(({ severity }) => severity === 'bars')
    if (recused.some(({ expertId }) => expertId === id)) tied.set(id, 'recused')
    else if (bars || id === file.createdById) tied.set(id, 'conflict')
  }
  return tied
}

/** The same outside a transaction, for a page. */
export async function tiedOnPage(what: Parameters<typeof tiedTo>[1], today: Day): Promise<Tied> {
  return tiedTo(db, what, today)
}
