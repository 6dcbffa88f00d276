import type { Sheet } from '~/ground/papers/sheet'
import { CHARGE_KINDS, type ChargeKind } from '~/residence/rent/vocabulary'
import type { Day } from '~/shared/days'
import { addYuan, formatYuan, type Yuan } from '~/shared/money'
import type { Locale } from '~/shared/words'
import { confirmationWords } from './confirmation-words'

export type Confirmed = {
  firm: { name: string; ref: string; uscc: string }
  year: number
  /** The last day that is counted: the end of the year, or today while it runs. */
  until: Day
  madeOn: Day
  lines: { kind: ChargeKind; full: Yuan; relief: Yuan; amount: Yuan }[]
  before: Yuan
  paid: Yuan
  refunded: Yuan
  after: Yuan
}
type Block = { kind: 'heading' | 'text'; text: string }

/** The yearly confirmation as a sheet for the screen, the printer and Word: the same words on each. */
export function confirmationSheet(
  { firm, year, until, madeOn, lines, before, paid, refunded, after }: Confirmed,
  { organisation, logo }: Pick<Sheet, 'organisation' | 'logo'>,
  locale: Locale,
) {
  const w = confirmationWords[locale]
  const inOrder = CHARGE_KINDS.codes.flatMap((kind) => lines.filter((line) => line.kind === kind))
  const heading = (text: string): Block => ({ kind: 'heading', text })
  const text = (words: string): Block => ({ kind: 'text', text: words })
  const sum = (of: 'full' | 'relief' | 'amount') => formatYuan(addYuan('0', ...lines.map((line) => line[of])))
  const money = [before, addYuan('0', ...lines.map(({ amount }) => amount)), paid, refunded, after].map(
    (yuan) => formatYuan(yuan),
  ) as [string, string, string, string, string]
  return {
    organisation,
    logo,
    number: w.number(firm.ref, year),
    title: w.titleOf(year),
    blocks: [
      text(w.lead(firm.name, firm.uscc, `${year}-01-01`, until)),
      heading(w.charged),
      ...inOrder.map(({ kind, full, relief, amount }) =>
        text(
          relief === '0.00'
            ? w.plain(w.kinds[kind], formatYuan(amount))
            : w.line(w.kinds[kind], formatYuan(full), formatYuan(relief), formatYuan(amount)),
        ),
      ),
      text(lines.length > 0 ? w.total(sum('full'), sum('relief'), sum('amount')) : w.nothing),
      heading(w.paidHead),
      text(w.paid(formatYuan(paid), formatYuan(refunded))),
      heading(w.open),
      text(w.arithmetic(...money)),
      text(w.ask),
    ],
    signing: w.signing,
    signatures: [w.signatures.a, w.signatures.b, w.signatures.day],
    foot: w.foot(madeOn),
  }
}
