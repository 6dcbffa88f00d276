import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listApplications } from '~/admission/lists/list.server'
import { readListQuery } from '~/admission/lists/list-query'
import { findAll } from '~/across/finding/find.server'
import { confirmBatch } from '~/admission/imports/confirm.server'
import { batchOf } from '~/admission/imports/queries.server'
import { takeInImports } from '~/admission/imports/take-in.server'
import type { Actor } from '~/ground/people/actor'
import { dayOf } from '~/shared/days'
import { db } from '~/platform/db.server'
import * as batchRoute from '~/audiences/desk/imports/batch'
import * as faultyRoute from '~/audiences/desk/imports/faulty'
import * as listRoute from '~/audiences/desk/imports/list'
import { filledIn, rowOfFirm, stored } from '../support/sheets'
import {
  answerOf,
  makeFirm,
  makePerson,
  makeWorld,
  signedRequest,
  usccOf,
  type World,
} from '../support/world'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-import-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

async function upload(bytes: Buffer) {
  const form = { file: await stored(world, bytes) }
  const request = await signedRequest(world.officer, `/desk/${world.slug}/imports`, { form })
  const params = { enclave: world.slug }
  return answerOf(() => listRoute.action({ request, params, context: {} } as unknown as ActionFunctionArgs))
}

async function confirm(batchId: string, form: Record<string, string> = {}) {
  const request = await signedRequest(world.officer, `/desk/${world.slug}/imports/${batchId}`, { form })
  const params = { enclave: world.slug, batchId }
  return answerOf(() => batchRoute.action({ request, params, context: {} } as unknown as ActionFunctionArgs))
}

const firm = rowOfFirm
const preview = (batchId: string) => batchOf(world.officer, batchId, 'zh', world.now)
const uploaded = async (rows: Record<string, string | number>[]) =>
  (await upload(await filledIn(world, rows))).headers.get('Location')?.split('/').at(-1) ?? ''
/** A firm on record under a code, with a founder who is in. */
async function recorded(number: number) {
  const made = await makeFirm(world.enclaveId, { name: `在案企业 ${number}` })
  const { enclaveId, id } = made
  const theirs = await db.firm.update({
    where: { enclaveId_id: { enclaveId, id } },
    data: { uscc: usccOf(number) },
  })
  await makePerson(world, 'founder', { firmId: theirs.id })
  return theirs
}
const drafts = () => db.application.count({ where: { enclaveId: world.enclaveId, state: 'draft' } })

it('shows first, takes in when confirmed, and adds nothing when repeated', async () => {
  const rows = [
    firm(801, { staff: 12, 'firm.inviteTo': 'founder-801@world.test' }),
    firm(802),
    firm(803, { staff: '许多' }),
  ]
  const answer = await upload(await filledIn(world, rows))
  expect(answer.status).toBe(302)
  const batchId = answer.headers.get('Location')?.split('/').at(-1) ?? ''
  const before = await preview(batchId)
  expect(before.rows.map(({ line, verdict }) => [line, verdict])).toEqual([
    [3, 'create'],
    [4, 'create'],
    [5, 'refuse'],
  ])
  expect(before.rows[2]?.errors.map(({ code, said }) => [code, said])).toEqual([['not_an_amount', '许多']])
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

  const again = await upload(await filledIn(world, rows.slice(0, 2)))
  const second = again.headers.get('Location')?.split('/').at(-1) ?? ''
  expect((await preview(second)).rows.map(({ verdict }) => verdict)).toEqual(['there', 'there'])
  await confirm(second)
  expect(await drafts()).toBe(2)
})

it.each([
  ['a sheet of another form', () => filledIn(world, [firm(810)], 'A-99')],
  ['a sheet without firms', () => filledIn(world, [])],
  ['something that is no workbook', async () => Buffer.from('PK not a workbook')],
])('refuses %s', async (_, make) => {
  expect((await upload(await make())).status).toBe(409)
})

it('does not read a file of somebody else', async () => {
  const id = await stored(world, await filledIn(world, [firm(811)]))
  await db.file.update({ where: { id }, data: { ownerUserId: world.director.userId } })
  const request = await signedRequest(world.officer, '/x', { form: { file: id } })
  const params = { enclave: world.slug }
  const answer = await answerOf(() =>
    listRoute.action({ request, params, context: {} } as unknown as ActionFunctionArgs),
  )
  expect(answer.status).toBe(409)
})

