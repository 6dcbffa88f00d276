import { beforeEach, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { doorChain } from '~/ground/audit/record.server'
import { verifyChain } from '~/ground/audit/verify.server'
import { createUser } from '~/ground/accounts/create-user.part.server'
import { changePassword, endOwnSessions } from '~/ground/accounts/account.server'
import type { Identifier } from '~/shared/codes/identifier'
import { hashPassword } from '~/ground/accounts/password.server'
import { askReset, resetPassword } from '~/ground/accounts/reset-password.server'
import { authenticator } from '~/ground/accounts/second-factor'
import { sessionUserId } from '~/ground/people/session.server'
import {
  secondFactorOf,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from '~/ground/accounts/set-second-factor.server'
import { finishSignIn, signIn } from '~/ground/accounts/sign-in.server'
import { signUp } from '~/ground/accounts/sign-up.server'
import { db, inTransaction } from '~/platform/db.server'
import { unseal } from '~/platform/seal.server'
import { NOON_OF_TESTS } from '../support/noon'

const NOW = NOON_OF_TESTS
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const PASSWORD = 'river crosses two cities'
let people = 0
let identifier: Identifier
let from: { address: string; userAgent: string; previous: string | null }

beforeEach(() => {
  people += 1
  identifier = { kind: 'email', value: `person${people}@example.test` }
  from = { address: `10.0.0.${people}`, userAgent: 'tests', previous: null }
})

async function person() {
  const passwordHash = await hashPassword(PASSWORD)
  const made = await inTransaction((tx) =>
    createUser(tx, { name: '试', identifier, passwordHash, locale: 'zh' }, NOW),
  )
  if (!made) throw new Error('taken')
  return made
}
const enter = (password = PASSWORD, at = NOW) => signIn({ identifier, password }, from, at)
const cookieIn = (lines: string[]) => lines.map((line) => line.split(';')[0]).join('; ')
const kinds = async (subjectId: string) =>
  (
    await db.event.findMany({
      where: { enclaveId: doorChain(subjectId), subjectId },
      orderBy: { seq: 'asc' },
    })
  ).map((e) => e.kind)

test('the right password opens a session, kept as a hash, and the sign-in is on record', async () => {
  const { id } = await person()
  const { cookies } = must(await enter())
  const cookie = cookieIn(cookies)
  expect(await sessionUserId(cookie)).toBe(id)
  expect(await db.session.count({ where: { tokenHash: cookie.split('=')[1] ?? '' } })).toBe(0)
  expect(await kinds(id)).toEqual(['signed_in'])
})

test('signing in again ends the session the browser carried', async () => {
  const { id } = await person()
  const first = await enter()
  const session = await db.session.findFirstOrThrow({ where: { userId: id } })
  from.previous = session.id
  await enter()
  if (!first.ok) throw new Error(first.reason)
  expect(await sessionUserId(cookieIn(first.value.cookies))).toBeNull()
})

test('a wrong password, an unknown account and a disabled one get the same answer', async () => {
  const { id } = await person()
  expect(await enter('not the password')).toEqual({ ok: false, reason: 'wrong' })
  const nobody = { kind: 'email' as const, value: 'nobody@example.test' }
  expect(await signIn({ identifier: nobody, password: PASSWORD }, from, NOW)).toEqual({
    ok: false,
    reason: 'wrong',
  })
  await db.user.update({ where: { id }, data: { disabledAt: NOW } })
  expect(await enter()).toEqual({ ok: false, reason: 'wrong' })
  expect(await kinds(id)).toEqual(['sign_in_refused', 'sign_in_refused'])
})

test('an unknown account costs as much to refuse as a wrong password', async () => {
  await person()
  // What the processor spends on it, by the round least disturbed: a clock would measure the machine's other work.
  const spent = async (value: string) => {
    const before = process.cpuUsage()
    await signIn({ identifier: { kind: 'email', value }, password: 'not the password' }, from, NOW)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  await spent('warm-up@example.test')
  const known: number[] = []
  const unknown: number[] = []
  for (let round = 0; round < 7; round += 1) {
    known.push(await spent(identifier.value))
    unknown.push(await spent(`nobody-${people}@example.test`))
  }
  const ratio = Math.min(...unknown) / Math.min(...known)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

test('the eleventh wrong try is locked out, even with the right password, also when they come at once', async () => {
  await person()
  const answers = await Promise.all(Array.from({ length: 14 }, () => enter('not the password')))
  const reasons = answers.map((answer) => (answer.ok ? 'in' : answer.reason)).sort()
  expect(reasons).toEqual([...Array<string>(4).fill('too_many'), ...Array<string>(10).fill('wrong')])
  expect(await enter()).toMatchObject({ ok: false, reason: 'too_many' })
  from.address = 'elsewhere'
  expect(await enter()).toMatchObject({ ok: false, reason: 'too_many' })
  const locked = await db.event.count({ where: { kind: 'sign_in_locked' } })
  expect(locked).toBe(1)
})

test('a right password counts against nobody, whatever address it comes from', async () => {
  await person()
  const standing = () => db.attemptCount.findMany({ where: { points: { gt: 0 } }, orderBy: { key: 'asc' } })
  const before = await standing()
  for (let round = 0; round < 5; round += 1) expect((await enter()).ok).toBe(true)
  expect(await standing()).toEqual(before)
})

test('strangers who guess do not keep the owner out of a browser that is known', async () => {
  await person()
  const first = must(await enter())
  await Promise.all(Array.from({ length: 12 }, () => enter('not the password')))
  expect(await enter()).toMatchObject({ ok: false, reason: 'too_many' })
  const known = { ...from, cookies: cookieIn(first.cookies).replace('; ', ';') }
  expect(await signIn({ identifier, password: PASSWORD }, known, NOW)).toMatchObject({ ok: true })
  const tries = Array.from({ length: 11 }, () =>
    signIn({ identifier, password: 'not the password' }, known, NOW),
  )
  const answers = await Promise.all(tries)
  expect(answers.filter((one) => !one.ok && one.reason === 'wrong')).toHaveLength(10)
  const forged = { ...from, cookies: 'feidi-device=x.y' }
  expect(await signIn({ identifier, password: PASSWORD }, forged, NOW)).toMatchObject({ reason: 'too_many' })
})

test('sign-up answers the same for a free and a taken address; the owner of a proven one is told', async () => {
  const input = { name: '新人', identifier, password: PASSWORD, consent: 'on' as const, next: undefined }
  const visitor = { ...from, locale: 'zh' as const }
  const both = await Promise.all([signUp(input, visitor, NOW), signUp(input, visitor, NOW)])
  expect(both).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ])
  const users = await db.user.findMany({ where: { email: identifier.value } })
  expect(users).toHaveLength(1)
  expect(users[0]).toMatchObject({ consentTo: '2026-11', consentAt: NOW })
  expect(await db.letter.count({ where: { aboutId: users[0]?.id, kind: 'address_proof' } })).toBe(2)
  await db.user.update({ where: { id: users[0]?.id ?? '' }, data: { emailProvenAt: NOW } })
  const again = await signUp({ ...input, password: 'another password entirely' }, visitor, NOW)
  expect(again.ok).toBe(true)
  expect(await db.letter.count({ where: { toUserId: users[0]?.id, kind: 'already_registered' } })).toBe(1)
  expect((await enter()).ok).toBe(true)
})

async function linkOf(userId: string): Promise<string> {
  const letter = await db.letter.findFirstOrThrow({
    where: { toUserId: userId, kind: 'password_reset' },
    orderBy: { id: 'desc' },
  })
  return (
    unseal(letter.link ?? '')
      .split('/')
      .at(-1) ?? ''
  )
}

test('a reset letter sets the password once and ends every session', async () => {
  const { id } = await person()
  const before = await enter()
  await askReset(identifier, from, NOW)
  const token = await linkOf(id)
  const both = await Promise.all([
    resetPassword(token, 'a wholly new password', from, later(60)),
    resetPassword(token, 'another new password', from, later(60)),
  ])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(await resetPassword(token, 'and once more again', from, later(61))).toEqual({
    ok: false,
    reason: 'link_ended',
  })
  if (!before.ok) throw new Error(before.reason)
  expect(await sessionUserId(cookieIn(before.value.cookies))).toBeNull()
  expect(await enter()).toEqual({ ok: false, reason: 'wrong' })
})

test('a reset link ends after an hour, and a newer one ends it too', async () => {
  const { id } = await person()
  await askReset(identifier, from, NOW)
  const old = await linkOf(id)
  expect(await resetPassword(old, 'a wholly new password', from, later(3601))).toMatchObject({
    reason: 'link_ended',
  })
  await askReset(identifier, from, later(10))
  expect(await resetPassword(old, 'a wholly new password', from, later(20))).toMatchObject({
    reason: 'link_ended',
  })
  expect(await askReset({ kind: 'email', value: 'nobody@example.test' }, from, NOW)).toEqual({
    ok: true,
    value: null,
  })
})

test('with a second factor the password alone opens nothing, and each code opens once', async () => {
  const { id } = await person()
  await enter()
  const session = await db.session.findFirstOrThrow({ where: { userId: id } })
  const self = { userId: id, name: '试', sessionId: session.id }
  const page = await secondFactorOf(self)
  if (page.on) throw new Error('on already')
  expect(page.qr).toContain('<svg')
  const codeAt = (at: Date) => authenticator(page.secret, '').generate({ timestamp: at.getTime() })
  expect(await turnOnSecondFactor(self, '000000', from, NOW)).toMatchObject({
    ok: false,
    reason: 'code_wrong',
  })
  const { recoveryCodes } = must(await turnOnSecondFactor(self, codeAt(NOW), from, NOW))
  expect(recoveryCodes).toHaveLength(10)

  const half = must(await enter())
  const cookie = cookieIn(half.cookies)
  expect(half.userId).toBeNull()
  expect(await sessionUserId(cookie)).toBeNull()
  const reused = await finishSignIn(cookie, codeAt(NOW), from, later(1))
  expect(reused).toEqual({ ok: false, reason: 'code_wrong' })
  const next = later(60)
  const both = await Promise.all([
    finishSignIn(cookie, codeAt(next), from, next),
    finishSignIn(cookie, codeAt(next), from, next),
  ])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)

  const other = must(await enter())
  const recovery = recoveryCodes[0]?.toUpperCase() ?? ''
  expect(await finishSignIn(cookieIn(other.cookies), recovery, from, NOW)).toMatchObject({ ok: true })
  const third = must(await enter())
  expect(await finishSignIn(cookieIn(third.cookies), recovery, from, NOW)).toMatchObject({
    reason: 'code_wrong',
  })

  expect(await turnOffSecondFactor(self, 'not the password', from, NOW)).toMatchObject({
    reason: 'password_wrong',
  })
  expect(await turnOffSecondFactor(self, PASSWORD, from, NOW)).toEqual({ ok: true, value: null })
  expect((await enter()).ok).toBe(true)
})

test('a person ends their own sessions and nobody else’s; changing the password ends the others', async () => {
  const { id } = await person()
  await enter()
  const mine = await db.session.findFirstOrThrow({ where: { userId: id } })
  const self = { userId: id, name: '试', sessionId: mine.id }
  await enter()
  const other = await db.session.findFirstOrThrow({ where: { userId: id, id: { not: mine.id } } })
  const stranger = { ...self, userId: '00000000-0000-7000-8000-000000000001' }
  expect(await endOwnSessions(stranger, other.id, from, NOW)).toEqual({ ok: false, reason: 'not_yours' })
  expect(await endOwnSessions(self, other.id, from, NOW)).toEqual({ ok: true, value: null })
  await enter()
  const change = { password: PASSWORD, newPassword: 'a wholly new password' }
  expect(await changePassword(self, change, from, NOW)).toEqual({ ok: true, value: null })
  const live = await db.session.findMany({ where: { userId: id, endedAt: null } })
  expect(live.map((session) => session.id)).toEqual([mine.id])
})

test('a changed password and a new second factor end every link that waits in a letter, and other sessions', async () => {
  const { id } = await person()
  await enter()
  const mine = await db.session.findFirstOrThrow({ where: { userId: id } })
  const self = { userId: id, name: '试', sessionId: mine.id }
  await askReset(identifier, from, NOW)
  const first = await linkOf(id)
  const change = { password: PASSWORD, newPassword: 'a wholly new password' }
  expect(await changePassword(self, change, from, NOW)).toEqual({ ok: true, value: null })
  expect(await resetPassword(first, 'yet another password', from, NOW)).toMatchObject({
    reason: 'link_ended',
  })
  await askReset(identifier, from, NOW)
  const second = await linkOf(id)
  await enter('a wholly new password')
  const page = await secondFactorOf(self)
  if (page.on) throw new Error('on already')
  const code = authenticator(page.secret, '').generate({ timestamp: NOW.getTime() })
  expect((await turnOnSecondFactor(self, code, from, NOW)).ok).toBe(true)
  expect(await resetPassword(second, 'yet another password', from, NOW)).toMatchObject({
    reason: 'link_ended',
  })
  const live = await db.session.findMany({ where: { userId: id, endedAt: null } })
  expect(live.map((session) => session.id)).toEqual([mine.id])
})

test('what happened at the door is one unbroken chain without a typed address in it', async () => {
  const { id } = await person()
  await enter('not the password')
  expect(await verifyChain(doorChain(id))).toMatchObject({ breaks: [] })
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM "Event" WHERE payload::text LIKE '%@example.test%'`
  expect(row?.found).toBe(0)
})
