import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import type { PairPage } from './queries.server'
import { duplicateWords } from './words'

type Side = Pick<PairPage['sides'][number], 'id' | 'name' | 'inReview' | 'graduated'>
type Cautions = Pick<PairPage, 'twoByCode' | 'proposal'> & { sides: readonly Side[] }

/** What is to be known before two firms become one: two valid codes, a review that runs, a firm that graduated. */
export function MergeCautions({ sides, twoByCode, proposal }: Cautions) {
  const w = useWords(duplicateWords)
  const kept = sides.find(({ id }) => id === proposal?.keepId)
  const lines = [
    ...(proposal && kept ? [w.proposed(proposal.by, proposal.on, kept.name)] : []),
    ...sides.flatMap(({ name, inReview }) =>
      inReview.length > 0 ? [w.inReview(name, inReview.join('、'))] : [],
    ),
    ...sides.flatMap(({ name, graduated }) => (graduated ? [w.graduated(name)] : [])),
  ]
  if (!twoByCode && lines.length === 0) return null
  return (
    <div className="mb-6">
      <Note tone="sha" title={twoByCode ? w.twoByCode : undefined}>
        {twoByCode ? <p>{w.twoByCodeText}</p> : null}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Note>
    </div>
  )
}
