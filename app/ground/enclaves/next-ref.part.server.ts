import type { Tx } from '~/platform/db.server'

/** Series of numbers an enclave gives out: applications, evidence, landing projects, firms, leases, panels, bills (ZD), payments (SK), lease contracts (HT), reports of faults (BX), sites (CD), parcels (DK), cases of idle land (XZ), commitments (CN), certificates of graduation (BY), agreements between the cities (FS). */
export type Series =
  | 'XF'
  | 'KE'
  | 'LD'
  | 'F'
  | 'Z'
  | 'P'
  | 'ZD'
  | 'SK'
  | 'HT'
  | 'BX'
  | 'CD'
  | 'DK'
  | 'XZ'
  | 'ZC'
  | 'DX'
  | 'CN'
  | 'BY'
  | 'FS'

/** The next number of a series, such as WXXF-2026-0914. */
export async function nextRef(tx: Tx, enclaveId: string, series: Series, year: number): Promise<string> {
  const [ref] = await nextRefs(tx, enclaveId, series, year, 1)
  if (!ref) throw new Error('no number')
  return ref
}

/** So many next numbers of a series at once. One statement: two callers never get the same. */
export async function nextRefs(
  tx: Tx,
  enclaveId: string,
  series: Series,
  year: number,
  count: number,
): Promise<string[]> {
  const [row] = await tx.$queryRaw<{ prefix: string; value: number }[]>`
    INSERT INTO "Counter" ("enclaveId", series, value)
    VALUES (${enclaveId}::uuid, ${`${series}-${year}`}, ${count}::int)
    ON CONFLICT ("enclaveId", series) DO UPDATE SET value = "Counter".value + ${count}::int
    RETURNING value, (SELECT "refPrefix" FROM "Enclave" WHERE id = ${enclaveId}::uuid) AS prefix`
  if (!row) throw new Error('no counter')
  const first = row.value - count + 1
  return Array.from(
    { length: count },
    (_, at) => `${row.prefix}${series}-${year}-${String(first + at).padStart(4, '0')}`,
  )
}
