import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { lockFolder } from '~/platform/postgres/lock.server'
import { startPostgres } from '~/platform/postgres/postgres.server'

/** Starts the database as Feidi does and writes without end; what was acknowledged goes into a ledger beside it. */
const folder = process.argv[2] ?? ''
lockFolder(folder, 'the ledger writer')
const server = await startPostgres({ dataDir: folder })
for (;;) {
  try {
    await write()
  } catch {
    await pause(50)
  }
}

async function write() {
  const client = new Client({ connectionString: server.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(
      'CREATE TABLE IF NOT EXISTS ledger (id bigint GENERATED ALWAYS AS IDENTITY, note text)',
    )
    for (;;) {
      const { rows } = await client.query<{ id: string }>(
        "INSERT INTO ledger (note) VALUES (repeat('x', 200)) RETURNING id",
      )
      appendFileSync(path.join(folder, 'acknowledged'), `${rows[0]?.id}\n`)
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}
