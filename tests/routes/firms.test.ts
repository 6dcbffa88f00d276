import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { addRecord } from '~/ground/records/add-record.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import * as bureauFirm from '~/audiences/bureau/firms/page'
import * as exitRoute from '~/audiences/desk/firms/exit'
import * as graduation from '~/audiences/desk/firms/graduation'
import * as list from '~/audiences/desk/firms/list'
import * as deskFirm from '~/audiences/desk/firms/page'
import * as places from '~/audiences/desk/firms/places'
import * as deskRecord from '~/audiences/desk/firms/record-new'
import * as myFigures from '~/audiences/my/firm/figures'
import * as myFirm from '~/audiences/my/firm/page'
import * as myRecord from '~/audiences/my/firm/record-new'
import * as myWithdrawal from '~/audiences/my/firm/record-withdrawal'
import { PATENT, typed, uploaded } from '../firms/support'
import { answerOf, makeFirm, makePerson, makeWorld, signedRequest, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const run = (
  handler: (args: never) => unknown,
  request: Request,
  params: Record<string, string> = {},
): Promise<Response> => answerOf(() => handler({ request, params, context: {} } as never))
const figures = {
  year: '2025',
  basedOn: '0',
  revenueYuan: '400',
  rdYuan: '90',
  staff: '20',
  rdStaff: '8',
  source: 'own',
}

it('shows a founder the own firm, and others a sign-in page or a refusal', async () => {
  const mine = await run(myFirm.loader, await signedRequest(world.founder, '/my/firm'))
  expect(mine.status).toBe(200)
  expect(((await mine.json()) as { page: object }).page).toMatchObject({
    firm: { name: world.firm.name },
    may: { graduate: false },
  })
  expect((await run(myFirm.loader, await signedRequest(null, '/my/firm'))).status).toBe(302)
  expect((await run(myFirm.loader, await signedRequest(world.officer, '/my/firm'))).status).toBe(403)
})

it('takes figures, keeps what was typed when they are wrong, and says what is wrong', async () => {
  const { founder, firm, enclaveId } = world
  const wrong = await run(
    myFigures.action,
    await signedRequest(founder, '/my/firm/figures', { form: { ...figures, rdStaff: '30' } }),
  )
  expect(wrong.status).toBe(422)
  expect(await wrong.json()).toMatchObject({
    initialValue: { revenueYuan: '400' },
    error: { rdStaff: ['rd_staff_over_staff:30:20'] },
  })
  const right = await run(
    myFigures.action,
    await signedRequest(founder, '/my/firm/figures', { form: figures }),
  )
  expect([right.status, right.headers.get('Location')]).toEqual([302, '/my/firm?sent=figures.2025'])
  const again = await run(
    myFigures.action,
    await signedRequest(founder, '/my/firm/figures', { form: figures }),
  )
  expect(again.status).toBe(409)
  expect(await db.yearFigures.count({ where: { enclaveId, firmId: firm.id } })).toBe(1)
})

it('says why a file was not taken, at its field', async () => {
  const form = {
    number: PATENT.number,
    title: PATENT.title,
    happenedOn: PATENT.happenedOn,
    'file.error': 'too_large',
  }
  const answer = await run(
    myRecord.action,
    await signedRequest(world.founder, '/my/firm/records/new/patent', { form }),
    { kind: 'patent' },
  )
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ error: { file: ['文件超过 50 MB，请压缩或拆分后再上传。'] } })
})

it('puts a record on file once, and refuses the second with the place of the first', async () => {
  const { founder, officer, firm, slug } = world
  const params = { enclave: slug, firmId: firm.id, kind: 'patent' }
  const key = newId()
  const form = { ...PATENT, file: await uploaded(founder), idempotencyKey: key }
  for (const _ of [1, 2]) {
    const sent = await run(myRecord.action, await signedRequest(founder, '/my', { form }), { kind: 'patent' })
    expect(sent.status).toBe(302)
  }
  const again = await run(
    deskRecord.action,
    await signedRequest(officer, '/desk', { form: { ...PATENT, file: await uploaded(officer) } }),
    params,
  )
  expect(again.status).toBe(409)
  expect(await again.json()).toMatchObject({
    error: { number: [expect.stringContaining('同一编号已在本企业的记录中')] },
  })
  const unknown = await run(deskRecord.action, await signedRequest(officer, '/desk', { form }), {
    ...params,
    kind: 'trophy',
  })
  expect(unknown.status).toBe(404)
})

