import type { SerializeFrom } from '@remix-run/node'
import type { ReactNode } from 'react'
import { conditionText, proofText } from '~/landing/policies/item-text'
import type { Judged } from '~/landing/policies/judge'
import { VERDICTS } from '~/landing/policies/vocabulary'
import { policyWords } from '~/landing/policies/words'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'

type Props = { judged: readonly SerializeFrom<Judged>[]; children?: ReactNode }

/** The conditions of an item on what is on record of a firm, each with its proof. */
export function JudgedList({ judged, children }: Props) {
  const p = useWords(policyWords)
  return (
    <ul>
      {judged.map((one) => (
        <li key={one.kind} className="border-b border-rule py-2">
          <StatusWord shape={VERDICTS.shapeOf(one.verdict)} wrap>
            {p.saysSo(conditionText(p, one), p.verdicts[one.verdict])}
          </StatusWord>
          {one.proof ? <span className="block text-13 text-ink-3">{proofText(p, one.proof)}</span> : null}
        </li>
      ))}
      {judged.length === 0 ? <li>{p.noConditions}</li> : null}
      {children}
    </ul>
  )
}
