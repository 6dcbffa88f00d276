import { Decimal } from 'decimal.js'
import { shareTax } from '~/landing/park-rules/tax'
import { addYuan, compareYuan, type Yuan } from '~/shared/money'
import { METRICS, type Metric } from './vocabulary'

export type Term = { metric: Metric; basePercent: string; homePercent: string }
/** One landing in one quarter: its figure, null where it gave none, and the city in which it was registered. */
export type CountedRow = {
  projectId: string
  metric: Metric
  quarter: string
  amount: Yuan | null
  city: 'home' | 'host' | 'other'
}

/** What is counted where firms are registered (在地统计). It stands beside what was agreed and is never added to it. */
export type ByLaw = { lawHome: Yuan; lawHost: Yuan; lawOther: Yuan }
/** What the cities have agreed to count (考核口径): the part that is shared, and what each counts of it. */
export type AsAgreed = { shared: Yuan; agreedHome: Yuan; agreedHost: Yuan }
export type Counted = Term & { firms: number; missing: number; amount: Yuan } & ByLaw & AsAgreed
/** What was counted of a metric, and whether the host city reads it, and its parts by city: it learns of no firm alone. */
export type Part = Counted & { told: boolean; lawTold: boolean }
/** A part as somebody reads it: figures that are not theirs to read are zero, and are not shown. */
export type ReadPart = Part & { shown: boolean; lawShown: boolean }

/**
 * What is shared of an amount, cut to the fen, and its two parts: the home city's to 0.01 万元, halves up, the host
 * city's is the rest; the parts are the whole to the fen (§7.1, golden case of tax shared).
 */
export function shareOf(amount: Yuan, { basePercent, homePercent }: Omit<Term, 'metric'>): AsAgreed {
  const shared = exactly(amount).times(basePercent).div(100).toFixed(2, Decimal.ROUND_DOWN)
  const parts = shareTax(shared, [homePercent, exactly('100').minus(homePercent).toString()])
  if (!parts.ok) throw new Error(`no share of ${amount}: ${parts.reason}`)
  const [agreedHome = '0.00', agreedHost = '0.00'] = parts.value
  return { shared, agreedHome, agreedHost }
}

// Twenty digits of an amount and five of a share, without losing a fen.
const Exact = Decimal.clone({ precision: 40 })
const exactly = (text: string) => new Exact(text)

/**
 * The parts of a settlement, a metric each, from rows that name every landing and quarter once. What is held is neither
 * counted nor missing.
 */
export function partsOf(
  terms: readonly Term[],
  rows: readonly (CountedRow & { held?: Yuan | null })[],
): Counted[] {
  return METRICS.codes.flatMap((metric) => {
    const term = terms.find((one) => one.metric === metric)
    if (!term) return []
    const all = rows.filter((row) => row.metric === metric && (row.amount !== null || !row.held))
    const known = all.flatMap(({ amount, ...row }) => (amount === null ? [] : [{ ...row, amount }]))
    const sum = (some: readonly { amount: Yuan }[]) => addYuan('0', ...some.map(({ amount }) => amount))
    const at = (city: CountedRow['city']) => sum(known.filter((row) => row.city === city))
    const amount = sum(known)
    return [
      {
        ...term,
        firms: new Set(known.map(({ projectId }) => projectId)).size,
        missing: all.length - known.length,
        amount,
        lawHome: at('home'),
        lawHost: at('host'),
        lawOther: at('other'),
        ...shareOf(amount, term),
      },
    ]
  })
}

/** Whether two settlements of a period say the same. */
export function isSame(one: readonly Counted[], other: readonly Counted[]): boolean {
  const same = (a: Counted, b: Counted) =>
    a.firms === b.firms &&
    a.missing === b.missing &&
    MONEY.every((name) => compareYuan(a[name], b[name]) === 0) &&
    Number(a.homePercent) === Number(b.homePercent)
  return (
    one.length === other.length &&
    one.every((part) => other.some((b) => b.metric === part.metric && same(part, b)))
  )
}
const MONEY = ['amount', 'lawHome', 'lawHost', 'lawOther', 'shared', 'agreedHome', 'agreedHost'] as const
