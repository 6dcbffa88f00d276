import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import * as table from '~/audiences/desk/exports/table'
import * as views from '~/audiences/desk/views/list'
import * as sharing from '~/audiences/desk/views/sharing'
import { makeSubmitted } from '../support/submitted'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

async function take(actor: Actor, page: string, format: string, search = '') {
  const request = await signedRequest(actor, `/desk/${world.slug}/exports/${page}/${format}${search}`)
  const params = { enclave: world.slug, page, format }
  return answerOf(() => table.loader({ request, params, context: {} } as unknown as LoaderFunctionArgs))
}

it('gives all rows of a view as CSV with formulas neutralised, and says who took it', async () => {
  for (let count = 0; count < 34; count += 1)
    await makeSubmitted(world, { product: '波形', staff: String(count) })
  const odd = await makeSubmitted(world, { product: '波形' })
  await db.firm.updateMany({ where: { id: odd.firm.id }, data: { name: '＝HYPERLINK("x")' } })
  const answer = await take(world.officer, 'applications', 'csv', '?q=波形&answer=staff&sort=answer&after=x')
  const text = await answer.text()
  const lines = text.split('\r\n').filter(Boolean)
  expect(lines.length).toBe(36)
  const staff = (lines[0] ?? '').split(',').indexOf('"职工总数"')
  expect(staff).toBeGreaterThan(0)
  expect(lines[1]?.split(',')[staff]).toBe('"0"')
  expect(text).toContain(`"'＝HYPERLINK(""x"")"`)
  const event = await db.event.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, kind: 'view_exported' },
    orderBy: { seq: 'desc' },
  })
  const search = new URLSearchParams({ answer: 'staff', q: '波形', sort: 'answer' }).toString()
  expect([event.actorId, event.payload]).toEqual([
    world.officer.userId,
    { page: 'applications', format: 'csv', search },
  ])
})

it('gives figures as figures and text as text in a workbook', async () => {
  const answer = await take(world.officer, 'applications', 'xlsx', '?answer=staff&sort=answer')
  const rows = await readSheet(Buffer.from(await answer.arrayBuffer()))
  expect(rows.length).toBe(36)
  expect(rows[1]?.[rows[0]?.indexOf('职工总数') ?? -1]).toBe(0)
  expect(rows[35]?.[1]).toBe(`'＝HYPERLINK("x")`)
})

it.each(['firms', 'evidence', 'landing', 'reports'])('gives the list of %s', async (page) => {
  expect((await take(world.officer, page, 'csv')).status).toBe(200)
  expect((await take(world.officer, page, 'xlsx')).status).toBe(200)
})

it('gives evidence to no administrator, and knows no other list', async () => {
  expect((await take(world.admin, 'evidence', 'csv')).status).toBe(403)
  expect((await take(world.admin, 'letters', 'csv')).status).toBe(404)
})

async function post(actor: Actor, form: Record<string, string>, params: Record<string, string> = {}) {
  const request = await signedRequest(actor, `/desk/${world.slug}/views`, { form })
  const action = params.viewId ? sharing.action : views.action
  return answerOf(() =>
    action({
      request,
      params: { enclave: world.slug, ...params },
      context: {},
    } as unknown as ActionFunctionArgs),
  )
}

it('keeps a view at its address; only a shared one is seen by others, and only its maker changes it', async () => {
  const form = { page: 'applications', name: '等企业', search: 'turn=firm&after=x&q=' }
  const saved = await post(world.officer, form)
  expect([saved.status, saved.headers.get('Location')]).toEqual([
    302,
    `/desk/${world.slug}/applications?turn=firm`,
  ])
  expect((await post(world.officer, form)).status).toBe(409)
  const { id } = await db.savedView.findFirstOrThrow({ where: { enclaveId: world.enclaveId } })
  expect((await post(world.director, { shared: 'yes' }, { viewId: id })).status).toBe(404)
  await post(world.officer, { shared: 'yes' }, { viewId: id })
  expect((await post(world.director, { shared: 'no' }, { viewId: id })).status).toBe(404)
})
