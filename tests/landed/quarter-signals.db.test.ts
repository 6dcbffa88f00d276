import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { answerQuarter } from '~/landing/quarters/answer.server'
import { lookInto } from '~/landing/quarters/look-into.server'
import { db } from '~/platform/db.server'
import { landed, quarterAsked, type LandedMade } from '../support/scenes/landing/landed'
import { makeWorld, type World } from '../support/world'
import { OCTOBER, say, typed } from './quarters-support'
import { kindsTo } from '../landing/support'

const STEADY = ['2025Q3', '2025Q4', '2026Q1', '2026Q2'] as const

/** A firm of 1,560 万元 in four quarters, the third quarter of 2026 answered with 390. */
async function steady(world: World) {
  const made = await landed(world)
  for (const quarter of STEADY) await say(world, made, quarter, '390')
  const { token } = await say(world, made, '2026Q3', '390')
  let version = 1
  const correct = async (output: string) => {
    const given = { basedOn: String(version), reason: '核对后更正' }
    must(await answerQuarter({ token }, typed(output, given), OCTOBER), output)
    version += 1
  }
  return { made, correct }
}

const signals = async ({ projectId }: LandedMade) => {
  const rows = await db.quarterSignal.findMany({ where: { projectId }, orderBy: { kind: 'asc' } })
  return rows.map(({ kind, closedAt, amountYuan }) => [
    kind,
    closedAt ? 'closed' : 'open',
    amountYuan.toFixed(0),
  ])
}

describe('a correction of a quarter', () => {
  it('closes what it takes the cause from, and opens it again when the next one brings it back', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { made, correct } = await steady(world)
    await correct('273')
    expect(await signals(made)).toEqual([['dropped', 'open', '2730000']])
    await correct('274')
    expect(await signals(made)).toEqual([['dropped', 'closed', '2730000']])
    await correct('250')
    expect(await signals(made)).toEqual([['dropped', 'open', '2500000']])
    expect(await kindsTo(world.park.userId)).toEqual(['landed_output_fell', 'landed_output_fell'])
    const raised = { enclaveId: world.enclaveId, kind: 'landed_signal_raised' }
    expect(await db.event.count({ where: raised })).toBe(2)
  })

  it('brings the amounts of what stands up to the answer that counts, and says nothing new', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { made, correct } = await steady(world)
    await correct('260')
    await correct('255.5')
    expect(await signals(made)).toEqual([['dropped', 'open', '2555000']])
    expect(await kindsTo(world.park.userId)).toEqual(['landed_output_fell'])
  })

  it('leaves closed what somebody has looked into', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { made, correct } = await steady(world)
    await correct('260')
    const signal = await db.quarterSignal.findFirstOrThrow({ where: { projectId: made.projectId } })
    must(await lookInto(world.officer, signal.id, { note: '停产检修' }, OCTOBER))
    for (const output of ['390.5', '250']) await correct(output)
    expect(await signals(made)).toEqual([['dropped', 'closed', '2600000']])
  })

  it('of the year before closes the drop it had made', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const made = await landed(world)
    const { token } = await say(world, made, '2025Q3', '390')
    for (const quarter of ['2025Q4', '2026Q1', '2026Q2']) await say(world, made, quarter, '400')
    await say(world, made, '2026Q3', '270')
    expect(await signals(made)).toEqual([['dropped', 'open', '2700000']])
    must(await answerQuarter({ token }, typed('360', { basedOn: '1', reason: '多记一笔' }), OCTOBER))
    expect(await signals(made)).toEqual([['dropped', 'closed', '2700000']])
  })
})

describe('two quarters answered at once', () => {
  it('are both counted by what they make known', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const made = await landed(world)
    for (const quarter of ['2025Q4', '2026Q1']) await say(world, made, quarter, '500')
    const [second, third] = [
      await quarterAsked(world, made, { quarter: '2026Q2' }),
      await quarterAsked(world, made, { quarter: '2026Q3' }),
    ]
    const both = await Promise.all(
      [second, third].map(({ token }) => answerQuarter({ token }, typed('500'), OCTOBER)),
    )
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    const open = { projectId: made.projectId, kind: 'crossed', closedAt: null }
    expect(await db.quarterSignal.count({ where: open })).toBe(1)
  })
})
