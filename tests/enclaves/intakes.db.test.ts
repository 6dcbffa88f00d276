import { describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { loader as listLoader } from '~/audiences/desk/intakes/list'
import { action as openAction } from '~/audiences/desk/intakes/new'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

const FORM = {
  titleZh: '第二批',
  titleEn: 'Second intake',
  opensOn: '2027-03-01',
  closesOn: '2027-04-01',
  reviewOn: '2027-04-15',
  decideOn: '2027-04-26',
  noticeUntil: '2027-05-10',
  moveInOn: '2027-06-01',
  quotaFirms: '12',
  quotaSqm: '800',
}
const args = (request: Request, { slug }: World) => ({ request, params: { enclave: slug }, context: {} })
const open = async (
  world: World,
  actor: keyof World & ('officer' | 'bureau'),
  form: Record<string, string>,
) => {
  const request = await signedRequest(world[actor], `/desk/${world.slug}/intakes/new`, { form })
  return answerOf(() => openAction(args(request, world)))
}

describe('the intakes of the desk', () => {
  it('lists them, newest first, with what came in', async () => {
    const world = await makeWorld()
    await open(world, 'officer', FORM)
    const request = await signedRequest(world.officer, `/desk/${world.slug}/intakes`)
    const answer = await answerOf(() => listLoader(args(request, world)))
    const { intakes } = (await answer.json()) as { intakes: { number: number; received: number }[] }
    expect(intakes.map(({ number, received }) => [number, received])).toEqual([
      [2, 0],
      [1, 0],
    ])
  })

  it('opens one and goes back to the list', async () => {
    const world = await makeWorld()
    const answer = await open(world, 'officer', FORM)
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, `/desk/${world.slug}/intakes`])
    expect(await db.intake.count({ where: { enclaveId: world.enclaveId } })).toBe(2)
  })

  it('opens one only, however often the same form is sent', async () => {
    const world = await makeWorld()
    const form = { ...FORM, idempotencyKey: '0190a0a0-0000-7000-8000-000000000001' }
    await Promise.all([open(world, 'officer', form), open(world, 'officer', form)])
    expect(await db.intake.count({ where: { enclaveId: world.enclaveId } })).toBe(2)
  })

  it('refuses days out of order and keeps what was typed', async () => {
    const world = await makeWorld()
    const answer = await open(world, 'officer', { ...FORM, closesOn: '2027-02-01' })
    expect(answer.status).toBe(422)
    const reply = (await answer.json()) as {
      error: Record<string, string[]>
      initialValue: { titleZh: string }
    }
    expect(reply.error).toEqual({ closesOn: ['must_be_later'] })
    expect(reply.initialValue.titleZh).toBe('第二批')
  })

  it('refuses a day on which no criteria are in force', async () => {
    const world = await makeWorld()
    await db.criteriaSet.updateMany({ where: { enclaveId: world.enclaveId }, data: { state: 'retired' } })
    expect((await open(world, 'officer', FORM)).status).toBe(409)
  })

  it('is closed to other roles', async () => {
    const world = await makeWorld()
    expect((await open(world, 'bureau', FORM)).status).toBe(403)
  })
})
