import { describe, expect, it } from 'vitest'
import { foundingOfShangrao, foundingOfWeinan } from '~/example/plans/foundings'
import { planOfShangrao } from '~/example/plans/shangrao'
import { planOfWeinan } from '~/example/plans/weinan'
import { chanceFrom } from '~/example/plans/random'
import { Timeline } from '~/example/plans/timeline'
import { STAGES } from '~/landing/projects/stages'
import { addDays } from '~/shared/days'

const weinan = (today: string) => planOfWeinan(foundingOfWeinan(today), today, chanceFrom(7))
const DAYS = Array.from({ length: 53 }, (_, week) => addDays('2026-12-25', week * 7 + (week % 3)))

describe('the plan of Weinan', () => {
  it('is the same whenever it is drawn for the same day', () => {
    expect(weinan('2026-11-20')).toEqual(weinan('2026-11-20'))
  })

  it.each(DAYS)('keeps the order of things on %s', (today) => {
    const { intakes, parts } = weinan(today)
    expect(intakes.map(({ opensOn, closesOn }) => opensOn <= today && today <= closesOn)).toEqual([
      false,
      false,
      true,
    ])
    const lives = parts.flatMap(({ life }) => life ?? [])
    expect(lives).toHaveLength(50)
    expect(lives.filter(({ graduation }) => graduation)).toHaveLength(12)
    for (const { firm, movedInOn, units, leaseEndsOn, landing, graduation, leavesOn } of lives) {
      expect(units.length, firm.name).toBeGreaterThan(0)
      expect(leaseEndsOn > today || leavesOn !== null, firm.name).toBe(true)
      const days = landing?.actual.map(([, day]) => day) ?? []
      expect(days, firm.name).toEqual([...days].sort())
      expect((days[0] ?? today) > movedInOn, firm.name).toBe(true)
      const promised = Object.values(landing?.planned ?? {})
      expect(promised, firm.name).toEqual([...promised].sort())
      const signedOn = landing?.actual.find(([stage]) => stage === 'signed')?.[1]
      if (graduation && signedOn) expect(graduation.on <= signedOn, firm.name).toBe(true)
      if (graduation) expect(graduation.on > movedInOn && graduation.on < today, firm.name).toBe(true)
    }
    const standing = lives.flatMap(
      ({ landing }) => landing?.actual.filter(([, day]) => day < today).at(-1)?.[0] ?? [],
    )
    expect(new Set(standing)).toEqual(new Set(STAGES))
    const codes = lives.flatMap(({ units, leavesOn }) => (leavesOn ? [] : units))
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(parts.map(({ firm }) => firm.uscc)).size).toBe(parts.length)
  })
})

it('gives the second enclave firms of its own', () => {
  const today = '2026-11-20'
  const { parts } = planOfShangrao(foundingOfShangrao(today), today, chanceFrom(7))
  const first = weinan(today).parts.map(({ firm }) => firm.uscc)
  expect(parts.filter(({ firm }) => first.includes(firm.uscc))).toEqual([])
})

describe('a timeline', () => {
  it('goes through runs in the order of their moments and stops at the end', async () => {
    const done: string[] = []
    const at = (minute: number) => new Date(minute * 60_000)
    const time = new Timeline(at(10))
    time.begin(async () => {
      await time.until(at(5))
      done.push('b5')
      await time.until(at(11))
      done.push('never')
    })
    time.begin(async () => {
      await time.until(at(3))
      done.push('a3')
      time.begin(async () => {
        await time.until(at(4))
        done.push('c4')
      })
      await time.until(at(9))
      done.push('a9')
    })
    await time.run(() => undefined)
    expect(done).toEqual(['a3', 'c4', 'b5', 'a9'])
  })

  it('fails when a run fails', async () => {
    const time = new Timeline(new Date(1000))
    time.begin(async () => {
      await time.until(new Date(1))
      throw new Error('no')
    })
    await expect(time.run(() => undefined)).rejects.toThrow('no')
  })
})
