import { beforeAll, expect, it } from 'vitest'
import { saveAnswer } from '~/admission/drafts/save-answer.server'
import { saveSection, stampOf } from '~/admission/drafts/save-section.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'
import { drafting } from '../support/drafting'

let world: World
let crew: ReturnType<typeof drafting>
beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
})

/** A draft and two people of its firm. */
async function twoAtIt() {
  const { actor, id } = await crew.makeDraft()
  const colleague = await makePerson(world, 'founder', { firmId: actor.firmId }, world.now)
  const save = (who: Actor, key: string, value: string, base: number) =>
    saveAnswer(who, id, { key, base, sent: { [key]: value } }, world.now)
  const stored = async () => {
    const { answers, fields } = await db.application.findFirstOrThrow({ where: { id } })
    return {
      answers: answers as Record<string, string>,
      fields: fields as Record<string, { version: number; by: string }>,
    }
  }
  return { actor, colleague, id, save, stored }
}

it('two founders save different fields at once: both stay', async () => {
  const { actor, colleague, save, stored } = await twoAtIt()
  const both = await Promise.all([save(actor, 'staff', '11', 0), save(colleague, 'product', '传感器', 0)])
  expect(both).toMatchObject([
    { ok: true, value: { version: 1, problem: null } },
    { ok: true, value: { version: 1, problem: null } },
  ])
  const { answers, fields } = await stored()
  expect(answers).toMatchObject({ staff: '11', product: '传感器' })
  expect(fields).toMatchObject({ staff: { version: 1, by: actor.name }, product: { by: colleague.name } })
})

it('of two who type one field at once the second is told what the first wrote, and may write over it', async () => {
  const { actor, colleague, save, stored } = await twoAtIt()
  const both = await Promise.all([save(actor, 'staff', '11', 0), save(colleague, 'staff', '12', 0)])
  const refusal = both.find(({ ok }) => !ok)
  const { staff } = (await stored()).answers
  if (!refusal || refusal.ok) throw new Error('both were saved')
  expect(refusal).toMatchObject({ reason: 'changed_meanwhile', detail: { value: staff, version: 1 } })
  expect(await save(colleague, 'staff', '13', Number(refusal.detail?.version))).toMatchObject({ ok: true })
  expect((await stored()).answers.staff).toBe('13')
})

it('50 saves at once, each by somebody who had seen the one before, lose none', async () => {
  const { actor, colleague, save, stored } = await twoAtIt()
  const keys = ['staff', 'capital', 'revenue_last_year', 'product', 'founder_name']
  const acknowledged = new Map<string, string>()
  const chain = async (key: string, who: Actor, from: number) => {
    for (let at = from; at < from + 10; at += 1) {
      const outcome = await save(who, key, String(at + 1), at)
      if (outcome.ok) acknowledged.set(key, String(at + 1))
    }
  }
  await Promise.all(keys.map((key, index) => chain(key, index % 2 ? colleague : actor, 0)))
  const { answers, fields } = await stored()
  expect(Object.fromEntries(keys.map((key) => [key, answers[key]]))).toEqual(Object.fromEntries(acknowledged))
  expect(keys.map((key) => fields[key]?.version)).toEqual(keys.map(() => 10))
})

it('50 people in one field at once: one writes, 49 are told', async () => {
  const { actor, save, stored } = await twoAtIt()
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) => save(actor, 'product', `第 ${index} 稿`, 0)),
  )
  expect(outcomes.filter(({ ok }) => ok).length).toBe(1)
  expect((await stored()).fields.product?.version).toBe(1)
})

it('a section saved without scripts keeps what a colleague saved in its other fields', async () => {
  const { actor, colleague, id, save, stored } = await twoAtIt()
  const [section] = await crew.sectionsOf(id)
  if (!section) throw new Error('no section')
  const stamp = stampOf(section, {})
  await save(colleague, 'product', '传感器', 0)
  const saved = await saveSection(
    actor,
    id,
    { section: section.key, stamp, sent: { staff: '11' } },
    world.now,
  )
  expect(saved.ok).toBe(true)
  expect((await stored()).answers).toMatchObject({ staff: '11', product: '传感器' })
})

it('a question of no form is not found, an answer to a file that has left is refused', async () => {
  const { actor, id, save } = await twoAtIt()
  const lost = await answerOf(() => save(actor, 'no_such_question', 'x', 0))
  expect(lost.status).toBe(404)
  await withdrawApplication(actor, id, {}, world.now)
  expect(await save(actor, 'staff', '11', 0)).toEqual({ ok: false, reason: 'not_a_draft' })
})
