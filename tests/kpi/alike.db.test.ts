import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import type { Actor } from '~/ground/people/actor'
import * as fresh from '~/audiences/desk/evidence/new'
import * as approvals from '~/audiences/plan/approvals'
import * as row from '~/audiences/plan/row'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

let world: World
let evidenceId: string
let recordId: string
let like: { id: string; likenesses: string[] }[]

/** Two contracts of two firms with one amount, day and pair of parties; and one in another enclave. */
beforeAll(async () => {
  world = await makeWorld()
  const [one, other] = [await makeTenant(world), await makeTenant(world)]
  const first = await makeRecord(world, one.id, 'contract')
  recordId = first.id
  const second = await makeRecord(world, other.id, 'contract')
  like = [{ id: second.id, likenesses: ['same_amount_and_day', 'same_parties'] }]
  await makeRecord(world, other.id, 'contract', { happenedOn: '2026-04-01', amountYuan: '5' })
  const elsewhere = await makeWorld()
  await makeRecord(elsewhere, (await makeTenant(elsewhere)).id, 'contract')
  const put = must(await submitEvidence(world.officer, first.id, world.now))
  evidenceId = put.evidenceId
})

type Alike = { others: { id: string; likenesses: string[] }[] } | null
const short = (alike: Alike | undefined) =>
  alike?.others
    .filter(({ id }) => like.some((one) => one.id === id))
    .map(({ id, likenesses }) => ({ id, likenesses }))
async function open(module: { loader: unknown }, actor: Actor, path: string, params = {}) {
  const request = await signedRequest(actor, path)
  const run = module.loader as (args: unknown) => unknown
  const answer = await answerOf(() =>
    run({ request, params: { enclave: world.slug, ...params }, context: {} }),
  )
  return (await answer.json()) as Record<string, unknown>
}

it('shows officer and bureau what looks like the record of a row, and nothing of another enclave', async () => {
  for (const [actor, area] of [
    [world.officer, 'desk'],
    [world.bureau, 'bureau'],
  ] as const) {
    const body = await open(row, actor, `/${area}/${world.slug}/evidence/${evidenceId}`, { evidenceId })
    const { alike } = (body.page as { record: { alike: Alike } }).record
    expect(short(alike)).toEqual(like)
    expect(alike?.others).toHaveLength(2)
  }
})

it('shows it to the bureau before several rows are approved', async () => {
  const body = await open(
    approvals,
    world.bureau,
    `/bureau/${world.slug}/evidence/approval?row=${evidenceId}`,
  )
  expect((body.lines as { alike: Alike }[]).map(({ alike }) => short(alike))).toEqual([like])
})

it('shows it to the officer before a record is put forward', async () => {
  const second = like[0]?.id ?? ''
  const body = await open(fresh, world.officer, `/desk/${world.slug}/evidence/new?record=${second}`)
  const chosen = Object.values(body).find(Array.isArray) as { record: { alike: Alike } }[]
  expect(chosen.map(({ record }) => record.alike?.others.map(({ id }) => id).includes(recordId))).toEqual([
    true,
  ])
})