it('does not let a founder near the record of another firm', async () => {
  const { enclaveId, slug, now } = world
  const other = await makeFirm(enclaveId)
  const stranger = await makePerson({ enclaveId, slug }, 'founder', { firmId: other.id })
  const input = typed('patent', { ...PATENT, number: 'ZL202330000003.5', file: await uploaded(stranger) })
  const { recordId } = must(await addRecord(stranger, other.id, input, now))
  const params = { recordId }
  const form = { reason: '不是我的记录' }
  const theirs = await signedRequest(world.founder, '/my', { form })
  expect((await run(myWithdrawal.action, theirs, params)).status).toBe(404)
  const own = await signedRequest(stranger, '/my', { form })
  expect((await run(myWithdrawal.action, own, params)).status).toBe(302)
  const gone = await signedRequest(stranger, '/my', { form })
  expect((await run(myWithdrawal.action, gone, params)).status).toBe(409)
})

it('lists and shows firms to staff and bureau of the enclave only', async () => {
  const { officer, bureau, slug, firm } = world
  const elsewhere = await makeWorld()
  const asked = `/desk/${slug}/firms?q=${encodeURIComponent(firm.uscc)}`
  const found = await run(list.loader, await signedRequest(officer, asked), { enclave: slug })
  expect(await found.json()).toMatchObject({ page: { firms: [{ id: firm.id }], counts: { all: 1 } } })
  const params = { enclave: slug, firmId: firm.id }
  expect((await run(deskFirm.loader, await signedRequest(officer, '/desk'), params)).status).toBe(200)
  expect((await run(bureauFirm.loader, await signedRequest(bureau, '/bureau'), params)).status).toBe(200)
  expect((await run(deskFirm.loader, await signedRequest(bureau, '/desk'), params)).status).toBe(403)
  expect((await run(deskFirm.loader, await signedRequest(elsewhere.officer, '/desk'), params)).status).toBe(
    403,
  )
  const wrong = { enclave: elsewhere.slug, firmId: firm.id }
  expect((await run(deskFirm.loader, await signedRequest(elsewhere.officer, '/desk'), wrong)).status).toBe(
    404,
  )
  const garbled = { enclave: slug, firmId: 'nobody' }
  expect((await run(deskFirm.loader, await signedRequest(officer, '/desk'), garbled)).status).toBe(404)
})

it('keeps graduating and parting for the director, and needs a tenancy', async () => {
  const { officer, director, slug, firm } = world
  const params = { enclave: slug, firmId: firm.id }
  const page = await run(graduation.loader, await signedRequest(officer, '/desk'), params)
  expect(await page.json()).toMatchObject({ mayGraduate: false, test: { conclusion: 'incomplete' } })
  expect(
    (await run(graduation.action, await signedRequest(officer, '/desk', { form: {} }), params)).status,
  ).toBe(403)
  const none = await run(graduation.action, await signedRequest(director, '/desk', { form: {} }), params)
  expect(none.status).toBe(409)
  const short = await signedRequest(director, '/desk', { form: { reason: '短' } })
  expect((await run(exitRoute.action, short, params)).status).toBe(422)
})

it('records a move of a place', async () => {
  const { officer, slug, firm, enclaveId } = world
  const form = { kind: 'registered', city: 'home', address: '渭南高新区 1 号', since: '2026-05-26' }
  const params = { enclave: slug, firmId: firm.id }
  expect((await run(places.action, await signedRequest(officer, '/desk', { form }), params)).status).toBe(302)
  expect(await db.firmPlace.count({ where: { enclaveId, firmId: firm.id, city: 'home' } })).toBe(1)
})
