import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellable, type Candidate, type ToldCell } from '~/landing/sharing/told'

const LEAST = 3

/** A figure of a firm in a quarter as a short text: `a 2026Q1 500`, with `!` where the firm agrees, and its city where not home. */
function rowsOf(texts: readonly string[]): Candidate[] {
  return texts.map((text) => {
    const [firm = '', quarter = '', amount = '', city = 'home'] = text.split(' ')
    const firmId = firm.replace('!', '')
    return {
      projectId: `p-${firmId}`,
      firmId,
      agrees: firm.endsWith('!'),
      metric: 'tax',
      quarter,
      amount: amount === '-' ? null : amount,
      city: city as Candidate['city'],
    }
  })
}

/** Settlements one after the other, each knowing what the host city has read before, as the command does. */
class Told {
  readonly totals: { cells: string[]; cities: string[]; lawTold: boolean }[] = []

  settle(
    candidates: readonly Candidate[],
    agrees = (firmId: string) => candidates.some((row) => row.firmId === firmId && row.agrees),
  ) {
    const { rows, lawTold } = tellable(candidates, this.before(agrees), LEAST)
    const counted = rows.filter(({ amount }) => amount !== null)
    const cells = counted.map(({ projectId, quarter, amount }) => `${projectId} ${quarter} ${Number(amount)}`)
    if (counted.length > 0) this.totals.unshift({ cells, cities: counted.map(({ city }) => city), lawTold })
    const said = (some: typeof rows, of: 'amount' | 'held') =>
      some.filter((row) => row[of] !== null).map((row) => `${row.projectId.slice(2)} ${row[of] ?? ''}`)
    return { counted: said(rows, 'amount'), held: said(rows, 'held'), lawTold }
  }

  private before(agrees: (firmId: string) => boolean): ToldCell[] {
    const cells = [...new Set(this.totals.flatMap((total) => total.cells))]
    return cells.map((cell) => {
      const [projectId = '', quarter = '', amount = ''] = cell.split(' ')
      const group = this.totals
        .map(({ cells: own, cities, lawTold }, number) => {
          const at = own.indexOf(cell)
          return at < 0 ? '' : `${number}${lawTold ? (cities[at] ?? '') : ''}`
        })
        .join(' ')
      const firmId = projectId.slice(2)
      return { projectId, firmId, quarter, amount, agrees: agrees(firmId), group }
    })
  }
}

const settled = (...times: string[][]) => {
  const told = new Told()
  return times.map((texts) => told.settle(rowsOf(texts))).at(-1)
}
const q = (...texts: string[]) => texts.map((text) => text.replace(' ', ' 2026Q1 '))
const [a, b, c, d, e, f] = ['a 10', 'b 20', 'c 30', 'd 40', 'e 50', 'f 60']

describe('what a settlement counts of what firms answered', () => {
  it.each([
    ['three firms', [q(a, b, c)], ['a 10', 'b 20', 'c 30'], []],
    ['two firms', [q(a, b)], [], ['a 10', 'b 20']],
    ['one that agrees', [q('a! 10', b)], ['a 10'], ['b 20']],
    ['two firms and one that paid nothing', [q(a, b, 'c 0')], [], ['a 10', 'b 20', 'c 0']],
    ['three that paid nothing', [q('a 0', 'b 0', 'c 0')], [], ['a 0', 'b 0', 'c 0']],
    ['three beside two that agree', [q(a, b, c, 'd! 40')], ['a 10', 'b 20', 'c 30', 'd 40'], []],
    ['a fourth that answers later', [q(a, b, c), q(a, b, c, d)], ['a 10', 'b 20', 'c 30'], ['d 40']],
    ['one that corrects', [q(a, b, c, d), q('a 11', b, c, d)], ['a 10', 'b 20', 'c 30', 'd 40'], ['a 11']],
    [
      'three of six that correct',
      [q(a, b, c, d, e, f), q('a 11', 'b 21', 'c 31', d, e, f)],
      ['a 11', 'b 21', 'c 31', 'd 40', 'e 50', 'f 60'],
      [],
    ],
    ['one that is left out', [q(a, b, c, d), q(a, b, c)], [], ['a 10', 'b 20', 'c 30']],
    [
      'three more beside one that corrects',
      [q(a, b, c), q('a 11', b, c, d, e, f)],
      ['a 10', 'b 20', 'c 30', 'd 40', 'e 50', 'f 60'],
      ['a 11'],
    ],
    [
      'figures corrected and corrected back: each stands in two totals, and the latest of them is counted again whole',
      [q('a 11', b, c), q(a, 'b 21', 'c 31'), q(a, b, c)],
      ['a 10', 'b 21', 'c 31'],
      ['b 20', 'c 30'],
    ],
    ['one that withdrew its consent and corrects', [q('a! 10'), q('a 11')], ['a 10'], ['a 11']],
  ])('%s', (_, times, counted, held) => {
    expect(settled(...times)).toMatchObject({ counted, held })
  })

  it('counts a firm with two landings as one', () => {
    const two = rowsOf(q(a, b, c)).map((row) => (row.firmId === 'c' ? { ...row, firmId: 'a' } : row))
    expect(new Told().settle(two)).toMatchObject({ counted: [], lawTold: true })
  })

  it('tells the parts by city where each is of enough firms', () => {
    expect(settled(q(a, b, c, 'd 40 host'))).toMatchObject({ lawTold: false })
    expect(settled(q(a, b, c, 'd! 40 host'))).toMatchObject({ lawTold: true })
    expect(settled(q('a 1 host', 'b 2 host', 'c 3 host', d, e, f))).toMatchObject({ lawTold: true })
  })
})

