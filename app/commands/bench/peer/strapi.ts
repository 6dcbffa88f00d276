import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { freePort } from '~/platform/free-port.server'
import { query, urlIn, type Postgres } from '../postgres'
import type { Place } from '../place'
import { FILES, VERSION } from './project'

const ROWS_AT_ONCE = 10_000

/**
 * Strapi 5 with the submitted applications of a place in a database of the same server, for some work; `work` gets its
 * address. It is installed beside the system's temporary files, never in the repository, and stays there for the next
 * time.
 */
export async function withStrapi(
  postgres: Postgres,
  place: Place,
  work: (origin: string) => Promise<void>,
): Promise<void> {
  const folder = install()
  await query(postgres.adminUrl('postgres'), 'CREATE DATABASE strapi OWNER feidi')
  const url = urlIn(postgres.url, 'strapi')
  const port = await freePort()
  const child = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: url,
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  })
  try {
    const origin = `http://127.0.0.1:${port}`
    while (!(await answers(`${origin}/api/applications`))) {
      if (child.exitCode !== null) throw new Error(`Strapi did not start: try "strapi start" in ${folder}.`)
      await pause(200)
    }
    await copyRows(place, url)
    await work(origin)
  } finally {
    child.kill('SIGTERM')
  }
}

function install(): string {
  const folder = path.join(os.tmpdir(), `feidi-peer-strapi-${VERSION}`)
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  if (existsSync(path.join(folder, 'node_modules/@strapi/strapi'))) return folder
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('Strapi could not be installed.')
  return folder
}

/** The rows that the product's list shows, under the names of Strapi's table, with an index for its order and its filter. */
async function copyRows({ url, world }: Place, into: string): Promise<void> {
  const [from, to] = [new Client({ connectionString: url }), new Client({ connectionString: into })]
  await Promise.all([from.connect(), to.connect()])
  try {
    await from.query('BEGIN')
    await from.query(
      `DECLARE submitted CURSOR FOR
       SELECT a.id AS document_id, a.ref, f.name, a.track, a.state, a.outcome, a."submittedAt" AS submitted_at
       FROM "Application" a JOIN "Firm" f ON f."enclaveId" = a."enclaveId" AND f.id = a."firmId"
       WHERE a."enclaveId" = '${world.enclaveId}' AND a."submittedAt" IS NOT NULL`,
    )
    for (;;) {
      const { rows } = await from.query(`FETCH ${ROWS_AT_ONCE} FROM submitted`)
      if (rows.length === 0) break
      await to.query(
        `INSERT INTO applications (document_id, ref, name, track, state, outcome, submitted_at, created_at, updated_at, published_at)
         SELECT document_id, ref, name, track, state, outcome, submitted_at, now(), now(), now()
         FROM jsonb_to_recordset($1::jsonb) AS r(document_id text, ref text, name text, track text, state text,
           outcome text, submitted_at timestamptz)`,
        [JSON.stringify(rows)],
      )
    }
    await to.query('CREATE INDEX ON applications (submitted_at)')
    await to.query('CREATE INDEX ON applications (state, submitted_at)')
    await to.query('VACUUM ANALYZE applications')
  } finally {
    await Promise.all([from.end(), to.end()])
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )
}
