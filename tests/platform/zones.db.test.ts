import { afterAll, expect, inject, it } from 'vitest'
import { Client } from 'pg'
import { closeDatabase, db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate } from '~/shared/days'

const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)

async function asAdmin(sql: string) {
  const client = new Client({ connectionString: inject('adminUrl') })
  await client.connect()
  await client.query(sql)
  await client.end()
}

afterAll(() => closeDatabase())

it.each(['Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'America/New_York'])(
  'keeps instants and days on a server whose zone is %s',
  async (zone) => {
    await closeDatabase()
    await asAdmin(`ALTER DATABASE "${name}" SET timezone = '${zone}'`)
    const at = new Date('2026-11-20T16:30:00.123Z') // half past midnight of the 21st in Shanghai
    const id = newId()
    await db.user.create({ data: { id, name: zone, email: `${id}@zone.test`, createdAt: at } })
    const user = await db.user.findUniqueOrThrow({ where: { id } })
    expect(user.createdAt.toISOString()).toBe(at.toISOString())
    const [row] = await db.$queryRaw<{ at: Date; day: Date }[]>`
      SELECT "createdAt" AS at, ${dateOfDay('2026-11-21')}::date AS day FROM "User" WHERE id = ${id}::uuid`
    expect([row?.at.toISOString(), row ? dayFromDate(row.day) : '']).toEqual([at.toISOString(), '2026-11-21'])
  },
)
