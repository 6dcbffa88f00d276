import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import * as list from '~/audiences/desk/evidence/list'
import * as fresh from '~/audiences/desk/evidence/new'
import * as approval from '~/audiences/plan/approval'
import * as approvals from '~/audiences/plan/approvals'
import * as board from '~/audiences/plan/board'
import * as indicator from '~/audiences/plan/indicator'
import * as queue from '~/audiences/plan/queue'
import * as resubmission from '~/audiences/plan/resubmission'
import * as back from '~/audiences/plan/return'
import * as row from '~/audiences/plan/row'
import * as withdrawal from '~/audiences/plan/withdrawal'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
let other: World
let waiting: string
let recordId: string
const ids: Record<string, string> = {}

async function put(kind: 'patent' | 'contract'): Promise<string> {
  const firm = await makeTenant(world)
  const record = await makeRecord(world, firm.id, kind)
  return must(await submitEvidence(world.officer, record.id, world.now)).evidenceId
}

beforeAll(async () => {
  world = await makeWorld()
  other = await makeWorld()
  waiting = await put('patent')
  recordId = (await makeRecord(world, (await makeTenant(world)).id, 'patent')).id
  ids.approved = await put('contract')
  await approveEvidence(world.bureau, ids.approved, world.now)
})

type Module = { loader?: unknown; action?: unknown }
type Ask = { form?: Record<string, string>; params?: Record<string, string> }

async function ask(module: Module, actor: Actor | null, path: string, { form, params }: Ask = {}) {
  const request = await signedRequest(actor, path, form ? { form } : {})
  const run = (form ? module.action : module.loader) as (args: unknown) => unknown
  return answerOf(() => run({ request, params: { enclave: path.split('/')[2], ...params }, context: {} }))
}

const EVERYBODY = [
  'officer',
  'director',
  'bureau',
  'park',
  'department',
  'host_bureau',
  'expert1',
  'admin',
  'founder',
] as const

describe('who may open what', () => {
  const desk = (path: string) => ({
    path: (w: World) => `/desk/${w.slug}${path}`,
    who: ['officer', 'director'],
  })
  const bureau = (path: string) => ({ path: (w: World) => `/bureau/${w.slug}${path}`, who: ['bureau'] })
  const pages = [
    ['the desk board', board, desk('/kpi'), {}],
    ['the bureau board', board, bureau(''), {}],
    ['the desk indicator', indicator, desk('/kpi/patents'), { code: 'patents' }],
    ['the bureau indicator', indicator, bureau('/indicators/patents'), { code: 'patents' }],
    ['the queue', queue, bureau('/evidence'), {}],
    ['the preview of approvals', approvals, bureau('/evidence/approval'), {}],
    ['the list at the desk', list, desk('/evidence'), {}],
    ['the preview of records', fresh, desk('/evidence/new'), {}],
    ['a row at the desk', row, desk('/evidence/x'), { evidenceId: 'waiting' }],
    ['a row at the bureau', row, bureau('/evidence/x'), { evidenceId: 'waiting' }],
    ['the approval', approval, bureau('/evidence/x/approval'), { evidenceId: 'waiting' }],
    ['the return', back, bureau('/evidence/x/return'), { evidenceId: 'waiting' }],
    ['the withdrawal', withdrawal, desk('/evidence/x/withdrawal'), { evidenceId: 'waiting' }],
    ['the resubmission', resubmission, desk('/evidence/x/resubmission'), { evidenceId: 'waiting' }],
  ] as const

  it.each(pages)('%s', async (_, module, { path, who }, given) => {
    const params: Record<string, string> = { ...given }
    if (params.evidenceId) params.evidenceId = waiting
    for (const name of EVERYBODY) {
      const answer = await ask(module, world[name], path(world), { params })
      expect([name, answer.status]).toEqual([name, (who as readonly string[]).includes(name) ? 200 : 403])
    }
    expect((await ask(module, null, path(world), { params })).status).toBe(302)
    const mine = who[0] as 'officer' | 'bureau'
    const theirs = await ask(module, other[mine], path(other), { params })
    expect(theirs.status).toBe(params.evidenceId ? 404 : 200)
  })
})

describe('the path of one row', () => {
  it('from the record to the figure and out of it', async () => {
    const e = world.slug
    const sent = await ask(fresh, world.officer, `/desk/${e}/evidence/new`, { form: { record: recordId } })
    expect(sent.status).toBe(302)
    const id = sent.headers.get('Location')?.split('/').at(-1) ?? ''
    const params = { evidenceId: id }
    const short = await ask(back, world.bureau, `/bureau/${e}/evidence/${id}/return`, {
      form: { reason: '缺' },
      params,
    })
    expect(short.status).toBe(422)
    const reason = '证书编号看不清，请重传'
    const acts = [
      [back, world.bureau, `/bureau/${e}/evidence/${id}/return`, { reason }, 'returned'],
      [resubmission, world.officer, `/desk/${e}/evidence/${id}/resubmission`, {}, 'submitted'],
      [approval, world.bureau, `/bureau/${e}/evidence/${id}/approval`, {}, 'approved'],
      [withdrawal, world.officer, `/desk/${e}/evidence/${id}/withdrawal`, { reason }, 'withdrawn'],
    ] as const
    for (const [module, actor, path, form, state] of acts) {
      const answer = await ask(module, actor, path, { form, params })
      expect([state, answer.status]).toEqual([state, 302])
      expect((await db.evidence.findFirstOrThrow({ where: { id } })).state).toBe(state)
    }
    const again = await ask(approval, world.bureau, `/bureau/${e}/evidence/${id}/approval`, {
      form: {},
      params,
    })
    expect(again.status).toBe(409)
  })

  it('several rows are approved together after a preview', async () => {
    const id = await put('patent')
    const path = `/bureau/${world.slug}/evidence/approval`
    const preview = await ask(approvals, world.bureau, `${path}?row=${id}&row=not-an-id`)
    expect(await preview.json()).toMatchObject({ lines: [{ id, value: '1' }], effects: [{ to: '1' }] })
    expect((await ask(approvals, world.bureau, path, { form: { row: id } })).status).toBe(302)
    expect((await ask(approvals, world.bureau, path, { form: { row: id } })).status).toBe(409)
  })

  it('a figure leads to its rows, a row to its firm and its application', async () => {
    const e = world.slug
    const params = { code: 'tech_trade' }
    const answer = await ask(indicator, world.bureau, `/bureau/${e}/indicators/tech_trade?year=2026&half=1`, {
      params,
    })
    const body = (await answer.json()) as { rows: { id: string; firm: { id: string } }[] }
    expect(body.rows.map(({ id }) => id)).toEqual([ids.approved])
    const one = await ask(row, world.bureau, `/bureau/${e}/evidence/x`, {
      params: { evidenceId: ids.approved ?? '' },
    })
    const { page } = (await one.json()) as { page: { application: { id: string } | null } }
    expect(page.application).not.toBeNull()
    expect(
      (await ask(indicator, world.bureau, `/bureau/${e}/indicators/x`, { params: { code: 'x' } })).status,
    ).toBe(404)
  })
})
