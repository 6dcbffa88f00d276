import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead, TurnBlock } from '~/ui/page'
import { StandingWord } from './commitment-view'
import { dueInWords, progressInWords, type Line } from '~/landing/commitments/line-text'
import { commitmentWords } from '~/landing/commitments/words'

type ListProps = { title: string; none: string; rows: readonly Line[] }

/** Commitments of a founder's firm on a phone: what, by when, how much of it is kept. */
export function MyCommitmentList({ title, none, rows }: ListProps) {
  const w = useWords(commitmentWords)
  const locale = useLocale()
  return (
    <section className="mt-8">
      <SectionHead title={title} />
      {rows.length === 0 ? <p className="text-ink-2">{none}</p> : null}
      <ul>
        {rows.map((one) => (
          <li key={one.id} className="border-b border-rule py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link to={paths.myCommitment(one.id)}>{one.what}</Link>
              <StandingWord one={one} />
            </div>
            <p className="text-13 text-ink-2">
              {w.kinds[one.kind]} · {progressInWords(w, one, locale)}
            </p>
            <p className="text-13 text-ink-2">{dueInWords(w, one)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Counts = { all: number; late: number; answer: number }

/** On the firm's own page: that there are commitments, and what of them waits for the firm; nothing where there are none. */
export function MyCommitmentsNow({ counts }: { counts: Counts }) {
  const w = useWords(commitmentWords)
  if (counts.all === 0) return null
  const now = [
    counts.late > 0 ? w.my.lateUs(counts.late) : '',
    counts.answer > 0 ? w.my.forUs(counts.answer) : '',
  ].filter(Boolean)
  return (
    <section className="mt-8">
      <SectionHead title={w.my.title} />
      <TurnBlock tone={counts.late > 0 ? 'sha' : 'ink'} who={now.join(w.join) || w.my.count(counts.all)}>
        <LinkButton to={paths.myCommitments} size="l" variant={now.length > 0 ? 'primary' : 'secondary'}>
          {w.my.look}
        </LinkButton>
      </TurnBlock>
    </section>
  )
}
