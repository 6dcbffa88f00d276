import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { landedFirm } from '~/landing/landed/firm.server'
import { answerQuarter } from '~/landing/quarters/answer.server'
import { askQuarters } from '~/landing/quarters/ask.server'
import { decideConsent } from '~/landing/quarters/consent.server'
import { landedItems } from '~/landing/quarters/desk-items.server'
import { secretOf } from '~/landing/quarters/links.part.server'
import { lookInto } from '~/landing/quarters/look-into.server'
import { questionOf } from '~/landing/quarters/question.server'
import { remindOfQuarters } from '~/landing/quarters/remind.server'
import { db } from '~/platform/db.server'
import { landed, quarterAsked } from '../support/scenes/landing/landed'
import { makeWorld } from '../support/world'
import { OCTOBER, say, status, typed } from './quarters-support'
import { kindsTo } from '../landing/support'

describe('the round of a quarter', () => {
  it('asks every landed firm once, whatever runs at once or again, and nobody whose years are over or who withdrew', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId } = world
    const asked = await landed(world)
    await landed(world, { stage: 'signed' })
    const old = await landed(world, { since: '2021-06-30' })
    const late = await landed(world, { since: '2021-07-02' })
    const gone = await landed(world)
    must(await decideConsent({ actor: gone.founder }, false, OCTOBER))
    const runs = await Promise.all([askQuarters(OCTOBER, enclaveId), askQuarters(OCTOBER, enclaveId)])
    expect(runs.reduce((all, one) => all + one, 0)).toBe(2)
    expect(await askQuarters(OCTOBER, enclaveId)).toBe(0)
    const rows = await db.quarterAsk.findMany({ where: { enclaveId }, include: { links: true } })
    expect(rows.map(({ projectId }) => projectId).sort()).toEqual([asked.projectId, late.projectId].sort())
    expect(rows.every(({ quarter, links }) => quarter === '2026Q3' && links.length === 1)).toBe(true)
    expect(await kindsTo(asked.founder.userId)).toEqual(['quarter_asked'])
    expect([await kindsTo(old.founder.userId), await kindsTo(gone.founder.userId)]).toEqual([[], []])
  })

  it('goes on where a run was cut short, and says nothing twice', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const [one, other] = [await landed(world), await landed(world)]
    await quarterAsked(world, one)
    expect(await askQuarters(OCTOBER, world.enclaveId)).toBe(1)
    expect([await kindsTo(one.founder.userId), await kindsTo(other.founder.userId)]).toEqual([
      [],
      ['quarter_asked'],
    ])
  })

  it('reminds at the days of the setting, each once, and tells of silence the day after the last one', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId, officer, park } = world
    const made = await landed(world)
    await askQuarters(OCTOBER, enclaveId)
    const run = (day: string) => remindOfQuarters(new Date(`${day}T02:00:00Z`), enclaveId)
    expect([await run('2026-10-12'), await run('2026-10-13'), await run('2026-10-14')]).toEqual([0, 1, 0])
    expect([await run('2026-10-20'), await run('2026-10-20')]).toEqual([1, 0])
    const items = (day: string) => landedItems(officer, day, 'zh')
    expect(await items('2026-10-20')).toEqual([])
    expect(await items('2026-10-21')).toMatchObject([
      { turn: 'firm', since: '2026-10-21', step: '2026年第三季度逾期未答' },
    ])
    expect(await Promise.all([run('2026-10-21'), run('2026-10-21')])).toContain(1)
    expect(await run('2026-10-22')).toBe(0)
    expect(await kindsTo(made.founder.userId)).toEqual([
      'quarter_asked',
      'quarter_reminded',
      'quarter_reminded',
      'quarter_reminded',
    ])
    expect([await kindsTo(officer.userId), await kindsTo(park.userId)]).toEqual([
      ['landed_silent'],
      ['landed_silent'],
    ])
  })
})

