import { bareName } from '~/ground/firms/same-name'
import { addYuan, compareYuan, type Yuan } from '~/shared/money'

export type OpenBill = {
  billId: string
  ref: string
  firmId: string
  firmName: string
  firmRef: string
  open: Yuan
}
export type Clue = 'bill_ref' | 'firm_ref' | 'name' | 'part_of_name' | 'amount' | 'balance'
export type Proposal = {
  firmId: string
  firmName: string
  billId: string | null
  billRef: string | null
  clues: Clue[]
}

const WEIGHT: Record<Clue, number> = {
  bill_ref: 100,
  firm_ref: 60,
  name: 50,
  balance: 20,
  amount: 20,
  part_of_name: 15,
}
const MOST = 5

/**
 * Whose a payment may be and what it pays, the likeliest first: by a number in its reference, by who paid, by what is
 * owed. A proposal is for a person to confirm.
 */
export function proposalsFor(
  payment: { payer: string; memo: string; amount: Yuan },
  open: readonly OpenBill[],
): Proposal[] {
  const memo = bareName(payment.memo)
  const payer = bareName(payment.payer)
  const has = (ref: string) => memo.includes(bareName(ref))
  const firms = new Map<string, OpenBill[]>()
  for (const bill of open) firms.set(bill.firmId, [...(firms.get(bill.firmId) ?? []), bill])
  const found = [...firms.values()].flatMap((bills) => {
    const [first] = bills
    if (!first) return []
    const name = bareName(first.firmName)
    const named = bills.find(({ ref }) => has(ref))
    const fitting = bills.find((bill) => compareYuan(bill.open, payment.amount) === 0)
    const clues: Clue[] = []
    if (named) clues.push('bill_ref')
    if (has(first.firmRef)) clues.push('firm_ref')
    if (payer === name) clues.push('name')
    else if (payer.length >= 4 && (name.includes(payer) || memo.includes(name))) clues.push('part_of_name')
    if (fitting) clues.push('amount')
    if (bills.length > 1 && compareYuan(addYuan(...bills.map((bill) => bill.open)), payment.amount) === 0) {
      clues.push('balance')
    }
    const bill = named ?? fitting ?? null
    const proposal = {
      firmId: first.firmId,
      firmName: first.firmName,
      billId: bill?.billId ?? null,
      billRef: bill?.ref ?? null,
      clues,
    }
    return clues.length > 0 ? [proposal] : []
  })
  const weightOf = ({ clues }: Proposal) => clues.reduce((sum, clue) => sum + WEIGHT[clue], 0)
  return found.sort((a, b) => weightOf(b) - weightOf(a) || (a.firmName < b.firmName ? -1 : 1)).slice(0, MOST)
}
