import { formatYuan } from '~/shared/money'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { contractWords } from '~/residence/contracts/words'

type Props = { deposits: { unit: string; amount: string; month: string }[] }

/** Before the bill says so: what the deposit of a firm changes by when it changes rooms. */
export function DepositsToCome({ deposits }: Props) {
  const w = useWords(contractWords)
  if (deposits.length === 0) return null
  return (
    <div className="mt-3">
      <Note tone="wei" title={w.depositMoved}>
        {deposits.map(({ unit, amount, month }) => (
          <p key={unit}>
            {amount.startsWith('-')
              ? w.depositLess(unit, formatYuan(amount.slice(1)), month)
              : w.depositMore(unit, formatYuan(amount), month)}
          </p>
        ))}
      </Note>
    </div>
  )
}
