import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, it } from 'vitest'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { db } from '~/platform/db.server'
import * as acceptance from '~/audiences/desk/bulk/acceptance'
import * as officer from '~/audiences/desk/bulk/officer'
import * as undo from '~/audiences/desk/bulk/officer-undo'
import * as reminder from '~/audiences/desk/bulk/reminder'
import { movedSince } from '~/across/today/moved.server'
import { makeSubmitted, putIn } from '../support/submitted'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

type Ran = { ran: { done: { id: string }[]; left: { id: string; reason: string }[] } }
type Acting = { action: (args: ActionFunctionArgs) => unknown }

async function post(route: Acting, fields: [string, string][]): Promise<Ran['ran']> {
  const request = await signedRequest(world.officer, '/x', { form: new URLSearchParams(fields) })
  const args = { request, params: { enclave: world.slug }, context: {} } as unknown as ActionFunctionArgs
  return ((await (await answerOf(() => route.action(args))).json()) as Ran).ran
}
const chosen = (ids: string[]) => ids.map((id): [string, string] => ['application', id])
const ids = (list: { id: string }[]) => list.map(({ id }) => id)
const officerOf = async (id: string) => (await db.application.findFirstOrThrow({ where: { id } })).officerId

it('shows what would be done, then takes up several and names what it left', async () => {
  const [a, b, c] = [await makeSubmitted(world), await makeSubmitted(world), await makeSubmitted(world)]
  await putIn(world.enclaveId, c.id, { state: 'screening' })
  const request = await signedRequest(
    world.officer,
    `/x?${new URLSearchParams(chosen([a.id, b.id, c.id, 'nonsense']))}`,
  )
  const args = { request, params: { enclave: world.slug }, context: {} } as unknown as LoaderFunctionArgs
  const { lines } = (await (await answerOf(() => acceptance.loader(args))).json()) as {
    lines: { id: string; reason: string | null }[]
  }
  expect(lines.map(({ reason }) => reason)).toEqual([null, null, 'wrong_state'])
  expect(await officerOf(a.id)).toBeNull()
  const ran = await post(acceptance, chosen([a.id, b.id, c.id]))
  expect([ids(ran.done), ran.left.map(({ reason }) => reason)]).toEqual([[a.id, b.id], ['wrong_state']])
  expect(await officerOf(b.id)).toBe(world.officer.userId)
  const moved = await movedSince(world.officer, world.today, 'zh')
  expect([moved.total, moved.lines[0]?.firmName]).toEqual([2, b.firm.name])
})

it('puts somebody in charge of several, and gives back only what nobody changed since', async () => {
  const [a, b] = [await makeSubmitted(world), await makeSubmitted(world)]
  await putIn(world.enclaveId, a.id, { officerId: world.officer.userId })
  const to = world.director.userId
  const set = await post(officer, [...chosen([a.id, b.id]), ['officer', to]])
  expect(ids(set.done)).toEqual([a.id, b.id])
  await putIn(world.enclaveId, b.id, { officerId: world.officer.userId })
  const back = await post(undo, [
    ['change', `${a.id}:${world.officer.userId}:${to}`],
    ['change', `${b.id}::${to}`],
  ])
  expect([ids(back.done), back.left.map(({ reason }) => reason)]).toEqual([[a.id], ['changed_meanwhile']])
  expect([await officerOf(a.id), await officerOf(b.id)]).toEqual([world.officer.userId, world.officer.userId])
  const nobody = await post(officer, [...chosen([a.id]), ['officer', world.expert1.userId]])
  expect(nobody.left.map(({ reason }) => reason)).toEqual(['not_an_officer'])
})

it('reminds a firm once a day, however often it is asked at once', async () => {
  const { id, founder } = await makeSubmitted(world)
  await putIn(world.enclaveId, id, { state: 'screening' })
  const items = [{ target: 'question:product', reason: 'incomplete' as const, note: '请写明型号' }]
  await askCorrection(world.officer, id, { items }, world.now)
  const [one, two] = await Promise.all([post(reminder, chosen([id])), post(reminder, chosen([id]))])
  expect([...one.left, ...two.left].map(({ reason }) => reason)).toEqual(['reminded_today'])
  const letters = { kind: 'correction_reminder', toUserId: founder.userId }
  expect(await db.letter.count({ where: letters })).toBe(1)
})

it('touches nothing of another enclave', async () => {
  const other = await makeWorld()
  const { id } = await makeSubmitted(other)
  expect(await post(acceptance, chosen([id]))).toEqual({ done: [], left: [] })
  expect(await officerOf(id)).toBeNull()
})
