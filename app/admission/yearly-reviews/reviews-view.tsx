import type { ReactNode } from 'react'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { REVIEW_GRADES, SECOND_LOOKS } from './vocabulary'
import { yearlyReviewWords } from './words'
import type { YearReview } from './queries.server'

type Props = { reviews: readonly YearReview[]; action?: ReactNode }

/** The years of a firm as they were graded, with what had to be put right and what was found then. */
export function YearReviews({ reviews, action }: Props) {
  const w = useWords(yearlyReviewWords)
  if (reviews.length === 0 && !action) return null
  return (
    <section>
      <SectionHead title={w.title} aside={action} />
      <ul>
        {reviews.map((one) => (
          <li key={one.id} className="border-b border-rule py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>{w.yearOf(one.year, one.from, one.until)}</span>
              <StatusWord shape={REVIEW_GRADES.shapeOf(one.grade)}>{w.grades[one.grade]}</StatusWord>
            </div>
            <p className="whitespace-pre-line">{one.note}</p>
            {one.cureBy ? (
              <p className="text-13 whitespace-pre-line text-ink-2">
                {w.cureUntil(one.cureBy)}: {one.cure}
              </p>
            ) : null}
            {one.secondLook && one.secondOn ? (
              <p className="text-13 whitespace-pre-line text-ink-2">
                <StatusWord shape={SECOND_LOOKS.shapeOf(one.secondLook)}>
                  {w.secondOn(one.secondOn, w.looks[one.secondLook])}
                </StatusWord>{' '}
                {one.secondNote}
              </p>
            ) : null}
            <p className="text-12 text-ink-3">{w.gradedBy(one.on, one.by)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A yellow card as its founder sees it: what to put right, and until when. */
export function YellowCard({ reviews }: { reviews: readonly YearReview[] }) {
  const w = useWords(yearlyReviewWords)
  const [last] = reviews
  if (!last?.open || !last.cureBy) return null
  return (
    <div className="mt-6">
      <Note tone="sha" title={w.yellow}>
        <p>{last.open === 'cure' ? w.mine(last.cureBy) : last.open === 'part' ? w.mineNot : w.mineLate}</p>
        <p className="mt-1 whitespace-pre-line">{last.cure}</p>
      </Note>
    </div>
  )
}

type Links = { review: string; second: string; exit: string | null }

/** What comes next with the years of a firm, for the desk. */
export function YearReviewMove({
  open,
  due,
  links,
}: {
  open: YearReview['open'] | undefined
  due: boolean
  links: Links
}) {
  const w = useWords(yearlyReviewWords)
  return (
    <span className="flex flex-wrap gap-x-4 print:hidden">
      {due ? <Link to={links.review}>{w.gradeNow}</Link> : null}
      {open ? <Link to={links.second}>{w.lookNow}</Link> : null}
      {open === 'part' && links.exit ? <Link to={links.exit}>{w.part}</Link> : null}
    </span>
  )
}
