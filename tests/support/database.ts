import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

/** A database of its own with every migration applied, and nothing in it; returns its address. */
export async function freshDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  try {
    // Its fifteen hundred files are copied as they are; page by page through the log it takes four times as much.
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template_of_tests OWNER feidi STRATEGY FILE_COPY`)
  } finally {
    await admin.end()
  }
  const url = new URL(inject('templateUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** The same database, as the role that serves requests. */
export function asServing(url: string): string {
  const serving = new URL(inject('servingUrl'))
  serving.pathname = new URL(url).pathname
  return serving.href
}
