import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findingsOf } from '~/plan/returns/checks'
import { draftOf } from '~/plan/returns/draft.server'
import { story, write } from '../kpi/random-world'
import { makeWorld } from '../support/world'
import { ownReturn, reportYears } from './own-return'

it('says of every world what a recount of its own says, and agrees in itself', async () => {
  for (const [number, told] of fc.sample(story, { numRuns: 6, seed: 20_261_130 }).entries()) {
    const world = await makeWorld()
    await write(world, told)
    await reportYears(world, number)
    for (const year of [2024, 2025, 2026]) {
      const figures = await draftOf(world.enclaveId, String(year), '2027-02-01')
      expect(figures.totals).toMatchObject(await ownReturn(world, year))
      expect(figures.firms).toHaveLength(Number(figures.totals.firms_after))
      expect(
        findingsOf(figures)
          .map(({ check }) => check)
          .filter((one) => one === 'sums' || one === 'area_sum'),
      ).toEqual([])
      const { firms_before, firms_entered, firms_graduated, firms_left, firms_after } = figures.totals
      expect(
        Number(firms_before) + Number(firms_entered) - Number(firms_graduated) - Number(firms_left),
      ).toBe(Number(firms_after))
    }
  }
})