describe('an answer by the link of a letter', () => {
  it('is kept with the consent of the first time, and asks for none after it', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const made = await landed(world)
    await askQuarters(OCTOBER, world.enclaveId)
    const link = await db.quarterLink.findFirstOrThrow({ where: { enclaveId: world.enclaveId } })
    const token = secretOf(world.enclaveId, link.id)
    const without = { ...typed('500'), consent: false }
    expect(await answerQuarter({ token }, without, OCTOBER)).toMatchObject({ reason: 'consent_needed' })
    must(await answerQuarter({ token }, typed('500'), OCTOBER))
    const question = await questionOf({ token }, OCTOBER)
    expect(question).toMatchObject({ answer: { output: '500.00', tax: '12.50', jobs: '40' }, basedOn: 1 })
    expect(question.consent).toEqual({ given: true, on: '2026-10-08', textVersion: 1 })
    const subjectId = { in: [made.firmId, made.projectId] }
    const kinds = await db.event.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })
    expect(kinds.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ['quarter_consent', made.founder.userId],
      ['quarter_answered', made.founder.userId],
    ])
  })

  it('is nobody’s by a forged link, ends with its day, and ends for whoever has left the firm', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const made = await landed(world)
    const { token, quarterId } = await quarterAsked(world, made, { closesOn: '2026-12-19' })
    expect(await status(questionOf({ token: 'f'.repeat(64) }, OCTOBER))).toBe(404)
    expect(await status(answerQuarter({ token: 'f'.repeat(64) }, typed('500'), OCTOBER))).toBe(404)
    const after = new Date('2026-12-20T02:00:00Z')
    expect((await questionOf({ token }, new Date('2026-12-19T10:00:00Z'))).isOpen).toBe(true)
    expect((await questionOf({ token }, after)).isOpen).toBe(false)
    expect(await answerQuarter({ token }, typed('500'), after)).toMatchObject({ reason: 'link_ended' })
    const stranger = await landed(world)
    expect(await status(questionOf({ actor: stranger.founder, askId: quarterId }, OCTOBER))).toBe(404)
    const { enclaveId, userId } = made.founder
    await db.membership.updateMany({ where: { enclaveId, userId }, data: { endedAt: OCTOBER } })
    expect(await status(answerQuarter({ token }, typed('500'), OCTOBER))).toBe(404)
    expect(await db.quarterAnswer.count({ where: { enclaveId } })).toBe(0)
  })

  it('is one of two that are given at once; the other is told', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const made = await landed(world)
    const { token, quarterId } = await quarterAsked(world, made)
    const both = await Promise.all([
      answerQuarter({ token }, typed('500'), OCTOBER),
      answerQuarter({ actor: made.founder, askId: quarterId }, typed('510'), OCTOBER),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'answered_meanwhile' })
    expect(await db.quarterAnswer.count({ where: { askId: quarterId } })).toBe(1)
    expect(await db.quarterConsent.count({ where: { firmId: made.firmId } })).toBe(1)
  })

  it('never changes: a correction comes after it, with its reason', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { token, quarterId } = await say(world, await landed(world), '2026Q3', '500')
    const correct = (given: Record<string, string>) =>
      answerQuarter({ token }, typed('505', { basedOn: '1', ...given }), OCTOBER)
    expect(await correct({})).toMatchObject({ reason: 'reason_needed' })
    expect(await correct({ output: '500', reason: '看错' })).toMatchObject({ reason: 'unchanged' })
    must(await correct({ reason: '漏了一张发票' }))
    const rows = await db.quarterAnswer.findMany({ where: { askId: quarterId }, orderBy: { version: 'asc' } })
    expect(rows.map(({ outputYuan, reason }) => [outputYuan.toFixed(2), reason])).toEqual([
      ['5000000.00', ''],
      ['5050000.00', '漏了一张发票'],
    ])
    await expect(
      db.quarterAnswer.updateMany({ where: { askId: quarterId }, data: { jobs: 1 } }),
    ).rejects.toThrow()
    await expect(db.quarterAnswer.deleteMany({ where: { askId: quarterId } })).rejects.toThrow()
  })

  it('is asked about when it is ten times the quarter before, and stands with a reason', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const made = await landed(world)
    await say(world, made, '2026Q2', '50')
    const { token } = await quarterAsked(world, made, { quarter: '2026Q3' })
    const answer = (given: Record<string, string>) => answerQuarter({ token }, typed('500', given), OCTOBER)
    expect(await answer({})).toMatchObject({
      reason: 'slip',
      detail: { figure: 'output', slips: 'output up 10' },
    })
    expect(await answer({ sure: 'yes' })).toMatchObject({ reason: 'doubt_needed' })
    expect(await answer({ sure: 'yes', doubt: '新厂投产' })).toMatchObject({ ok: true })
  })

  it('ends with consent: no more letters come, what was said stays, and it can be given again', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const made = await landed(world)
    const { token } = await say(world, made, '2026Q2', '500')
    must(await decideConsent({ token }, false, OCTOBER))
    expect(await askQuarters(OCTOBER, world.enclaveId)).toBe(0)
    const firm = await landedFirm(world.officer, made.projectId, '2026-10-08')
    expect([firm.consent?.given, firm.quarters.length, firm.curve.length]).toEqual([false, 1, 1])
    must(await decideConsent({ actor: made.founder }, true, OCTOBER))
    expect(await askQuarters(OCTOBER, world.enclaveId)).toBe(1)
  })
})

describe('what answers make known', () => {
  it('is raised the same day: the line near and crossed, and output that fell; told to officer and park, closed by a note', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { officer, park, today, enclaveId } = world
    const made = await landed(world)
    for (const [quarter, output] of [
      ['2025Q3', '400'],
      ['2025Q4', '400'],
      ['2026Q1', '390'],
      ['2026Q2', '420'],
    ] as const)
      await say(world, made, quarter, output)
    expect((await landedItems(officer, today, 'zh')).map(({ step }) => step)).toEqual([
      '2026年第二季度接近规上线，近四季 1,610 万元',
    ])
    const { token } = await say(world, made, '2026Q3', '790')
    expect((await landedItems(officer, today, 'en')).map(({ step }) => step).sort()).toEqual([
      'Near above scale in Q2 2026: 16.10 million yuan in four quarters',
      'Reached the line of above scale in Q3 2026: 20 million yuan in four quarters',
    ])
    expect(await kindsTo(park.userId)).toEqual(['landed_near_scale', 'landed_above_scale'])
    const crossed = await db.quarterSignal.findFirstOrThrow({ where: { enclaveId, kind: 'crossed' } })
    const [one, other] = await Promise.all([
      lookInto(officer, crossed.id, { note: '报表已核，办理入规' }, OCTOBER),
      lookInto(world.director, crossed.id, { note: '另一人也核了' }, OCTOBER),
    ])
    expect([one?.ok, other?.ok].filter(Boolean)).toHaveLength(1)
    // A correction downwards takes the cause of nothing that is closed already, and raises the drop.
    must(await answerQuarter({ token }, typed('279', { basedOn: '1', reason: '多填了两个月' }), OCTOBER))
    expect((await landedItems(officer, today, 'zh')).map(({ step }) => step).sort()).toEqual([
      '2026年第三季度产值同比下滑到 279 万元',
      '2026年第二季度接近规上线，近四季 1,610 万元',
    ])
  })
})
