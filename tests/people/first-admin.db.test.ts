import { expect, test } from 'vitest'
import { firstAdminLink, makeFirstAdmin } from '~/people/first-admin.server'
import { db } from '~/platform/db.server'

const FROM = { address: '10.0.0.1', userAgent: 'tests', previous: null }

test('the first administrator is made through one link, once, even by two at once', async () => {
  const stale = await firstAdminLink()
  const link = await firstAdminLink()
  const tokenOf = (address: string | null) => new URL(address ?? '').searchParams.get('token') ?? ''
  const input = (token: string, value: string) => ({
    token,
    name: '管理员',
    identifier: { kind: 'email' as const, value },
    password: 'river crosses two cities',
    locale: 'zh' as const,
    consent: 'on' as const,
  })
  expect(await makeFirstAdmin(input(tokenOf(stale), 'a@example.test'), FROM, new Date())).toMatchObject({
    reason: 'link_ended',
  })
  const both = await Promise.all([
    makeFirstAdmin(input(tokenOf(link), 'a@example.test'), FROM, new Date()),
    makeFirstAdmin(input(tokenOf(link), 'b@example.test'), FROM, new Date()),
  ])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(await db.user.count()).toBe(1)
  expect(await firstAdminLink()).toBeNull()
})
