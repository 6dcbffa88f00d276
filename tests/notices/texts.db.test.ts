import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { INSTALLATION } from '~/ground/audit/record.server'
import type { Params } from '~/ground/letters/params'
import { letterOf, type LetterKind } from '~/across/letters/catalogue'
import { postLetter } from '~/ground/notices/post.server'
import { sendDue } from '~/ground/notices/send.server'
import { signatureOf } from '~/ground/notices/texts.server'
import { db, inTransaction } from '~/platform/db.server'
import { checkEnv } from '~/platform/env.server'
import { newId } from '~/platform/ids.server'

const NOW = new Date('2026-11-20T02:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const PHONE = '13800138000'
const SETTINGS = { SMS_KEY: 'feidi', SMS_SECRET: 'a secret of the gateway', SMS_SIGN: '飞地' }
const NAMES = ['SMS_URL', 'SMS_TEMPLATES', ...Object.keys(SETTINGS)]

type Asked = { headers: IncomingMessage['headers']; body: string }
let gateway: Server
let asked: Asked[] = []
let answer = 200

beforeAll(async () => {
  gateway = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      asked.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
      response.writeHead(answer).end(`not for the log: ${PHONE}`)
    })
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => gateway.close(resolve)))

beforeEach(async () => {
  await db.letter.deleteMany()
  asked = []
  answer = 200
  const { port } = gateway.address() as AddressInfo
  Object.assign(process.env, SETTINGS, { SMS_URL: `http://127.0.0.1:${port}/send` })
  process.env.SMS_TEMPLATES = 'password_reset=SMS_1, invitation=SMS_2'
})
afterEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(process.env, name)
})

async function post(kind: LetterKind, secretLink?: string, toUserId?: string) {
  const about = { type: 'user', id: newId() }
  const params: Params = {}
  const to = toUserId ? { toUserId } : { toAddress: PHONE }
  const letter = { enclaveId: INSTALLATION, ...to, letter: letterOf(kind), params, about }
  return inTransaction((tx) => postLetter(tx, secretLink ? { ...letter, secretLink } : letter, NOW))
}
const only = () => db.letter.findFirstOrThrow()

test('a text goes to the gateway, signed, with the sign, the template of its kind and its link', async () => {
  const id = await post('password_reset', 'https://feidi.test/reset-password/secret')
  expect(await sendDue(NOW)).toBe(1)
  const [message] = asked
  const { headers, body } = message ?? { headers: {}, body: '{}' }
  const time = String(headers['x-feidi-timestamp'])
  expect(time).toBe(String(NOW.getTime() / 1000))
  expect(headers['x-feidi-key']).toBe('feidi')
  expect(headers['x-feidi-signature']).toBe(signatureOf(SETTINGS.SMS_SECRET, time, body))
  const said = JSON.parse(body) as { params: { link: string; text: string } }
  expect(said).toMatchObject({ id, kind: 'password_reset', to: PHONE, sign: '飞地', template: 'SMS_1' })
  expect(said.params.link).toBe('https://feidi.test/reset-password/secret')
  expect(said.params.text).toContain(said.params.link)
  expect(await only()).toMatchObject({ state: 'sent', link: null })
})

test('a gateway in trouble is asked again with the same id, and one that refuses is not', async () => {
  await post('password_reset')
  answer = 503
  await sendDue(NOW)
  const waiting = await only()
  expect(waiting).toMatchObject({ state: 'queued', attempts: 1, error: 'text_gateway_503' })
  answer = 200
  await sendDue(later(2))
  const ids = asked.map(({ body }) => (JSON.parse(body) as { id: string }).id)
  expect(ids).toEqual([waiting.id, waiting.id])
  await db.letter.deleteMany()
  await post('invitation')
  answer = 400
  await sendDue(NOW)
  expect(await only()).toMatchObject({ state: 'failed', attempts: 1, error: 'text_gateway_400' })
})

test('a kind without a template, and any kind without a gateway, stands in the notice centre alone', async () => {
  const id = newId()
  await db.user.create({ data: { id, phone: '13900139777', name: '手机', createdAt: NOW } })
  await post('password_changed', undefined, id)
  expect(await only()).toMatchObject({ state: 'kept', toUserId: id })
  await db.letter.deleteMany()
  for (const name of NAMES) Reflect.deleteProperty(process.env, name)
  await post('password_reset', 'https://feidi.test/reset-password/secret', id)
  expect(await only()).toMatchObject({ state: 'kept', link: null })
  await db.letter.deleteMany()
  await post('objection_answered')
  expect(await only()).toMatchObject({ state: 'failed', error: 'no_text_messages' })
  expect(await sendDue(NOW)).toBe(0)
})

test('half a setting stops the start with a sentence', () => {
  delete process.env.SMS_SIGN
  expect(() => checkEnv()).toThrow('SMS_SIGN missing')
  process.env.SMS_TEMPLATES = 'nonsense'
  expect(() => checkEnv()).toThrow('SMS_TEMPLATES must look like')
})
