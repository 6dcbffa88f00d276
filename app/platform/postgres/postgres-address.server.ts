import { createHash } from 'node:crypto'
import { Client, DatabaseError } from 'pg'

/** Where the built-in PostgreSQL listens: the folder of a Unix socket, or 127.0.0.1. */
export type Address = { host: string; port: number; password: string }

/** The name of the application's database, and of the role that owns it. */
export const NAME = 'feidi'
/** The role that serves requests: it owns nothing. */
const SERVING = 'feidi_serving'

/** Why the server does not answer yet; null when it does. */
export async function reasonNotReady(address: Address): Promise<string | null> {
  try {
    await query(urlOf(address, 'postgres', 'postgres'), 'SELECT 1')
    return null
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '28P01') return 'password'
    return error instanceof Error ? error.message : String(error)
  }
}

/** One role owns the database and migrates it, another serves requests; neither is an administrator of the server. */
export async function createDatabase(address: Address) {
  const admin = urlOf(address, 'postgres', 'postgres')
  const roles = await query(admin, `SELECT 1 FROM pg_roles WHERE rolname = '${NAME}'`)
  if (roles === 0) await query(admin, `CREATE ROLE ${NAME} LOGIN PASSWORD '${address.password}'`)
  const { username, password } = new URL(servingUrlOf(address))
  const serving = await query(admin, `SELECT 1 FROM pg_roles WHERE rolname = '${username}'`)
  if (serving === 0) await query(admin, `CREATE ROLE ${username} LOGIN PASSWORD '${password}'`)
  const databases = await query(admin, `SELECT 1 FROM pg_database WHERE datname = '${NAME}'`)
  if (databases === 0) await query(admin, `CREATE DATABASE ${NAME} OWNER ${NAME}`)
}

export function urlOf({ host, port, password }: Address, role: string, database: string): string {
  const base = `postgresql://${role}:${password}`
  return host.startsWith('/')
    ? `${base}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
    : `${base}@${host}:${port}/${database}`
}

/** The address of the role that serves requests; its password does not tell the owner's. */
export function servingUrlOf(address: Address): string {
  const password = createHash('sha256').update(`${SERVING}:${address.password}`).digest('base64url')
  return urlOf({ ...address, password }, SERVING, NAME)
}

export async function query(url: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rowCount ?? 0
  } finally {
    await client.end()
  }
}
