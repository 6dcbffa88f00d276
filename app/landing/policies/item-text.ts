import { formatYuan, separated, yuanToWan } from '~/shared/money'
import type { Sum } from './amount'
import type { Judged, Rule } from './judge'
import type { PolicyWords } from './words'

const plain = (decimal: string) => separated(decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''))

/** How much an item gives, in words: the rate, its cap, for how many years. */
export function howMuch(w: PolicyWords, rule: Rule): string {
  const { way, basis, rate, months, cap, years } = rule
  const base = {
    fixed: () => w.fixedOf(plain(rate)),
    area_months: () => w.areaOf(plain(rate), months ?? 0),
    share: () => w.share(plain(rate), w.bases[basis ?? 'investment']),
    per_person: () => w.personOf(plain(rate)),
  }[way]()
  return [base, ...(cap === null ? [] : [w.capOf(plain(cap))]), w.yearsOf(years)].join(w.comma)
}

/** A condition in words. */
export function conditionText(w: PolicyWords, { kind, stage, figure }: Omit<Judged, 'verdict' | 'proof'>) {
  if (kind === 'stage' && stage) return w.stageFrom(w.stages[stage])
  if (kind === 'investment_least' && figure) return w.investmentFrom(plain(figure))
  if (kind === 'area_most' && figure) return w.areaTo(plain(figure))
  if (kind === 'staff_least' && figure) return w.staffFrom(plain(figure))
  return w.conditionKinds[kind]
}

/** From where a fact is known, in words; nothing where it is not. */
export function proofText(w: PolicyWords, proof: Judged['proof']): string | undefined {
  if (!proof) return undefined
  return [w.proofs[proof.from], proof.ref, proof.on].filter(Boolean).join(' ')
}

/** The arithmetic of an amount: 30.00 × 1,200 × 12 = 432,000.00. */
export function sumText(w: PolicyWords, { way, rate, months, cap }: Rule, sum: Sum): string {
  if (way === 'fixed') return w.fixedOf(formatYuan(sum.amount))
  const of = plain(sum.quantity ?? '')
  const left = {
    area_months: `${plain(rate)} × ${of} ${w.sqm} × ${months ?? 0}`,
    share: `${of} × ${plain(rate)}%`,
    per_person: `${plain(rate)} × ${of} ${w.persons}`,
  }[way]
  const line = `${left} = ${formatYuan(sum.uncapped)}`
  return sum.cut && cap !== null ? `${line} → ${w.capOf(plain(cap))}` : line
}

/** 万元 for a field of money that begins with what is known. */
export const wanOf = (yuan: string | null | undefined) => (yuan ? yuanToWan(yuan) : undefined)
