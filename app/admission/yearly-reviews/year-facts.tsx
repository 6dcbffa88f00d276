import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import type { YearToGrade } from './queries.server'
import { yearlyReviewWords } from './words'

type Props = {
  slug: string
  firmId: string
  due: Omit<YearToGrade, 'agreement'> & Pick<YearToGrade, 'agreement'>
}

/** What a year is graded on: the agreement, what the firm reported, and what it has put on record. */
export function YearFacts({ slug, firmId, due }: Props) {
  const w = useWords(yearlyReviewWords)
  const { agreement, applicationId, figures, records, evidence } = due
  return (
    <div className="mb-6">
      <KeyValues
        items={[
          {
            label: w.agreement,
            value: agreement ? (
              <Link to={paths.deskAgreement(slug, applicationId)}>
                {w.signed(agreement.signedOn, agreement.months)}
              </Link>
            ) : (
              w.unsigned
            ),
          },
          {
            label: w.figures,
            value: (
              <Link to={paths.deskFigures(slug, firmId)}>
                {figures.length > 0 ? figures.join(', ') : w.figuresNone}
              </Link>
            ),
          },
          { label: w.records, value: w.items(records) },
          { label: w.evidence, value: w.items(evidence) },
          { label: w.account, value: <Link to={paths.deskAccount(slug, firmId)}>{w.account}</Link> },
        ]}
      />
    </div>
  )
}