describe('a firm that is on record', () => {
  const invitationsOf = (address: string) => db.invitation.count({ where: { address } })

  it('is named with what differs, and nobody is invited into it unasked', async () => {
    const theirs = await recorded(820)
    const stranger = 'stranger-820@world.test'
    const batchId = await uploaded([
      firm(820, { 'firm.name': '西安导入测试8号科技有限公司', 'firm.inviteTo': stranger }),
      firm(821),
    ])
    const [row] = (await preview(batchId)).rows
    expect([row?.verdict, row?.invitation, row?.known?.id, row?.known?.people]).toEqual([
      'differs',
      'ask',
      theirs.id,
      1,
    ])
    expect(row?.differences.find(({ field }) => field === 'name')).toEqual({
      field: 'name',
      said: '西安导入测试8号科技有限公司',
      known: theirs.name,
    })
    await confirm(batchId)
    expect(await db.application.count({ where: { firmId: theirs.id } })).toBe(0)
    expect(await invitationsOf(stranger)).toBe(0)
    const after = await preview(batchId)
    expect(after.result.map(({ reason, ref }) => [reason, ref === null])).toEqual([
      ['differs', true],
      [null, false],
    ])
  })

  it('under its own name gets a draft, and an invitation only for the row that was ticked', async () => {
    const first = await recorded(822)
    const second = await recorded(823)
    const row = (n: number, { name }: { name: string }) =>
      firm(n, { 'firm.name': name, 'firm.inviteTo': `more-${n}@world.test` })
    const batchId = await uploaded([row(822, first), row(823, second)])
    expect((await preview(batchId)).rows.map(({ verdict, invitation }) => [verdict, invitation])).toEqual([
      ['create', 'ask'],
      ['create', 'ask'],
    ])
    await confirm(batchId, { invite: '4' })
    expect(await invitationsOf('more-822@world.test')).toBe(0)
    expect(await invitationsOf('more-823@world.test')).toBe(1)
    expect((await preview(batchId)).result.map(({ invitation }) => invitation)).toEqual([null, 'sent'])
  })

  it('is left alone when it came on record after the preview', async () => {
    const batchId = await uploaded([firm(824, { 'firm.inviteTo': 'late-824@world.test' })])
    expect((await preview(batchId)).rows[0]?.invitation).toBe('send')
    await recorded(824)
    await confirm(batchId)
    expect(await invitationsOf('late-824@world.test')).toBe(0)
  })
})

it('previews what confirming would refuse, and keeps the reasons afterwards', async () => {
  const rows = [
    firm(830, { 'firm.foundedOn': '2030-01-01' }),
    firm(831, { 'firm.name': '长'.repeat(400) }),
    firm(832, { 'firm.inviteTo': 'nobody' }),
    firm(833),
  ]
  const batchId = await uploaded(rows)
  const said = [
    ['成立日期 founded_later'],
    ['企业名称 too_long'],
    ['邀请登录的邮箱或手机号 not_an_address'],
    [],
  ]
  const told = (line: { errors: { head: string; code: string }[] }) =>
    line.errors.map(({ head, code }) => `${head} ${code}`)
  expect((await preview(batchId)).rows.map(told)).toEqual(said)
  await confirm(batchId)
  const { result } = await preview(batchId)
  expect(result.map(told)).toEqual(said)
  expect(result.map(({ reason }) => reason)).toEqual(['refuse', 'refuse', 'refuse', null])

  const request = await signedRequest(world.officer, '/x')
  const params = { enclave: world.slug, batchId }
  const answer = await answerOf(() =>
    faultyRoute.loader({ request, params, context: {} } as unknown as LoaderFunctionArgs),
  )
  const [heads = [], , ...faulty] = await readSheet(Buffer.from(await answer.arrayBuffer()))
  expect(faulty.map((cells) => [cells[0], cells.at(-1)])).toEqual([
    [usccOf(830), '成立日期：成立日期在今天之后'],
    [usccOf(831), '企业名称：太长'],
    [usccOf(832), '邀请登录的邮箱或手机号：不是邮箱或手机号'],
  ])
  // Mended and sent back, the column of remarks is no stranger.
  const again = await uploaded([firm(830)])
  expect(String(heads.at(-1))).toContain('[import.remarks]')
  expect((await preview(again)).unknown).toEqual([])
})

it('takes many rows in bit by bit, once, also when two do it at the same time', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => firm(5000 + index))
  const before = await drafts()
  const batchId = await uploaded(rows)
  await confirm(batchId)
  const half = await preview(batchId)
  expect([half.confirmedAt, half.done.size]).toEqual([null, 40])
  await Promise.all([takeInImports(world.now), takeInImports(world.now)])
  const whole = await preview(batchId)
  expect([whole.confirmedAt === null, whole.done.size]).toEqual([false, 60])
  expect(await drafts()).toBe(before + 60)
})

it('takes nothing in once the intake has closed', async () => {
  const batchId = await uploaded([firm(840)])
  const later = new Date('2030-01-01T04:00:00Z')
  const outcome = await confirmBatch(world.officer, batchId, { take: [], invite: [] }, later)
  expect(outcome).toMatchObject({ ok: false, reason: 'no_open_intake' })
  expect((await preview(batchId)).startedAt).toBe(null)
})

it('leaves drafts where staff find them: in the list when asked, by search, and nowhere for others', async () => {
  const batchId = await uploaded([firm(850, { 'firm.name': '渭水寻得着科技' })])
  await confirm(batchId)
  const [made] = (await preview(batchId)).result
  const by = readListQuery(new URLSearchParams('by=staff&q=渭水寻得着&sort=-submitted'))
  const today = dayOf(world.now)
  const list = async (actor: Actor, query = by) => (await listApplications(actor, query, today)).lines
  expect((await list(world.officer)).map(({ id, state }) => [id, state])).toEqual([[made?.id, 'draft']])
  expect(await list(world.bureau)).toEqual([])
  expect(await list(world.officer, { ...by, by: null })).toEqual([])
  const found = async (actor: Actor) => (await findAll(actor, '渭水寻得着')).applications
  expect((await found(world.officer)).map(({ id, isDraft }) => [id, isDraft])).toEqual([[made?.id, true]])
  expect(await found(world.bureau)).toEqual([])
})
