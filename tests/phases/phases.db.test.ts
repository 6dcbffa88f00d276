import { beforeAll, describe, expect, it } from 'vitest'
import { activatePhase, beginDuePhases } from '~/admission/phases/activate.server'
import { addPhase, changePhase, movePhase, removePhase } from '~/admission/phases/change-phase.server'
import { chooseBlindPapers } from '~/admission/phases/blind-papers.server'
import { phasesOf } from '~/admission/phases/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { makeWorld, type World } from '../support/world'

const BLIND = {
  nameZh: '盲评',
  nameEn: 'Blind review',
  startsOn: null,
  endsOn: null,
  mayReview: true,
  seesNames: false,
  seesOthers: 'never' as const,
  mayDecide: false,
  founderMayEdit: false,
}
let world: World
const state = () => phasesOf({ enclaveId: world.enclaveId, intakeId: world.intakeId })
const add = (more: { startsOn: string; nameEn: string }) =>
  addPhase(world.director, 1, { ...BLIND, ...more, idempotencyKey: newId() }, world.now)
const idOf = async (name: string) => (await state()).phases.find(({ nameEn }) => nameEn === name)?.id

beforeAll(async () => {
  world = await makeWorld()
})

describe('the phases of an intake', () => {
  it('begin with two, the first active', async () => {
    const { phases, activeId } = await state()
    expect(phases.map(({ nameZh }) => nameZh)).toEqual(['评审', '评议与决定'])
    expect(activeId).toBe(phases[0]?.id)
  })

  it('are the director’s to change, once per form', async () => {
    expect(await addPhase(world.officer, 1, { ...BLIND, idempotencyKey: newId() }, world.now)).toMatchObject({
      reason: 'wrong_role',
    })
    const typed = { ...BLIND, idempotencyKey: newId() }
    await Promise.all([
      addPhase(world.director, 1, typed, world.now),
      addPhase(world.director, 1, typed, world.now),
    ])
    expect((await state()).phases.map(({ nameEn }) => nameEn)).toEqual([
      'Review',
      'Deliberation and decision',
      'Blind review',
    ])
  })

  it('of two directors who activate different ones at once, one phase is active, and both are on record', async () => {
    const { phases } = await state()
    const [, second, third] = phases.map(({ id }) => id)
    const done = await Promise.all([
      activatePhase(world.director, 1, second, world.now),
      activatePhase(world.director, 1, third, world.now),
    ])
    expect(done.map(({ ok }) => ok)).toEqual([true, true])
    const kind = 'review_phase_began'
    const events = await db.event.findMany({
      where: { enclaveId: world.enclaveId, kind },
      orderBy: { seq: 'desc' },
    })
    expect(events).toHaveLength(2)
    const last = events[0]?.payload as { nameEn: string }
    const { activeId, phases: after } = await state()
    expect(after.find(({ id }) => id === activeId)?.nameEn).toBe(last.nameEn)
    await activatePhase(world.director, 1, phases[0]?.id, world.now)
  })

  it('cannot be none, another intake’s, or taken away while active', async () => {
    const other = await makeWorld()
    const { activeId: foreign } = await phasesOf({ enclaveId: other.enclaveId, intakeId: other.intakeId })
    const where = { enclaveId_id: { enclaveId: world.enclaveId, id: world.intakeId } }
    await expect(db.intake.update({ where, data: { activePhaseId: foreign } })).rejects.toThrow()
    const { activeId } = await state()
    await expect(
      db.reviewPhase.delete({ where: { enclaveId_id: { enclaveId: world.enclaveId, id: activeId } } }),
    ).rejects.toThrow()
    expect(await removePhase(world.director, 1, activeId, world.now)).toMatchObject({ reason: 'is_active' })
  })

  it('share no day, whoever asks, and of two at once only one gets it', async () => {
    const blind = await idOf('Blind review')
    const days = { startsOn: '2026-12-01', endsOn: '2026-12-10' }
    expect(await changePhase(world.director, 1, blind, { ...BLIND, ...days }, world.now)).toMatchObject({
      ok: true,
    })
    const both = await Promise.all([
      add({ startsOn: '2026-12-20', nameEn: 'Third' }),
      add({ startsOn: '2026-12-20', nameEn: 'Third' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'days_overlap' })
    const { enclaveId, intakeId } = world
    const raw = { ...BLIND, enclaveId, intakeId, id: newId(), position: 9 }
    await expect(
      db.reviewPhase.create({ data: { ...raw, startsOn: dateOfDay('2026-12-05'), endsOn: null } }),
    ).rejects.toThrow(/share_no_day/)
  })

  it('move up and down, but never against their days', async () => {
    const third = await idOf('Third')
    expect(await movePhase(world.director, 1, third, 'up', world.now)).toMatchObject({
      reason: 'days_out_of_order',
    })
    const meeting = await idOf('Deliberation and decision')
    await movePhase(world.director, 1, meeting, 'down', world.now)
    expect((await state()).phases.map(({ nameEn }) => nameEn)).toEqual([
      'Review',
      'Blind review',
      'Deliberation and decision',
      'Third',
    ])
    expect(await removePhase(world.director, 1, third, world.now)).toMatchObject({ ok: true })
  })

  it('move by date, once, however often the round runs, with an event of the system', async () => {
    const at = new Date('2026-12-01T01:00:00Z')
    const rounds = await Promise.all([
      beginDuePhases(at, world.enclaveId),
      beginDuePhases(at, world.enclaveId),
    ])
    expect(rounds.reduce((sum, { begun }) => sum + begun, 0)).toBe(1)
    expect((await state()).activeId).toBe(await idOf('Blind review'))
    expect(await beginDuePhases(at, world.enclaveId)).toEqual({ begun: 0 })
    const last = await db.event.findFirst({
      where: { enclaveId: world.enclaveId, kind: 'review_phase_began' },
      orderBy: { seq: 'desc' },
    })
    expect(last).toMatchObject({ actorName: 'system', subjectId: world.intakeId })
    // The phase without days follows the day after the last.
    await beginDuePhases(new Date('2026-12-10T18:00:00Z'), world.enclaveId)
    expect((await state()).activeId).toBe(await idOf('Deliberation and decision'))
  })

  it('open no paper to experts who must not know the firm, until the director says so', async () => {
    const where = { enclaveId_id: { enclaveId: world.enclaveId, id: world.intakeId } }
    expect((await db.intake.findUniqueOrThrow({ where })).blindPapers).toEqual([])
    expect(await chooseBlindPapers(world.director, 1, ['no-such'], world.now)).toMatchObject({
      reason: 'unknown_paper',
    })
    expect(await chooseBlindPapers(world.director, 1, ['business_plan'], world.now)).toMatchObject({
      ok: true,
    })
    expect((await db.intake.findUniqueOrThrow({ where })).blindPapers).toEqual(['business_plan'])
  })
})
