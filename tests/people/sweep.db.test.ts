import { expect, test } from 'vitest'
import { sweepKeys } from '~/ground/accounts/sweep.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { makeWorld } from '../support/world'

const NOW = new Date('2026-11-20T02:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 24 * 3600_000)

test('what opens nothing any more goes after a month; the last session of a person stays', async () => {
  const { officer } = await makeWorld()
  const { userId } = officer
  const session = (days: number) => ({
    id: newId(),
    tokenHash: newId(),
    userId,
    userAgent: 'tests',
    createdAt: ago(days),
    lastSeenAt: ago(days),
    expiresAt: ago(days - 7),
  })
  const [oldest, older, old] = [session(90), session(60), session(50)]
  await db.session.createMany({ data: [oldest, older, old] })
  const link = (days: number) => ({
    id: newId(),
    tokenHash: newId(),
    kind: 'password_reset',
    userId,
    createdAt: ago(days),
    expiresAt: ago(days),
  })
  const [gone, kept] = [link(40), link(2)]
  await db.oneTimeLink.createMany({ data: [gone, kept] })
  const key = (days: number) => ({ userId, key: newId(), command: 'x', answer: {}, createdAt: ago(days) })
  const keys = [key(31), key(29)]
  await db.idempotencyKey.createMany({ data: keys })
  await sweepKeys(NOW)
  expect((await db.session.findMany({ where: { userId } })).map(({ id }) => id)).toEqual([old.id])
  expect((await db.oneTimeLink.findMany({ where: { userId } })).map(({ id }) => id)).toEqual([kept.id])
  const left = await db.idempotencyKey.findMany({ where: { userId } })
  expect(left.map((one) => one.key)).toEqual([keys[1]?.key])
})
