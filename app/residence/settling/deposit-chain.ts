type Going = { id: string; after?: string | null }

/**
 * The leases whose deposit is held for some leases that are settled. A lease that goes on from another in the same room
 * holds the other's deposit, in whatever contracts the two stand: it is given back with the last of them, and stays where
 * a lease that is not settled goes on.
 */
export function depositsOf(settled: ReadonlySet<string>, leases: readonly Going[]): Set<string> {
  const next = new Map(leases.flatMap(({ id, after }) => (after ? [[after, id] as const] : [])))
  const lastOf = (id: string): string => {
    const following = next.get(id)
    return following === undefined ? id : lastOf(following)
  }
  const known = new Set(leases.map(({ id }) => id))
  return new Set([...known, ...settled].filter((id) => settled.has(lastOf(id))))
}
