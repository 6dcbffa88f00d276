import { mkdtempSync, rmSync, chmodSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '~/platform/migrations.server'
import { grantServing } from '~/platform/postgres/serving-role.server'
import { startPostgres } from '~/platform/postgres/postgres.server'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    templateUrl: string
    servingUrl: string
  }
}

/** One real PostgreSQL for the whole run, with a template that holds every migration. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-test-'))
  chmodSync(folder, 0o755)
  const server = await startPostgres({ dataDir: folder, durable: false })
  await migrate(server.url)
  await grantServing(server.url, server.servingUrl)
  const admin = new Client({ connectionString: server.adminUrl('postgres') })
  await admin.connect()
  await admin.query('ALTER DATABASE feidi RENAME TO template_of_tests')
  // Of tables that nobody has counted PostgreSQL thinks that they are worth processes of their own, and would begin thousands.
  await admin.query('ALTER ROLE ALL SET max_parallel_workers_per_gather = 0')
  await admin.end()
  project.provide('adminUrl', server.adminUrl('postgres'))
  project.provide('templateUrl', server.url)
  project.provide('servingUrl', server.servingUrl)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
