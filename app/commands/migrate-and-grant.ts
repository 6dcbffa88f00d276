import { env } from '~/platform/env.server'
import { migrate } from '~/platform/migrations.server'
import { grantServing } from '~/platform/postgres/serving-role.server'

type Options = { progress?: (line: string) => void }

/** Migrates as the owner, where one is named beside the role that serves requests, and gives that role its rights. */
export async function migrateAndGrant({ progress }: Options = {}): Promise<string[]> {
  const { DATABASE_URL = '', MIGRATE_DATABASE_URL } = env()
  const names = await migrate(MIGRATE_DATABASE_URL ?? DATABASE_URL, progress ? { progress } : {})
  if (MIGRATE_DATABASE_URL) await grantServing(MIGRATE_DATABASE_URL, DATABASE_URL)
  return names
}