const PRIME = 2147483647n
const mod = (value: bigint) => ((value % PRIME) + PRIME) % PRIME
function inverse(value: bigint): bigint {
  let [result, base, power] = [1n, mod(value), PRIME - 2n]
  for (; power > 0n; power /= 2n, base = mod(base * base)) if (power % 2n === 1n) result = mod(result * base)
  return result
}

/** Combinations of totals in which none of the first columns is left, as far as they say something of the others. */
function leftOver(totals: readonly bigint[][], first: number): bigint[][] {
  const rows = totals.map((row) => [...row])
  let done = 0
  for (let column = 0; column < first; column += 1) {
    const at = rows.findIndex((row, number) => number >= done && row[column] !== 0n)
    if (at < 0) continue
    const [pivot = []] = rows.splice(at, 1)
    rows.splice(done, 0, pivot)
    const by = inverse(pivot[column] ?? 1n)
    for (let number = done + 1; number < rows.length; number += 1) {
      const times = mod((rows[number]?.[column] ?? 0n) * by)
      rows[number] = (rows[number] ?? []).map((value, place) => mod(value - times * (pivot[place] ?? 0n)))
    }
    done += 1
  }
  return rows.slice(done)
}

const firm = fc.integer({ min: 0, max: 6 })
const step = fc.record({
  asked: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
  agrees: fc.array(fc.constantFrom(false, false, false, true), { minLength: 7, maxLength: 7 }),
  changes: fc.array(fc.tuple(firm, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 3 }))),
  moved: fc.array(fc.constantFrom<Candidate['city']>('home', 'home', 'host'), { minLength: 7, maxLength: 7 }),
})

/** The fewest firms that never agreed on whose figures alone some combination of the totals rests, up to three. */
function fewest(told: Told, agreed: ReadonlySet<string>): number {
  const cells = [...new Set(told.totals.flatMap((total) => total.cells))]
  const firmOf = (cell: string) => cell.split(' ')[0] ?? ''
  const own = [...new Set(cells.map(firmOf))].filter((one) => !agreed.has(one))
  const sets = told.totals.flatMap(({ cells: all, cities, lawTold }) => [
    all,
    ...(lawTold ? ['home', 'host'].map((city) => all.filter((_, at) => cities[at] === city)) : []),
  ])
  const rests = (few: readonly string[]) => {
    const others = cells.filter((cell) => !few.includes(firmOf(cell)))
    const columns = [...others, ...cells.filter((cell) => few.includes(firmOf(cell)))]
    const rows = sets.map((set) => columns.map((cell) => (set.includes(cell) ? 1n : 0n)))
    return leftOver(rows, others.length).some((row) => row.some((value) => value !== 0n))
  }
  if (own.some((one) => rests([one]))) return 1
  return own.some((one) => own.some((other) => one < other && rests([one, other]))) ? 2 : LEAST
}

it('whatever is settled, corrected, agreed and withdrawn: no sum of totals rests on one firm that never agreed, nor on two', () => {
  let read = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const told = new Told()
      const agreed = new Set<string>()
      const values = Array.from({ length: 14 }, (_, at) => 1 + (at % 3))
      for (const { asked, agrees, changes, moved } of steps) {
        for (const [who, quarter, value] of changes) values[who * 2 + quarter] = value
        const candidates = values.flatMap((value, at): Candidate[] => {
          const who = Math.floor(at / 2)
          const place = { projectId: `p-${who}`, firmId: String(who), quarter: `2026Q${(at % 2) + 1}` }
          const said = { metric: 'tax', amount: String(value), city: moved[who] ?? 'home' } as const
          return asked[at] ? [{ ...place, ...said, agrees: agrees[who] ?? false }] : []
        })
        for (const [who, yes] of agrees.entries()) if (yes) agreed.add(`p-${who}`)
        told.settle(candidates, (firmId) => agrees[Number(firmId)] ?? false)
      }
      read += told.totals.length
      expect(fewest(told, agreed)).toBe(LEAST)
    }),
    { numRuns: 400 },
  )
  expect(read).toBeGreaterThan(400)
})
