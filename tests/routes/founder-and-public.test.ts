import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import * as again from '~/audiences/my/applications/again'
import * as clone from '~/audiences/my/applications/clone'
import * as correction from '~/audiences/my/applications/correction'
import * as late from '~/audiences/my/applications/late-access'
import * as fresh from '~/audiences/my/applications/new'
import * as papers from '~/audiences/my/applications/papers'
import * as section from '~/audiences/my/applications/section'
import * as status from '~/audiences/my/applications/status'
import * as submission from '~/audiences/my/applications/submission'
import * as withdrawal from '~/audiences/my/applications/withdrawal'
import * as home from '~/audiences/my/home'
import * as check from '~/audiences/public/check'
import * as criteria from '~/audiences/public/criteria'
import * as front from '~/audiences/public/home'
import * as notices from '~/audiences/public/notices'
import * as portal from '~/audiences/public/portal'
import { startWords } from '~/admission/new-applications/start-words'
import { startAgain } from '~/admission/new-applications/start.server'
import type { Actor } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { answerOf, makePerson, makeWorld, signedRequest, usccOf, type World } from '../support/world'

let world: World
let ref: string

beforeAll(async () => {
  world = await makeWorld({ now: now() })
  const started = must(await startAgain(world.founder, {}, now()))
  ref = started.ref
})

type Handler = (args: LoaderFunctionArgs) => unknown

async function call(
  run: Handler,
  actor: Actor | null,
  path: string,
  params: Record<string, string>,
  form?: Record<string, string>,
) {
  const request = await signedRequest(actor, path, form ? { form } : {})
  return answerOf(() => run({ request, params, context: {} }))
}

describe('the public pages', () => {
  it.each([
    ['front', front.loader],
    ['portal', portal.loader],
    ['criteria', criteria.loader],
    ['check', check.loader],
    ['notices', notices.loader],
  ])('%s opens for strangers', async (_, loader) => {
    expect((await call(loader, null, `/${world.slug}`, { enclave: world.slug })).status).toBe(200)
  })

  it('an enclave that does not exist is not found', async () => {
    expect((await call(portal.loader, null, '/nowhere', { enclave: 'nowhere' })).status).toBe(404)
  })

  it('the self-check explains every criterion of the track', async () => {
    const path = `/${world.slug}/check?track=A&run=1&staff=11&rd_staff=2&founded_on=2026-01-01&ip_status=granted`
    const answer = await call(check.loader, null, path, { enclave: world.slug })
    const { result } = (await answer.json()) as {
      result: { conclusion: string; rules: { code: string; state: string }[] }
    }
    expect(result.conclusion).toBe('ineligible')
    expect(result.rules.slice(0, 4).map(({ code, state }) => [code, state])).toEqual([
      ['A1', 'met'],
      ['A2', 'unmet'],
      ['A3', 'met'],
      ['A4', 'open'],
    ])
  })

  it.each([
    'track=A&run=1&staff=%00&rd_staff=-1e999',
    'track=__proto__&run=1',
    'track=B&run=1&founded_on=9999-99-99',
  ])('hostile self-check ?%s is answered', async (query) => {
    expect(
      (await call(check.loader, null, `/${world.slug}/check?${query}`, { enclave: world.slug })).status,
    ).toBe(200)
  })
})

