import { describe, expect, it } from 'vitest'
import { chanceFrom } from '~/example/plans/random'
import { quarterBefore } from '~/landing/quarters/quarter'
import { timesOf, wayRows, WAYS } from '~/plan/structure/times.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { landed, quarterAsked } from '../support/scenes/landing/landed'
import { makeWorld } from '../support/world'
import { OCTOBER } from '../landed/quarters-support'

/** Landings with signing, start and production on some days, asked from some quarter on, silent in some, with nothing at first. */
async function someWorld(seed: number) {
  const world = await makeWorld({ now: OCTOBER })
  const chance = chanceFrom(seed)
  const { enclaveId, now } = world
  for (let number = 0; number < 9; number += 1) {
    const since = ['2025-07-10', '2025-09-30', '2025-10-01'][chance.whole(0, 2)] ?? ''
    const stage = chance.whole(0, 8) === 0 ? 'dropped' : 'producing'
    const made = await landed(world, { since, stage })
    if (chance.whole(0, 1) === 0)
      await db.landingProject.updateMany({ where: { id: made.projectId }, data: { premises: 'factory' } })
    const days = {
      signed: -chance.whole(0, 90),
      under_construction: chance.whole(-30, 60),
      producing: chance.whole(61, 300),
    }
    for (const [step, by] of Object.entries(days))
      if (chance.whole(0, 4) > 0)
        await db.milestone.create({
          data: {
            enclaveId,
            projectId: made.projectId,
            stage: step,
            actualOn: dateOfDay(addDays(since, by)),
          },
        })
    for (let ago = chance.whole(3, 4); ago >= 0; ago -= 1) {
      const { quarterId: askId } = await quarterAsked(world, made, { quarter: quarterBefore('2026Q3', ago) })
      for (let version = 1; version <= [0, 1, 1, 1, 2][chance.whole(0, 4)]!; version += 1)
        await db.quarterAnswer.create({
          data: {
            enclaveId,
            id: newId(),
            askId,
            version,
            reason: version > 1 ? '更正' : '',
            jobs: 3,
            byLink: true,
            outputYuan: chance.whole(0, 1) * 5000,
            taxYuan: chance.whole(0, 2) === 0 ? 70 : 0,
            answeredAt: now,
          },
        })
    }
  }
  return world
}

const median = (days: readonly number[]) => {
  const sorted = [...days].sort((a, b) => a - b)
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2
}

/** The days of every way, counted from plain rows in plain steps. */
async function plainDays(enclaveId: string) {
  const projects = await db.landingProject.findMany({
    where: { enclaveId, stage: { not: 'dropped' } },
    include: { milestones: true, quarters: { include: { answers: { orderBy: { version: 'desc' } } } } },
  })
  const tenancies = await db.tenancy.findMany({ where: { enclaveId } })
  const days: Record<string, number[]> = Object.fromEntries(WAYS.map((way) => [way, []]))
  const note = (way: string, from: Date | null | undefined, to: Date | null | undefined) => {
    if (from && to && from <= to) days[way]?.push((Number(to) - Number(from)) / 86_400_000)
  }
  for (const { firmId, premises, milestones, quarters } of projects) {
    const on = (stage: string) => milestones.find((one) => one.stage === stage)?.actualOn
    const admitted = tenancies.filter((one) => one.firmId === firmId).map(({ startedOn }) => startedOn)
    const registered = on('registered')
    note('admitted_registered', admitted.sort((a, b) => Number(a) - Number(b))[0], registered)
    note(`signed_started_${premises}`, on('signed'), on('under_construction'))
    note(`signed_producing_${premises}`, on('signed'), on('producing'))
    note('registered_producing', registered, on('producing'))
    const inOrder = [...quarters].sort((a, b) => (a.quarter < b.quarter ? -1 : 1))
    for (const [way, of] of [
      ['registered_output', 'outputYuan'],
      ['registered_tax', 'taxYuan'],
    ] as const)
      for (const { quarter, answers } of inOrder) {
        const [answer] = answers
        if (!answer || !registered) break
        const first = inOrder[0]?.quarter ?? ''
        const own = `${registered.getUTCFullYear()}Q${Math.floor(registered.getUTCMonth() / 3) + 1}`
        if (first > own) break
        if (!answer[of].gt(0)) continue
        note(
          way,
          registered,
          new Date(Date.UTC(Number(quarter.slice(0, 4)), Number(quarter.slice(5)) * 3, 0)),
        )
        break
      }
  }
  return days
}

describe('how long each way took', () => {
  it.each([1, 2, 3, 4])('is what plain rows say, with a row for every case: world %i', async (seed) => {
    const { enclaveId } = await someWorld(seed)
    const [times, plain] = [await timesOf(enclaveId), await plainDays(enclaveId)]
    expect(times.map(({ way }) => way)).toEqual([...WAYS])
    for (const { way, cases, median: said } of times) {
      const days = plain[way] ?? []
      expect([way, cases]).toEqual([way, days.length])
      if (cases > 0) expect([way, said]).toEqual([way, median(days)])
      const { rows } = await wayRows(enclaveId, way, 1)
      expect(rows.map((row) => row.days)).toEqual([...days].sort((a, b) => b - a))
    }
    expect((plain.registered_output ?? []).length).toBeGreaterThan(0)
  })
})
