import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranked } from '~/landing/park-rules/park-review'
import { shareByRank } from '~/landing/park-rewards/shares'
import { QuotaForm } from '~/landing/park-years/year.form'
import { STANDARD } from '~/ground/settings/settings'
import { ParkRulesForm } from '~/setup/settings-pages/park-rules.form'
import { toFen } from '~/shared/money'

const typed = (given: object) =>
  ParkRulesForm.safeParse({
    indicators: '质量 | Quality | 60 | 85\n项目 | Projects | 40 | 80',
    excellentFrom: '90',
    goodFrom: '80',
    fairFrom: '60',
    reviewsInARow: '2',
    lastPlaces: '3',
    lastIn: 'each',
    observationMonths: '12',
    objectionDays: '5',
    slipTimes: '1000',
    effectiveOn: '2026-12-01',
    reason: '年度规则',
    basedOn: '1',
    ...given,
  })

describe('the shares of a reward', () => {
  it('are a hundred together as they were typed', () => {
    expect([0.1, 64.1, 35.8].reduce((sum, share) => sum + share, 0)).not.toBe(100)
    expect(typed({ rewardShares: '0.1, 64.1, 35.8' }).error?.issues ?? []).toEqual([])
    expect(typed({ rewardShares: '50, 30, 19.9' }).success).toBe(false)
    const weights = '甲 | A | 0.1 | 85\n乙 | B | 64.1 | 80\n丙 | C | 35.8 | 80'
    expect(typed({ indicators: weights }).error?.issues ?? []).toEqual([])
  })

  it('share out the whole to the fen, and the same to parks of one rank but for the last fen', () => {
    const totals = fc.array(
      fc.integer({ min: 0, max: 10_000 }).map((points) => ({ total: (points / 100).toFixed(2) })),
      { minLength: 1, maxLength: 30 },
    )
    const shares = fc.array(
      fc.integer({ min: 1, max: 1000 }).map((share) => share / 10),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    const fund = fc.bigInt({ min: 1n, max: 1_000_000_000_000n })
    fc.assert(
      fc.property(totals, shares, fund, (parks, given, fen) => {
        const total = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
        const parts = shareByRank(total, given, ranked(parks, STANDARD.parks, null))
        expect(parts.reduce((sum, { amount }) => sum + toFen(amount), 0n)).toBe(fen)
        for (const { rank, amount } of parts.slice(0, -1)) {
          const first = parts.find((other) => other.rank === rank)?.amount ?? ''
          expect(amount).toBe(first)
        }
      }),
    )
  })
})

describe('the quota of a year', () => {
  it('does not ask for more projects of 500 million than of 100 million', () => {
    const quota = (projects100: string, projects500: string) =>
      QuotaForm.safeParse({
        year: '2026',
        landReservedMu: '100',
        factorySqm: '10000',
        projects100,
        projects500,
        source: '任务书',
      }).error?.issues.map(({ path, message }) => [path[0], message])
    expect(quota('2', '3')).toEqual([['projects500', 'more_large']])
    expect(quota('3', '3')).toBeUndefined()
  })
})
