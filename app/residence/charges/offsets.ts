/** One side of an account: money that is there, or money that is owed, in fen. */
export type Side = { id: string; left: bigint }
export type Pairing = { from: string; to: string; amount: bigint }

/** What there is pays what is owed, the first first, until one of the two is used up. */
export function pairUp(credits: readonly Side[], debits: readonly Side[]): Pairing[] {
  const pairs: Pairing[] = []
  const owed = debits.filter(({ left }) => left > 0n).map((side) => ({ ...side }))
  for (const credit of credits) {
    let there = credit.left
    for (const debit of owed) {
      if (there <= 0n) break
      const amount = there < debit.left ? there : debit.left
      if (amount <= 0n) continue
      pairs.push({ from: credit.id, to: debit.id, amount })
      there -= amount
      debit.left -= amount
    }
  }
  return pairs
}