describe('the founder’s pages', () => {
  const pages: [string, Handler, Record<string, string>][] = [
    ['status', status.loader, {}],
    ['section', section.loader, { section: 'firm' }],
    ['papers', papers.loader, {}],
    ['submission', submission.loader, {}],
    ['withdrawal', withdrawal.loader, {}],
  ]

  it.each(pages)(
    '%s: 200 for its founder, 404 for everyone else, sign-in for strangers',
    async (_, loader, params) => {
      const open = async (actor: Actor | null) =>
        (await call(loader, actor, `/my/applications/${ref}`, { ref, ...params })).status
      expect(await open(world.founder)).toBe(200)
      expect(await open(null)).toBe(302)
      const others = [world.officer, world.director, world.bureau, world.expert1, world.park, world.admin]
      expect(await Promise.all(others.map(open))).toEqual(others.map(() => 404))
    },
  )

  it('home and the page of a new application open for everyone who is signed in', async () => {
    expect((await call(home.loader, world.founder, '/my', {})).status).toBe(200)
    expect((await call(home.loader, null, '/my', {})).status).toBe(302)
    expect(
      (await call(fresh.loader, world.founder, `/my/applications/new?enclave=${world.slug}`, {})).status,
    ).toBe(200)
    expect((await call(fresh.loader, world.founder, '/my/applications/new', {})).status).toBe(200)
  })

  it('a section that was never asked for is not found, a correction nobody asked for leads back', async () => {
    expect((await call(section.loader, world.founder, '/my', { ref, section: 'nope' })).status).toBe(404)
    expect((await call(correction.loader, world.founder, '/my', { ref })).status).toBe(302)
  })

  it('saving leads on; a wrong answer leads back to its field', async () => {
    const opened = await call(section.loader, world.founder, '/my', { ref, section: 'firm' })
    const { stamp } = (await opened.json()) as { stamp: string }
    const wrong = await call(
      section.action,
      world.founder,
      '/my',
      { ref, section: 'firm' },
      { stamp, staff: 'x' },
    )
    expect(wrong.status).toBe(302)
    expect(wrong.headers.get('Location')).toMatch(/\/form\/firm\?check=1/)
    const late = await call(
      section.action,
      world.founder,
      '/my',
      { ref, section: 'firm' },
      { stamp, staff: '12' },
    )
    expect(late.status).toBe(409)
    expect(((await late.json()) as { conflict: Record<string, string> }).conflict['answer:staff']).toBe('x')
  })

  it('a new firm is registered, and the answers to a wrong form say what is wrong', async () => {
    const form = {
      track: 'A',
      uscc: usccOf(7777),
      name: '新企业',
      foundedOn: '2026-01-01',
      industryCode: '39',
      contactName: '某人',
      contactPhone: '13900000002',
    }
    const path = `/my/applications/new?enclave=${world.slug}`
    expect((await call(fresh.action, world.founder, path, {}, { ...form, uscc: '' })).status).toBe(422)
    expect((await call(fresh.action, world.founder, path, {}, { ...form, uscc: '123' })).status).toBe(422)
    expect((await call(fresh.action, world.founder, path, {}, form)).status).toBe(302)
  })
})

describe('hostile forms are answered, never with 500', () => {
  const acts: [string, Handler, Record<string, string>][] = [
    ['new', fresh.action, {}],
    ['again', again.action, { firmId: 'not-an-id' }],
    ['section', section.action, { section: 'firm' }],
    ['papers', papers.action, {}],
    ['submission', submission.action, {}],
    ['correction', correction.action, {}],
    ['withdrawal', withdrawal.action, {}],
  ]
  const forms: Record<string, string>[] = [
    {},
    { stamp: 'x'.repeat(5000), then: 'nowhere', staff: '\0\0', product: '\u0000💥'.repeat(3000) },
    { kind: 'business_licence', 'file-business_licence': 'not-an-id' },
    { kind: '__proto__', 'file-__proto__': '00000000-0000-0000-0000-000000000000' },
    {
      uscc: '\0',
      name: '\0',
      track: 'A',
      foundedOn: '2026-13-45',
      industryCode: '99',
      idempotencyKey: 'k\0'.repeat(9),
    },
    { 'a[b][c]': '1', 'a[0]': '2', sure: 'maybe', declared: 'no' },
  ]
  const path = () => `/my/applications/new?enclave=${world.slug}`
  it.each(acts)('%s', async (_, action, params) => {
    for (const form of forms) {
      const answer = await call(action, world.founder, path(), { ref, ...params }, form)
      expect([302, 404, 409, 422]).toContain(answer.status)
    }
  })
})

it.each([
  ['the page of a copy', clone.action],
  ['the page after the closing day', late.action],
])('nobody guesses at late codes on %s', async (_, action) => {
  const founder = await makePerson(world, 'founder', { firmId: world.founder.firmId })
  const guess = async (lateCode: string) => {
    const answer = await call(action, founder, `/my/applications/${ref}`, { ref }, { lateCode })
    return [answer.status, await answer.text()] as const
  }
  for (let tries = 0; tries < 10; tries += 1) {
    const [status, text] = await guess(`GUESS0000${tries}`)
    expect([status, text.includes(startWords.zh.refused.late_code_unknown)]).toEqual([409, true])
  }
  const [status, text] = await guess('GUESS00010')
  expect([status, text.includes('试得太多了')]).toEqual([409, true])
})
