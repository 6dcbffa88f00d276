import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Actor, Role } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import * as acceptance from '~/audiences/desk/applications/acceptance'
import * as admission from '~/audiences/desk/applications/admission'
import * as correction from '~/audiences/desk/applications/correction'
import * as decision from '~/audiences/desk/applications/decision'
import * as file from '~/audiences/desk/applications/file'
import * as lapse from '~/audiences/desk/applications/lapse'
import * as list from '~/audiences/desk/applications/list'
import * as publicNotice from '~/audiences/desk/applications/public-notice'
import * as referral from '~/audiences/desk/applications/referral'
import * as reviewers from '~/audiences/desk/applications/reviewers'
import * as screening from '~/audiences/desk/applications/screening'
import * as today from '~/audiences/desk/today/today'
import * as draft from '~/audiences/review/draft'
import * as reviewFile from '~/audiences/review/file'
import * as queue from '~/audiences/review/queue'
import * as recusal from '~/audiences/review/recusal'
import { addDays } from '~/shared/days'
import { makeSubmitted, putIn, reviewRow } from '../support/submitted'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

type Module = {
  loader: (args: LoaderFunctionArgs) => unknown
  action?: (args: ActionFunctionArgs) => unknown
}
type Given = {
  actor: Actor | null
  path: string
  params?: Record<string, string>
  form?: Record<string, string>
}

let world: World
let other: World
let id: string
let reviewId: string
let theirs: string

beforeAll(async () => {
  world = await makeWorld()
  other = await makeWorld()
  theirs = (await makeSubmitted(other)).id
  id = (await makeSubmitted(world)).id
  await putIn(world.enclaveId, id, { state: 'in_review', officerId: world.officer.userId })
  reviewId = await askExpert(world.expert1)
  await askExpert(world.expert2)
})

const askExpert = (expert: Actor) => reviewRow(world, id, expert)

async function run(module: Module, { actor, path, params = {}, form }: Given): Promise<Response> {
  const request = await signedRequest(actor, path, form ? { form } : {})
  const args = { request, params: { enclave: world.slug, ...params }, context: {} }
  const handler = form && module.action ? module.action : module.loader
  return answerOf(() => handler(args as LoaderFunctionArgs & ActionFunctionArgs))
}

const ROLES = [
  'officer',
  'director',
  'admin',
  'bureau',
  'expert',
  'park',
  'department',
  'host_bureau',
  'founder',
] as const
const actorIn = (role: Role | 'stranger'): Actor | null =>
  role === 'stranger' ? null : role === 'expert' ? world.expert1 : world[role]

const DESK: [string, Module, string, readonly Role[]][] = [
  ['today', today, '', ['officer', 'director', 'admin']],
  ['list', list, '/applications', ['officer', 'director', 'admin']],
  ['file', file, '/applications/:id', ['officer', 'director', 'admin']],
  ['acceptance', acceptance, '/applications/:id/acceptance', ['officer', 'director']],
  ['screening', screening, '/applications/:id/screening', ['officer', 'director']],
  ['correction', correction, '/applications/:id/correction', ['officer', 'director']],
  ['lapse', lapse, '/applications/:id/lapse', ['officer', 'director']],
  ['referral', referral, '/applications/:id/referral', ['officer', 'director']],
  ['reviewers', reviewers, '/applications/:id/reviewers', ['officer', 'director']],
  ['decision', decision, '/applications/:id/decision', ['director']],
  ['public notice', publicNotice, '/applications/:id/public-notice', ['officer', 'director']],
  ['admission', admission, '/applications/:id/admission', ['officer', 'director']],
]

describe.each(DESK)('desk: %s', (_, module, path, allowed) => {
  it.each(ROLES)('answers the %s as the table says', async (role) => {
    const given = { actor: actorIn(role), path: `/desk/${world.slug}${path.replace(':id', id)}` }
    const answer = await run(module, { ...given, params: { applicationId: id } })
    expect(answer.status).toBe(allowed.includes(role) ? 200 : 403)
  })

  it('sends a stranger to the sign-in page', async () => {
    const answer = await run(module, {
      actor: null,
      path: `/desk/${world.slug}${path}`,
      params: { applicationId: id },
    })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('Location')).toContain('/sign-in?next=')
  })

  it.runIf(path.includes(':id')).each([
    ['another enclave’s', () => theirs],
    ['nobody’s', () => newId()],
    ['no', () => 'not-an-id'],
  ])('has no page for %s application', async (_, applicationId) => {
    const path = `/desk/${world.slug}/applications/${applicationId()}`
    const answer = await run(module, {
      actor: world.director,
      path,
      params: { applicationId: applicationId() },
    })
    expect(answer.status).toBe(404)
    if (!module.action) return
    const acted = await run(module, {
      actor: world.director,
      path,
      params: { applicationId: applicationId() },
      form: { outcome: 'accepted' },
    })
    expect(acted.status).toBe(404)
  })
})

describe('the bureau reads the same pages at its own address', () => {
  it.each([
    ['list', list, ''],
    ['file', file, '/:id'],
    ['admission', admission, '/:id/admission'],
  ] as [string, Module, string][])('%s', async (_, module, path) => {
    const address = `/bureau/${world.slug}/applications${path.replace(':id', id)}`
    for (const role of ROLES) {
      const answer = await run(module, { actor: actorIn(role), path: address, params: { applicationId: id } })
      expect([role, answer.status]).toEqual([role, role === 'bureau' ? 200 : 403])
    }
  })
})

