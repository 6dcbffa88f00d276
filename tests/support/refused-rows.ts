import { Client } from 'pg'

/**
 * From now on the database refuses whatever would write such a row: one that fails in a round, as a broken one would.
 * What it answers lets such rows be written again.
 */
export async function refuseRows(table: string, condition: string): Promise<() => Promise<void>> {
  await asOwner(`ALTER TABLE "${table}" ADD CONSTRAINT a_row_that_fails CHECK (NOT (${condition})) NOT VALID`)
  return () => asOwner(`ALTER TABLE "${table}" DROP CONSTRAINT a_row_that_fails`)
}

async function asOwner(sql: string): Promise<void> {
  const owner = new Client({ connectionString: process.env.DATABASE_URL ?? '' })
  await owner.connect()
  try {
    await owner.query(sql)
  } finally {
    await owner.end()
  }
}
