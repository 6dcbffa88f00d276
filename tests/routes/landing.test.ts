import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import * as boardRoute from '~/audiences/desk/landing/board'
import * as blockerRoute from '~/audiences/desk/landing/blocker'
import * as dropRoute from '~/audiences/desk/landing/drop'
import * as newRoute from '~/audiences/desk/landing/new'
import * as planRoute from '~/audiences/desk/landing/plan'
import * as projectRoute from '~/audiences/desk/landing/project'
import * as stageRoute from '~/audiences/desk/landing/stage'
import * as unblockingRoute from '~/audiences/desk/landing/unblocking'
import { project, resident } from '../landing/support'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
let mine: string // a project of the park officer's park
let theirs: string // a project of another park
beforeAll(async () => {
  world = await makeWorld()
  mine = (await project(world)).projectId
  theirs = (await project(world, { parkId: world.parks[1]?.id ?? '' })).projectId
})

type Route = { loader: (args: never) => unknown; action?: (args: never) => unknown }
type Sent = Record<string, string>

async function ask(route: Route, actor: Actor | null, path: string, projectId?: string, form?: Sent) {
  const request = await signedRequest(actor, path, form ? { form } : {})
  const args = { request, params: { enclave: world.slug, projectId }, context: {} } as never
  return answerOf(() => (form ? route.action?.(args) : route.loader(args)))
}
const status = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status

describe('who reads the board', () => {
  it.each([
    ['desk', [200, 200, 403, 403, 403, 403, 302]],
    ['bureau', [403, 403, 200, 403, 403, 403, 302]],
    ['park', [403, 403, 403, 200, 403, 403, 302]],
  ] as const)('at /%s', async (area, expected) => {
    const path = `/${area}/${world.slug}/landing`
    const readers = [
      world.officer,
      world.director,
      world.bureau,
      world.park,
      world.founder,
      world.expert1,
      null,
    ]
    expect(await Promise.all(readers.map((actor) => status(boardRoute, actor, path)))).toEqual(expected)
  })

  it('a park officer finds the own projects only, and not another park’s by its address', async () => {
    const answer = await ask(boardRoute, world.park, `/park/${world.slug}/landing`)
    const { projects } = (await answer.json()) as { projects: { id: string }[] }
    expect(projects.map(({ id }) => id)).toEqual([mine])
    expect(await status(projectRoute, world.park, `/park/${world.slug}/${mine}`, mine)).toBe(200)
    for (const route of [projectRoute, stageRoute, blockerRoute, unblockingRoute]) {
      expect(await status(route, world.park, `/park/${world.slug}/${theirs}`, theirs)).toBe(404)
    }
  })

  it('an id that is none, or of another enclave, is not there', async () => {
    const elsewhere = await makeWorld()
    for (const actor of [world.officer, world.bureau]) {
      const area = actor.role === 'bureau' ? 'bureau' : 'desk'
      expect(await status(projectRoute, actor, `/${area}/${world.slug}/landing/x`, 'x')).toBe(404)
    }
    const path = `/desk/${elsewhere.slug}/landing/${mine}`
    const request = await signedRequest(elsewhere.officer, path)
    const args = { request, params: { enclave: elsewhere.slug, projectId: mine }, context: {} }
    expect((await answerOf(() => projectRoute.loader(args))).status).toBe(404)
  })
})

describe('who may act', () => {
  it.each([
    ['plan', planRoute, [200, 200, 403, 403]],
    ['drop', dropRoute, [403, 200, 403, 403]],
    ['new', newRoute, [200, 200, 403, 403]],
  ] as const)('on %s', async (name, route, expected) => {
    const path = `/desk/${world.slug}/landing/${mine}/${name}`
    const actors = [world.officer, world.director, world.bureau, world.park]
    expect(await Promise.all(actors.map((actor) => status(route, actor, path, mine)))).toEqual(expected)
  })

  it('the bureau can open no form of the desk, and none at its own address', async () => {
    const sent = { stage: 'matched', actualOn: '2026-11-01' }
    for (const area of ['desk', 'bureau']) {
      const answer = await status(
        stageRoute,
        world.bureau,
        `/${area}/${world.slug}/landing/${mine}/stage`,
        mine,
        sent,
      )
      expect(answer).toBe(403)
    }
    expect((await db.landingProject.findFirstOrThrow({ where: { id: mine } })).stage).toBe('intent')
  })
})

describe('the forms', () => {
  it('answer 422 for what is missing, 409 for what is refused, and lead to the project when done', async () => {
    const path = `/park/${world.slug}/${mine}/stage`
    expect(await status(stageRoute, world.park, path, mine, { stage: 'matched' })).toBe(422)
    const early = await ask(stageRoute, world.park, path, mine, { stage: 'matched', actualOn: '2020-01-01' })
    expect(early.status).toBe(409)
    const reply = (await early.json()) as { error: Record<string, string[]> }
    expect(reply.error.actualOn?.[0]).toContain('2026-10-10')
    const done = await ask(stageRoute, world.park, path, mine, { stage: 'matched', actualOn: '2026-10-20' })
    expect([done.status, done.headers.get('Location')]).toEqual([302, `/park/${world.slug}/${mine}`])
  })

  it('say why a file was not taken, at its field', async () => {
    const sent = { stage: 'signed', actualOn: '2026-11-01', 'proof.error': 'too_large' }
    const answer = await ask(
      stageRoute,
      world.officer,
      `/desk/${world.slug}/landing/${mine}/stage`,
      mine,
      sent,
    )
    const reply = (await answer.json()) as { error: Record<string, string[]> }
    expect([answer.status, reply.error.proof?.[0]]).toEqual([422, expect.stringContaining('50 MB')])
  })

  it('start a project in 万元, with a plan as single fields', async () => {
    const firm = await resident(world)
    const sent = {
      firmId: firm.id,
      parkId: world.parks[0]?.id ?? '',
      investment: '4,200',
      premises: 'factory',
      areaSqm: '2000',
      product: '膜材料',
      ownerId: world.officer.userId,
      intentOn: '2026-11-01',
      'plan.signed': '2027-01-01',
      'plan.producing': '2027-12-01',
    }
    const path = `/desk/${world.slug}/landing/new`
    expect(await status(newRoute, world.officer, path, undefined, { ...sent, areaSqm: '' })).toBe(422)
    const answer = await ask(newRoute, world.officer, path, undefined, sent)
    expect(answer.status).toBe(302)
    const made = await db.landingProject.findFirstOrThrow({
      where: { firmId: firm.id },
      include: { milestones: true },
    })
    expect([made.investmentYuan.toFixed(2), made.milestones.length]).toEqual(['42000000.00', 3])
  })
})
