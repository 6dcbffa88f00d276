import { inTransaction, type Tx } from '~/platform/db.server'
import { factsOf } from './facts.server'
import { keysOf, likelyPair, type FirmFacts, type Pair } from './pairs'

const AT_ONCE = 50
/** So many rounds follow one another before others have their turn. */
const ROUNDS = 40

/**
 * Compares the firms of which something changed with those that share something with them, and keeps the pairs that
 * look like one. It may run at any time, on several servers at once; answers how many firms were compared.
 */
export async function compareFirms(): Promise<number> {
  let compared = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = await inTransaction(compareSome)
    if (done === 0) break
    compared += done
  }
  return compared
}

async function compareSome(tx: Tx): Promise<number> {
  const taken = await tx.$queryRaw<{ enclaveId: string; id: string }[]>`
    DELETE FROM "FirmToCompare" WHERE ("enclaveId", id) IN (
      SELECT "enclaveId", id FROM "FirmToCompare" WHERE "enclaveId" = (
        SELECT "enclaveId" FROM "FirmToCompare" ORDER BY since LIMIT 1)
      ORDER BY since, id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
    RETURNING "enclaveId", id`
  const enclaveId = taken[0]?.enclaveId
  if (!enclaveId) return 0
  // One comparison of an enclave at a time: of two firms that come in at once, one has to see the other.
  await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`compare:${enclaveId}`}))`
  const ids = taken.map(({ id }) => id)
  const firms = await factsOf(enclaveId, ids, tx)
  await keepKeys(tx, enclaveId, ids, firms)
  await keepPairs(tx, enclaveId, ids, await pairsOf(tx, enclaveId, firms))
  return taken.length
}

async function keepKeys(tx: Tx, enclaveId: string, ids: string[], firms: readonly FirmFacts[]) {
  const rows = firms.flatMap((firm) => keysOf(firm).map(({ key }) => ({ key, id: firm.id })))
  await tx.$executeRaw`DELETE FROM "FirmKey" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ANY(${ids}::uuid[])`
  await tx.$executeRaw`
    INSERT INTO "FirmKey" ("enclaveId", key, id) SELECT ${enclaveId}::uuid, key, id
    FROM unnest(${rows.map(({ key }) => key)}::int[], ${rows.map(({ id }) => id)}::uuid[]) AS one(key, id)`
}

/** Each firm beside those that share a key with it which few have. */
async function pairsOf(tx: Tx, enclaveId: string, firms: readonly FirmFacts[]): Promise<Pair[]> {
  const asked = firms.flatMap((firm) => keysOf(firm).map((key) => ({ ...key, id: firm.id })))
  const found = await tx.$queryRaw<{ one: string; other: string }[]>`
    SELECT DISTINCT asked.id AS one, other FROM unnest(${asked.map(({ id }) => id)}::uuid[],
      ${asked.map(({ key }) => key)}::int[], ${asked.map(({ most }) => most)}::int[]) AS asked(id, key, most)
    CROSS JOIN LATERAL (SELECT array_agg(k.id) AS ids FROM (SELECT f.id FROM "FirmKey" f
      WHERE f."enclaveId" = ${enclaveId}::uuid AND f.key = asked.key LIMIT asked.most + 1) k) shared
    CROSS JOIN LATERAL unnest(shared.ids) AS other
    WHERE cardinality(shared.ids) <= asked.most AND other <> asked.id`
  const others = await factsOf(enclaveId, [...new Set(found.map(({ other }) => other))], tx)
  const known = new Map([...others, ...firms].map((firm) => [firm.id, firm]))
  return found.flatMap(({ one, other }) => {
    const [a, b] = [known.get(one), known.get(other)]
    return (a && b && likelyPair(a, b)) ?? []
  })
}

async function keepPairs(tx: Tx, enclaveId: string, ids: string[], pairs: readonly Pair[]) {
  await tx.$executeRaw`DELETE FROM "LikelyPair" WHERE "enclaveId" = ${enclaveId}::uuid
    AND ("lowerId" = ANY(${ids}::uuid[]) OR "upperId" = ANY(${ids}::uuid[]))`
  const data = pairs.map((pair) => ({ enclaveId, ...pair }))
  await tx.likelyPair.createMany({ data, skipDuplicates: true })
}