describe('expert pages', () => {
  const PAGES: [string, Module][] = [
    ['file', reviewFile],
    ['draft', draft],
    ['recusal', recusal],
  ]
  it.each(PAGES)('%s is the own expert’s alone', async (_, module) => {
    const path = `/review/${world.slug}/${reviewId}`
    const ask = async (actor: Actor | null) =>
      (await run(module, { actor, path, params: { reviewId } })).status
    expect(await ask(world.expert1)).toBe(200)
    expect(await ask(world.expert2)).toBe(404)
    for (const role of ROLES.filter((one) => one !== 'expert'))
      expect([role, await ask(actorIn(role))]).toEqual([role, 403])
    expect(await ask(null)).toBe(302)
    const odd = await run(module, { actor: world.expert1, path, params: { reviewId: 'x' } })
    expect(odd.status).toBe(404)
  })

  test('the queue lists the open file with its progress', async () => {
    const answer = await run(queue, { actor: world.expert1, path: `/review/${world.slug}` })
    const { rows } = (await answer.json()) as { rows: { id: string; open: boolean; items: number }[] }
    expect(rows).toMatchObject([{ id: reviewId, open: true, scored: 0, items: DEFAULT_RUBRIC.A.length }])
  })

  test('an empty review is refused with every gap at its field, and what was typed is kept', async () => {
    const path = `/review/${world.slug}/${reviewId}`
    const form = { 'score.market': '4', overall: '总体可以' }
    const answer = await run(reviewFile, { actor: world.expert1, path, params: { reviewId }, form })
    expect(answer.status).toBe(422)
    const reply = (await answer.json()) as {
      error: Record<string, string[]>
      initialValue: Record<string, unknown>
    }
    expect(reply.error['score.landing']).toEqual(['score_missing'])
    expect(reply.error['comment.market']).toEqual(['comment_missing'])
    expect(reply.error['score.market']).toBeUndefined()
    expect(reply.error.recommendation).toEqual(['recommendation_missing'])
    expect(reply.initialValue.overall).toBe('总体可以')
  })

  test('a draft is saved as it is, then submitted whole', async () => {
    const params = { reviewId }
    const path = `/review/${world.slug}/${reviewId}`
    const saved = await run(draft, {
      actor: world.expert1,
      path: `${path}/draft`,
      params,
      form: { 'score.market': '4' },
    })
    expect(saved.headers.get('Location')).toBe(`${path}?saved=1`)
    const whole = Object.fromEntries(
      DEFAULT_RUBRIC.A.flatMap((item) => [
        [`score.${item.code}`, String(item.scale.at(-1)?.score)],
        [`comment.${item.code}`, '依据充分'],
      ]),
    )
    const form = { ...whole, overall: '同意', recommendation: 'accept' }
    const sent = await run(reviewFile, { actor: world.expert1, path, params, form })
    expect(sent.headers.get('Location')).toBe(`/review/${world.slug}?after=submitted`)
    const again = await run(reviewFile, { actor: world.expert1, path, params, form })
    expect(again.status).toBe(409)
    const row = await db.review.findUnique({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: reviewId } },
    })
    expect(row?.total?.toFixed(2)).toBe('100.00')
  })
})

describe('acts answer on their own page', () => {
  const act = (module: Module, actor: Actor, applicationId: string, form: Record<string, string>) =>
    run(module, { actor, path: `/desk/${world.slug}/applications/x`, params: { applicationId }, form })

  test('taking up leads to the file; a second time is refused with a sentence', async () => {
    const fresh = (await makeSubmitted(world)).id
    const done = await act(acceptance, world.officer, fresh, { press: '1' })
    expect(done.headers.get('Location')).toBe(`/desk/${world.slug}/applications/${fresh}`)
    const again = await act(acceptance, world.officer, fresh, { press: '1' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('已不在这一步')
  })

  test('a correction asks for its lines by form', async () => {
    const fresh = (await makeSubmitted(world)).id
    await putIn(world.enclaveId, fresh, { state: 'screening' })
    const nothing = await act(correction, world.officer, fresh, {
      'items[0].target': 'question:product',
      'items[0].reason': '',
    })
    expect(nothing.status).toBe(422)
    const form = {
      'items[0].target': 'question:product',
      'items[0].reason': 'incomplete',
      'items[0].note': '写明型号',
    }
    expect((await act(correction, world.officer, fresh, form)).status).toBe(422) // too short a note
    const done = await act(correction, world.officer, fresh, { ...form, 'items[0].note': '请写明产品型号' })
    expect(done.status).toBe(302)
  })

  test('a referral needs two experts', async () => {
    const fresh = (await makeSubmitted(world)).id
    await putIn(world.enclaveId, fresh, { state: 'screening' })
    const due = addDays(world.today, 14)
    const one = await act(referral, world.officer, fresh, { experts: world.expert1.userId, dueOn: due })
    expect(one.status).toBe(409)
    const request = await signedRequest(world.officer, `/desk/${world.slug}/applications/${fresh}/referral`, {
      form: new URLSearchParams([
        ['experts', world.expert1.userId],
        ['experts', world.expert2.userId],
        ['dueOn', due],
      ]),
    })
    const params = { enclave: world.slug, applicationId: fresh }
    const two = await answerOf(() =>
      referral.action({ request, params, context: {} } as unknown as ActionFunctionArgs),
    )
    expect(two.status).toBe(302)
  })

  test('a decline without ground and words is 422, before two reviews 409', async () => {
    const none = await act(decision, world.director, id, { outcome: 'declined' })
    expect(none.status).toBe(422)
    const early = await act(decision, world.director, id, { outcome: 'accepted' })
    expect(early.status).toBe(409)
    expect(await early.text()).toContain('两份')
  })
})
