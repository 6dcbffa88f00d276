import { formatYuan, fromFen, toFen, type Yuan } from '~/shared/money'

/** What a settlement comes to, each part above zero or nothing. */
export type Settled = {
  /** What was not charged yet, or, below zero, was charged too much. */
  charged: Yuan
  deposit: Yuan
  kept: Yuan
  keptFor: string
  clawback: Yuan
}

type Line = { kind: string; amount: Yuan; note: string }

/** What the lines of a settlement come to. */
export function settledOf(lines: readonly Line[]): Settled {
  const sum = (of: (line: Line) => boolean) =>
    lines.filter(of).reduce((fen, { amount }) => fen + toFen(amount), 0n)
  const own = ['deposit_back', 'other', 'clawback']
  return {
    charged: fromFen(sum(({ kind }) => !own.includes(kind))),
    deposit: fromFen(-sum(({ kind }) => kind === 'deposit_back')),
    kept: fromFen(sum(({ kind }) => kind === 'other')),
    keptFor: lines.find(({ kind }) => kind === 'other')?.note ?? '',
    clawback: fromFen(sum(({ kind }) => kind === 'clawback')),
  }
}

const isSome = (amount: Yuan) => toFen(amount) !== 0n
const isLess = (amount: Yuan) => toFen(amount) < 0n
const size = (amount: Yuan) => formatYuan(amount.replace('-', ''))

/** Each part that there is, in words. */
export function settledZh({ charged, deposit, kept, keptFor, clawback }: Settled): string {
  return [
    isSome(charged) ? `${isLess(charged) ? '退回多收的费用' : '补收费用'} ${size(charged)} 元` : '',
    isSome(deposit) ? `退押金 ${size(deposit)} 元` : '',
    isSome(kept) ? `扣留 ${size(kept)} 元${keptFor ? `（${keptFor}）` : ''}` : '',
    isSome(clawback) ? `收回减免 ${size(clawback)} 元` : '',
  ]
    .filter(Boolean)
    .join('，')
}

export function settledEn({ charged, deposit, kept, keptFor, clawback }: Settled): string {
  return [
    isSome(charged)
      ? `${size(charged)} yuan ${isLess(charged) ? 'charged too much given back' : 'of charges'}`
      : '',
    isSome(deposit) ? `${size(deposit)} yuan of deposit given back` : '',
    isSome(kept) ? `${size(kept)} yuan kept${keptFor ? ` (${keptFor})` : ''}` : '',
    isSome(clawback) ? `${size(clawback)} yuan of relief asked back` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** What is left of it all: to pay, to give back, or nothing; and what of it the account has settled already. */
export function restZh(total: Yuan, settled: Yuan = '0.00'): string {
  if (!isSome(total)) return '两清'
  const left = fromFen(toFen(total) - toFen(settled))
  const used = !isSome(settled)
    ? ''
    : `${size(settled)} 元已${isLess(total) ? '抵未付账单' : '由账户余额抵付'}，`
  if (!isSome(left)) return `${used}两清`
  return isLess(total) ? `${used}应退企业 ${size(left)} 元` : `${used}企业应付 ${size(left)} 元`
}

export function restEn(total: Yuan, settled: Yuan = '0.00'): string {
  const even = 'nothing is owed either way'
  if (!isSome(total)) return even
  const left = fromFen(toFen(total) - toFen(settled))
  const how = isLess(total) ? 'went to bills that were open' : 'were paid from the account'
  const used = isSome(settled) ? `${size(settled)} yuan ${how}, ` : ''
  if (!isSome(left)) return `${used}${even}`
  return isLess(total)
    ? `${used}${size(left)} yuan go back to the firm`
    : `${used}the firm pays ${size(left)} yuan`
}
