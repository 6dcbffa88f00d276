import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { INSTALLATION } from '~/ground/audit/record.server'
import { LINK } from '~/ground/letters/link'
import { postLetter } from '~/ground/notices/post.server'
import { sendDue, waitAfter } from '~/ground/notices/send.server'
import { transportOf, type Outgoing } from '~/ground/notices/transport.server'
import { Undeliverable } from '~/ground/notices/undeliverable'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { must } from '~/example/drivers/must'
import { settingOn } from '~/ground/settings/enclave.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { IdentityForm } from '~/setup/settings-pages/identity.form'
import { makeWorld } from '../support/world'
import type { Params } from '~/ground/letters/params'
import { accountLetters } from '~/ground/accounts/letters'

const NO_PARAMS: Params = {}
const NOW = new Date('2026-11-20T02:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

beforeEach(async () => void (await db.letter.deleteMany()))

async function post(toAddress: string, aboutId = newId(), secretLink?: string) {
  const about = { type: 'user', id: aboutId }
  const letter = {
    enclaveId: INSTALLATION,
    toAddress,
    letter: accountLetters.password_reset,
    params: NO_PARAMS,
    about,
  }
  await inTransaction((tx) => postLetter(tx, secretLink ? { ...letter, secretLink } : letter, NOW))
  return aboutId
}

function collector() {
  const sent: Outgoing[] = []
  return { sent, send: (letter: Outgoing) => Promise.resolve(void sent.push(letter)) }
}

test('a letter leaves once, with its link, which is forgotten afterwards', async () => {
  await post('a@example.test', newId(), 'https://feidi.test/reset-password/secret')
  const waiting = await db.letter.findFirstOrThrow()
  expect(waiting.body).toContain(LINK)
  expect(waiting.link).not.toContain('secret')
  const { sent, send } = collector()
  expect(await sendDue(NOW, send)).toBe(1)
  expect(await sendDue(NOW, send)).toBe(0)
  expect(sent[0]?.text).toContain('https://feidi.test/reset-password/secret')
  expect(await db.letter.findFirst()).toMatchObject({ state: 'sent', attempts: 1, link: null, sentAt: NOW })
})

test('workers beside each other send each letter once', async () => {
  for (let number = 1; number <= 12; number += 1) await post(`n${number}@example.test`)
  const { sent, send } = collector()
  const slow = async (letter: Outgoing) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await send(letter)
  }
  await Promise.all([sendDue(NOW, slow), sendDue(NOW, slow), sendDue(NOW, slow)])
  expect(sent.map((letter) => letter.to).sort()).toEqual([...new Set(sent.map((letter) => letter.to))].sort())
  expect(sent).toHaveLength(12)
})

test('letters about one subject arrive in order, and a failure holds back only those behind it', async () => {
  const about = await post('a@example.test')
  await post('a@example.test', about)
  await post('b@example.test')
  const { sent, send } = collector()
  const [first] = await db.letter.findMany({ orderBy: { id: 'asc' } })
  const failing = (letter: Outgoing) =>
    letter.id === first?.id ? Promise.reject(new Error('away')) : send(letter)
  await sendDue(NOW, failing)
  expect(sent.map((letter) => letter.to)).toEqual(['b@example.test'])
  expect(await sendDue(NOW, send)).toBe(0)
  expect(await sendDue(later(1), send)).toBe(2)
  expect(sent[1]?.id).toBe(first?.id)
})

test('a letter is tried ten times, ever more rarely, then it has failed', async () => {
  await post('a@example.test')
  let at = NOW
  for (let attempts = 1; attempts <= 10; attempts += 1) {
    await sendDue(at, () => Promise.reject(new Error('mailbox full')))
    at = new Date(at.getTime() + waitAfter(attempts))
  }
  expect(await db.letter.findFirst()).toMatchObject({ state: 'failed', attempts: 10, error: 'mailbox full' })
  expect([1, 2, 3, 9, 12].map((attempts) => waitAfter(attempts) / 60_000)).toEqual([1, 2, 4, 256, 360])
})

test('what can never arrive fails at once, and holds nobody up', async () => {
  const about = await post('13800138000')
  await post('13800138000', about)
  await sendDue(NOW, () => Promise.reject(new Undeliverable('no_text_messages')))
  expect(await db.letter.count({ where: { state: 'failed', error: 'no_text_messages' } })).toBe(2)
})

test('without a mail server each letter becomes one file', async () => {
  process.env.LETTERS_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-letters-'))
  try {
    await post('a@example.test', newId(), 'https://feidi.test/x')
    await sendDue(NOW, transportOf())
    const [file, ...others] = readdirSync(process.env.LETTERS_DIR)
    expect(others).toEqual([])
    const eml = readFileSync(path.join(process.env.LETTERS_DIR, file ?? ''), 'utf8')
    expect(eml).toContain('To: a@example.test')
    expect(eml).toMatch(/Message-ID: <[0-9a-f-]{36}@/)
  } finally {
    delete process.env.LETTERS_DIR
  }
})

test('a letter of an enclave comes from whom it says, and answers go where it says; its address stays ours', async () => {
  const world = await makeWorld()
  const { enclaveId, admin, today, now } = world
  const identity = await settingOn(db, enclaveId, 'identity', today)
  const content = { ...identity, senderName: '渭南飞地运营部', replyTo: 'desk@incubator.test' }
  const when = { effectiveOn: today, reason: '统一对外联系', basedOn: 1 }
  must(await decideSetting(admin, 'identity', { content, when }, now))
  await db.letter.deleteMany()
  process.env.LETTERS_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-letters-'))
  try {
    const about = { type: 'user', id: newId() }
    const letter = {
      enclaveId,
      toAddress: 'b@example.test',
      letter: accountLetters.password_reset,
      params: NO_PARAMS,
      about,
    }
    await inTransaction((tx) => postLetter(tx, letter, NOW))
    await sendDue(now, transportOf())
    const [file] = readdirSync(process.env.LETTERS_DIR)
    const eml = readFileSync(path.join(process.env.LETTERS_DIR, file ?? ''), 'utf8')
    expect(eml).toContain('Reply-To: desk@incubator.test')
    expect(eml).toMatch(/^From: =\?UTF-8\?[BQ]\?.*<feidi@localhost>/ms)
  } finally {
    delete process.env.LETTERS_DIR
  }
  const wrong = (part: object) =>
    IdentityForm.safeParse({ nameZh: '甲', nameEn: 'A', basedOn: '1', ...part }).error?.issues.map(
      ({ path: [field], message }) => [field, message],
    )
  expect(wrong({ senderName: 'Desk <x@evil.test>' })).toEqual([['senderName', 'sender_wrong']])
  expect(wrong({ replyTo: 'nobody' })).toEqual([['replyTo', 'email_wrong']])
  expect(wrong({ mapPoint: '95, 108' })).toEqual([['mapPoint', 'map_point_wrong']])
})
