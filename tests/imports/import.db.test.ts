import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { pathOf } from '~/files/store.server'
import { batchOf } from '~/imports/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import * as batchRoute from '~/routes/desk/imports/batch'
import * as listRoute from '~/routes/desk/imports/list'
import * as templateRoute from '~/routes/desk/imports/template'
import { answerOf, makeWorld, NOON_OF_TESTS, signedRequest, usccOf, type World } from '../support/world'

process.env.FEIDI_NOW = NOON_OF_TESTS.toISOString()
process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-import-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

/** Puts a sheet into the store, as the platform does with an upload. */
async function stored(bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  mkdirSync(path.dirname(pathOf(sha256)), { recursive: true })
  writeFileSync(pathOf(sha256), bytes)
  const id = newId()
  const what = {
    sha256,
    size: bytes.length,
    mime: 'application/xlsx',
    name: '企业.xlsx',
    createdAt: world.now,
  }
  await db.file.create({ data: { id, ownerUserId: world.officer.userId, ...what } })
  return id
}

async function template(): Promise<string[]> {
  const request = await signedRequest(world.officer, `/desk/${world.slug}/imports/template/A`)
  const params = { enclave: world.slug, track: 'A' }
  const answer = await answerOf(() =>
    templateRoute.loader({ request, params, context: {} } as unknown as LoaderFunctionArgs),
  )
  const rows = await readSheet(Buffer.from(await answer.arrayBuffer()))
  return (rows[0] ?? []).map(String)
}

async function sheet(rows: Record<string, string | number>[], name = 'A-1'): Promise<Buffer> {
  const heads = await template()
  const cells = rows.map((row) =>
    heads.map((head) => {
      const value = Object.entries(row).find(([key]) => head.endsWith(`[${key}]`))?.[1]
      return value === undefined ? null : { value }
    }),
  )
  const hints = heads.map(() => ({ value: '说明' }))
  return writeXlsxFile([heads.map((value) => ({ value })), hints, ...cells], { sheet: name }).toBuffer()
}

async function upload(bytes: Buffer) {
  const form = { file: await stored(bytes) }
  const request = await signedRequest(world.officer, `/desk/${world.slug}/imports`, { form })
  const params = { enclave: world.slug }
  return answerOf(() => listRoute.action({ request, params, context: {} } as unknown as ActionFunctionArgs))
}

async function confirm(batchId: string) {
  const request = await signedRequest(world.officer, `/desk/${world.slug}/imports/${batchId}`, { form: {} })
  const params = { enclave: world.slug, batchId }
  return answerOf(() => batchRoute.action({ request, params, context: {} } as unknown as ActionFunctionArgs))
}

const firm = (number: number, more: Record<string, string | number> = {}) => ({
  ...{ 'firm.uscc': usccOf(number), 'firm.name': `导入企业 ${number}`, 'firm.foundedOn': '2025-05-01' },
  ...{ 'firm.industryCode': '39', 'firm.contactName': '李四', 'firm.contactPhone': '13900000002' },
  ...more,
})
const drafts = () => db.application.count({ where: { enclaveId: world.enclaveId, state: 'draft' } })

it('shows first, takes in when confirmed, and adds nothing when repeated', async () => {
  const rows = [
    firm(801, { staff: 12, 'firm.inviteTo': 'founder-801@world.test' }),
    firm(802),
    firm(803, { staff: '许多' }),
  ]
  const answer = await upload(await sheet(rows))
  expect(answer.status).toBe(302)
  const batchId = answer.headers.get('Location')?.split('/').at(-1) ?? ''
  const preview = await batchOf(world.officer, batchId, 'zh')
  expect(preview.rows.map(({ line, verdict }) => [line, verdict])).toEqual([
    [3, 'create'],
    [4, 'create'],
    [5, 'refuse'],
  ])
  expect(preview.rows[2]?.errors.map(({ code, said }) => [code, said])).toEqual([['not_an_amount', '许多']])
  expect(await drafts()).toBe(0)

  await Promise.all([confirm(batchId), confirm(batchId)])
  expect(await drafts()).toBe(2)
  const made = await db.application.findFirstOrThrow({ where: { firm: { uscc: usccOf(801) } } })
  expect([made.state, made.answers, made.createdById]).toEqual([
    'draft',
    { staff: '12' },
    world.officer.userId,
  ])
  expect(
    await db.invitation.count({ where: { address: 'founder-801@world.test', firmId: made.firmId } }),
  ).toBe(1)

  const again = await upload(await sheet(rows.slice(0, 2)))
  const second = again.headers.get('Location')?.split('/').at(-1) ?? ''
  expect((await batchOf(world.officer, second, 'zh')).rows.map(({ verdict }) => verdict)).toEqual([
    'there',
    'there',
  ])
  await confirm(second)
  expect(await drafts()).toBe(2)
})

it.each([
  ['a sheet of another form', () => sheet([firm(810)], 'A-99')],
  ['a sheet without firms', () => sheet([])],
  ['something that is no workbook', async () => Buffer.from('PK not a workbook')],
])('refuses %s', async (_, make) => {
  expect((await upload(await make())).status).toBe(409)
})

it('does not read a file of somebody else', async () => {
  const id = await stored(await sheet([firm(811)]))
  await db.file.update({ where: { id }, data: { ownerUserId: world.director.userId } })
  const request = await signedRequest(world.officer, '/x', { form: { file: id } })
  const params = { enclave: world.slug }
  const answer = await answerOf(() =>
    listRoute.action({ request, params, context: {} } as unknown as ActionFunctionArgs),
  )
  expect(answer.status).toBe(409)
})
