import { beforeAll, describe, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { admit } from '~/admission/decisions/admit.server'
import { decide } from '~/admission/decisions/decide.server'
import { answerObjection } from '~/admission/objections/answer.server'
import { firmOnNotice, objectionOf, objectionsOf } from '~/admission/objections/queries.server'
import { ObjectionForm } from '~/admission/objections/raise.form'
import { raiseObjection } from '~/admission/objections/raise.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, dayFromDate, instantOf } from '~/shared/days'
import { signAgreement } from '../support/agreements'
import { applicationIn } from '../support/applications'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let director2: Actor
let callers = 0

beforeAll(async () => {
  world = await makeWorld()
  director2 = await makePerson(world, 'director')
})

const WORDS = {
  name: '某企业',
  contact: 'objector@world.test',
  text: '这家企业的核心专利权属有争议，见判决书。',
  consent: 'on' as const,
}
const from = () => ({ address: `10.0.0.${(callers += 1)}`, userAgent: 'tests' })
const ANSWER = '已调取判决书核对，争议涉及的是另一件专利，与本申请无关。'

async function raise(applicationId: string, at = world.now, origin = from()) {
  const { enclaveId, slug } = world
  return raiseObjection({ enclaveId, slug, applicationId }, WORDS, origin, at)
}
async function raised() {
  const made = await applicationIn(world, 'public_notice')
  const outcome = must(await raise(made.id))
  return { ...made, objectionId: outcome.id }
}
const fileOf = (id: string) => db.application.findFirstOrThrow({ where: { id } })
const answer = (actor: Actor, id: string, verdict: 'dismissed' | 'upheld') =>
  answerObjection(actor, id, { verdict, answer: ANSWER }, world.now)
const afterNotice = async (id: string) => {
  const { noticeUntil } = await fileOf(id)
  return instantOf(addWorkingDays(noticeUntil ? dayFromDate(noticeUntil) : world.today, 1), 600)
}

describe('an objection', () => {
  test('is taken while the firm is on notice, and the directors are told', async () => {
    const { id, objectionId } = await raised()
    expect(await objectionOf(world.officer, objectionId)).toMatchObject({ state: 'raised', name: '某企业' })
    expect(await db.letter.count({ where: { aboutId: objectionId, kind: 'objection_raised' } })).toBe(2)
    expect(await firmOnNotice(world.enclaveId, id, world.today)).toMatchObject({ applicationId: id })
  })

  test('is one, however often the same words are sent', async () => {
    const { id } = await applicationIn(world, 'public_notice')
    const [one, other] = await Promise.all([raise(id), raise(id)])
    expect(one).toEqual(other)
    expect(await raise(id)).toEqual(one)
    expect(await db.objection.count({ where: { applicationId: id } })).toBe(1)
  })

  test('reads its sender’s telephone in full width, and takes dashes for none', () => {
    const typed = (contact: string) => ObjectionForm.safeParse({ ...WORDS, contact }).data?.contact
    expect(typed('１３８００１３８０００')).toBe('13800138000')
    expect(typed('\u202d029–8833 1234')).toBe('029-8833 1234')
    expect(typed('-------')).toBeUndefined()
  })

  test('is not taken after the last day, nor about a firm that is not on notice', async () => {
    const { id } = await applicationIn(world, 'public_notice')
    expect(await raise(id, await afterNotice(id))).toMatchObject({ reason: 'not_on_notice' })
    await expect(firmOnNotice(world.enclaveId, id, addDays(world.today, 30))).rejects.toMatchObject({
      status: 404,
    })
    const other = await applicationIn(world, 'decided')
    expect(await raise(other.id)).toMatchObject({ reason: 'not_on_notice' })
  })

  test('is taken five times an hour from one address', async () => {
    const { id } = await applicationIn(world, 'public_notice')
    const origin = from()
    for (let count = 0; count < 5; count += 1) expect((await raise(id, world.now, origin)).ok).toBe(true)
    expect(await raise(id, world.now, origin)).toMatchObject({ reason: 'too_many' })
  })

  test('stops the admission until it is answered', async () => {
    const { id, objectionId } = await raised()
    const at = await afterNotice(id)
    expect(await admit(world.officer, id, at)).toMatchObject({ reason: 'objection_open' })
    expect(await answer(world.officer, objectionId, 'dismissed')).toMatchObject({ ok: true })
    await signAgreement(world.officer, id, at)
    expect(await admit(world.officer, id, at)).toMatchObject({ ok: true })
    const letter = await db.letter.findFirstOrThrow({
      where: { aboutId: objectionId, kind: 'objection_answered' },
    })
    expect(letter).toMatchObject({ toAddress: WORDS.contact, state: 'queued' })
    expect(letter.body).toContain(ANSWER)
  })

  test('that is upheld ends the notice: the file is decided again', async () => {
    const { id, objectionId } = await raised()
    expect(await answer(world.officer, objectionId, 'upheld')).toMatchObject({ reason: 'wrong_role' })
    expect(await answer(world.director, objectionId, 'upheld')).toMatchObject({ ok: true })
    expect(await fileOf(id)).toMatchObject({ state: 'in_review', outcome: null, noticeUntil: null })
    expect(await db.letter.count({ where: { aboutId: id, kind: 'objection_upheld' } })).toBe(1)
    const declined = { outcome: 'declined' as const, cites: ['rubric:market'], note: ANSWER }
    expect(await decide(world.director, id, declined, world.now)).toMatchObject({ ok: true })
  })

  test('is answered once of two who answer', async () => {
    const { objectionId } = await raised()
    const outcomes = await Promise.all([
      answer(world.director, objectionId, 'upheld'),
      answer(director2, objectionId, 'dismissed'),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.letter.count({ where: { aboutId: objectionId, kind: 'objection_answered' } })).toBe(1)
  })

  test('is the incubator’s alone to read', async () => {
    const { founder, objectionId } = await raised()
    const stranger = (await makeWorld()).director
    for (const actor of [founder, world.expert1, world.bureau, world.park, world.admin, stranger]) {
      expect(await objectionsOf(actor)).toEqual([])
      await expect(objectionOf(actor, objectionId)).rejects.toMatchObject({ status: 404 })
      await expect(answer(actor, objectionId, 'dismissed')).rejects.toMatchObject({ status: 404 })
    }
  })
})

test.each([
  ['no consent', { consent: undefined }, 'consent_missing'],
  ['no contact', { contact: 'nobody' }, 'contact_wrong'],
  ['too little', { text: '不行' }, 'text_short'],
] as const)('the form refuses %s', (_, change, code) => {
  const result = ObjectionForm.safeParse({ ...WORDS, ...change })
  expect(result.error?.issues.map(({ message }) => message)).toEqual([code])
})
