import { expect, test } from 'vitest'
import { plainFounding } from '~/setup/founding/plain-founding'
import { firstAdminLink, makeFirstAdmin } from '~/setup/founding/first-admin.server'
import { db } from '~/platform/db.server'
import { NOON_OF_TESTS } from '../support/noon'

const FROM = { address: '10.0.0.1', userAgent: 'tests', previous: null }

const tokenOf = (address: string | null) => new URL(address ?? '').searchParams.get('token') ?? ''
const input = (token: string, value: string) => ({
  token,
  name: '管理员',
  identifier: { kind: 'email' as const, value },
  password: 'river crosses two cities',
  locale: 'zh' as const,
  consent: 'on' as const,
})
const founding = plainFounding(
  {
    slug: 'first',
    refPrefix: 'FST',
    nameZh: '首个孵化器',
    nameEn: 'First incubator',
    homeZh: '渭南',
    homeEn: 'Weinan',
    homeCode: '610500',
    hostZh: '西安',
    hostEn: 'Xi’an',
    hostCode: '610100',
  },
  '2026-11-20',
)
const written = async () => [
  await db.enclave.count(),
  await db.user.count(),
  await db.oneTimeLink.count({ where: { kind: 'first_admin', usedAt: null } }),
]

test('a refusal founds no enclave, makes no account and leaves the link open', async () => {
  const token = tokenOf(await firstAdminLink())
  const weak = { ...input(token, 'a@example.test'), password: 'password1' }
  expect(await makeFirstAdmin(weak, FROM, NOON_OF_TESTS, founding)).toMatchObject({ ok: false })
  expect(await written()).toEqual([0, 0, 1])
})

test('the first administrator is made through one link, once, even by two at once, with one enclave', async () => {
  const stale = await firstAdminLink()
  const link = await firstAdminLink()
  expect(await makeFirstAdmin(input(tokenOf(stale), 'a@example.test'), FROM, NOON_OF_TESTS)).toMatchObject({
    reason: 'link_ended',
  })
  const second = { ...founding, slug: 'second', refPrefix: 'SND' }
  const both = await Promise.all([
    makeFirstAdmin(input(tokenOf(link), 'a@example.test'), FROM, NOON_OF_TESTS, founding),
    makeFirstAdmin(input(tokenOf(link), 'b@example.test'), FROM, NOON_OF_TESTS, second),
  ])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(await written()).toEqual([1, 1, 0])
  expect(await db.membership.count({ where: { role: 'admin' } })).toBe(1)
  expect(await firstAdminLink()).toBeNull()
})
