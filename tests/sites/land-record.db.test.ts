import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { decideCase, findIdle, hearHolder, notifyHolder } from '~/landing/land/cases.server'
import { recordCause } from '~/landing/land/causes.server'
import { landItems } from '~/landing/land/desk-items.server'
import { closeCase, reclaimLand } from '~/landing/land/end-case.server'
import { CauseForm, ReclaimForm } from '~/landing/land/land.form'
import { paperOf, papersOfFirm } from '~/landing/land/queries.server'
import { changeParcel, inputOf, recordWork } from '~/landing/land/save-parcel.server'
import { factsOf, ownParcel } from '~/landing/land/visible.server'
import { db } from '~/platform/db.server'
import { addMonths } from '~/shared/days'
import { idleCase, parcel } from '../support/scenes/landing/land'
import { makeFirm, makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
const words = { words: '现场核查，围挡内没有开工' }

describe('what is on record of a parcel', () => {
  it('is not denied by a change: no less land than is developed, no contract after the work or its delay', async () => {
    const parcelId = await parcel(world, {
      agreedStart: '2025-06-10',
      startedOn: '2025-07-01',
      stoppedOn: '2026-01-01',
    })
    const row = await ownParcel(world.park, parcelId)
    const change = (given: Partial<ReturnType<typeof inputOf>>) =>
      changeParcel(
        world.park,
        parcelId,
        { ...inputOf(row), ...given, reason: '更正', version: row.version },
        world.now,
      )
    expect(await change({ areaMu: '29.99', toDevelopMu: '29' })).toMatchObject({
      reason: 'more_than_all',
      detail: { mu: '30' },
    })
    const late = { contractOn: '2025-07-02', agreedStart: '2025-07-02' }
    expect(await change(late)).toMatchObject({ reason: 'contract_after_work', detail: { day: '2025-07-01' } })
    const cause = { kind: 'holder', from: '2025-06-20', until: '2025-06-25', what: '等图纸', source: '来函' }
    must(await recordCause(world.park, parcelId, CauseForm.parse(cause), world.now))
    expect(await change({ contractOn: '2025-06-21', agreedStart: '2025-06-21' })).toMatchObject({
      reason: 'contract_after_cause',
    })
    must(
      await change({ areaMu: '30', toDevelopMu: '30', contractOn: '2025-06-20', agreedStart: '2025-06-20' }),
    )
  })

  it('keeps an open case on the desk also after work has begun', async () => {
    const other = await makeWorld()
    const { params } = await idleCase(other, 'heard')
    const { parcelId = '' } = params
    const work = { what: 'start', on: other.today, developedMu: null, invested: null, note: '进场' } as const
    must(await recordWork(other.park, parcelId, { ...work, version: 1 }, other.now))
    const items = await landItems(other.officer, other.today, 'zh')
    expect(items.map(({ to, step }) => [to.endsWith(parcelId), step.includes('null')])).toEqual([
      [true, false],
    ])
  })
})

describe('the case of idle land', () => {
  it('is the firm’s that held the land when it was opened, whoever holds it later', async () => {
    const other = await makeWorld()
    const { params } = await idleCase(other)
    const { parcelId = '', caseId = '', paperId = '' } = params
    const next = await makeFirm(other.enclaveId)
    const newcomer = await makePerson(other, 'founder', { firmId: next.id })
    must(await closeCase(other.bureau, caseId, words, other.now))
    const row = await ownParcel(other.bureau, parcelId)
    const sold = {
      ...inputOf(row),
      holder: next.name,
      firmRef: next.ref,
      reason: '转让',
      version: row.version,
    }
    must(await changeParcel(other.bureau, parcelId, sold, other.now))
    const read = [await papersOfFirm(other.founder), await papersOfFirm(newcomer)]
    expect(read.map((papers) => papers.map(({ id }) => id))).toEqual([[paperId], []])
    expect((await paperOf(other.founder, paperId, other.today)).id).toBe(paperId)
    await expect(paperOf(newcomer, paperId, other.today)).rejects.toMatchObject({ status: 404 })
  })

  it('blames nobody but the authorities while they hold stopped work up, and puts no start off', async () => {
    const other = await makeWorld()
    const began = addMonths(other.today, -30)
    const stopped = { agreedStart: began, startedOn: began, stoppedOn: addMonths(other.today, -14) }
    const parcelId = await parcel(other, stopped)
    const from = addMonths(other.today, -13)
    const cause = { kind: 'government' as const, from, until: null, what: '未交地', source: '纪要' }
    must(await recordCause(other.park, parcelId, cause, other.now))
    must(await notifyHolder(other.bureau, parcelId, words, other.now))
    const { id } = await db.idleCase.findFirstOrThrow({ where: { parcelId } })
    must(await hearHolder(other.bureau, id, { words: '政府未交地' }, other.now))
    must(await findIdle(other.bureau, id, words, other.now))
    const finding = await db.idlePaper.findFirstOrThrow({ where: { caseId: id, kind: 'finding' } })
    const { paper } = await paperOf(other.bureau, finding.id, other.today)
    expect(paper.zh.lines.join('')).toContain('政府')
    const decision = { ...words, newStart: addMonths(other.today, 6), plan: '' }
    expect(await decideCase(other.bureau, id, decision, other.now)).toMatchObject({ reason: 'plan_missing' })
    must(await decideCase(other.bureau, id, { ...decision, plan: '六个月内复工' }, other.now))
    const row = await ownParcel(other.bureau, parcelId)
    expect(factsOf(row).agreedStart).toBe(began)
  })

  it('takes the land back once, of two who do so at once', async () => {
    const { params } = await idleCase(world, 'decided', 'idle_reclaim')
    const { caseId = '' } = params
    const given = ReclaimForm.parse({ on: world.today, becomes: 'reserve', note: '已注销登记' })
    const both = await Promise.all([1, 2].map(() => reclaimLand(world.bureau, caseId, given, world.now)))
    expect(both.map((answer) => (answer.ok ? 'ok' : answer.reason)).sort()).toEqual(['ok', 'wrong_state'])
  })
})
