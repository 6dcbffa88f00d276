import { paths } from '~/platform/paths'
import { DueNote } from '~/ground/calendar/due-note'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { askingWords } from '~/admission/assignment/asking-words'

type Waiting = { id: string; ref: string; firmName: string; answerBy: string | null; dueOn: string }

/** Invitations that wait for the expert's answer, above the files to score. */
export function QuestionList({ questions, slug }: { questions: Waiting[]; slug: string }) {
  const w = useWords(askingWords)
  if (questions.length === 0) return null
  return (
    <section className="mb-10">
      <SectionHead title={w.waiting} aside={questions.length} />
      <ul>
        {questions.map(({ id, ref, firmName, answerBy, dueOn }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-2 text-13">
            <span>
              {firmName} · {ref} · {w.due} {w.before(dueOn)}
              <DueNote day={dueOn} />
            </span>
            <span className="flex gap-4">
              {answerBy ? (
                <span className="text-ink-3">
                  {w.before(answerBy)}
                  <DueNote day={answerBy} />
                </span>
              ) : null}
              <Link to={paths.reviewInvitation(slug, id)}>{w.toAnswer}</Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
