import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Deadline } from '~/admission/application-pages/deadline'
import { deskWords } from '~/admission/applications/desk-words'
import { openQuestions } from '~/admission/assignment/question.server'
import { QuestionList } from '~/admission/assignment-pages/question-list'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { doneBefore } from '~/admission/reviews/next.server'
import { nextReviewId, reviewQueue, type QueueRow } from '~/admission/reviews/queries.server'
import { RoundBar } from '~/admission/reviews/round-bar'
import { ownRound } from '~/admission/reviews/round.server'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'
import { dayOf, type Day } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { TRACKS } from '~/shared/tracks'
import { REVIEW_STATES } from '~/admission/rubrics/vocabulary'

export const meta = titled(reviewWords, (w) => w.queue)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['expert'], enclave: params.enclave })
  return json({
    slug: actor.enclaveSlug,
    today: today(),
    after: doneBefore(request),
    rows: await reviewQueue(actor),
    next: await nextReviewId(actor),
    round: await ownRound(actor, today()),
    questions: await openQuestions(actor, now()),
  })
}

export default function Queue() {
  const { slug, today, after, rows, next, round, questions } = useLoaderData<typeof loader>()
  const w = useWords(reviewWords)
  const scoring = useWords(scoringWords)
  const open = rows.filter((row) => row.open)
  const done = rows.filter((row) => !row.open)
  return (
    <>
      <PageHead
        title={w.queue}
        sub={w.queueSub(open.length, rows.filter((row) => row.state === 'submitted').length, rows.length)}
        actions={
          next ? (
            <LinkButton variant="primary" to={paths.reviewFile(slug, next)}>
              {w.next}
            </LinkButton>
          ) : undefined
        }
      />
      {after ? (
        <div className="mb-4">
          <Note tone="wei" role="status">
            {scoring.afterAtQueue[after]}
          </Note>
        </div>
      ) : null}
      <RoundBar round={round} today={today} />
      <QuestionList questions={questions} slug={slug} />
      {open.length > 0 ? (
        <OpenTable rows={open} slug={slug} today={today} />
      ) : (
        <EmptyState title={round.all > 0 ? scoring.allDone(round.all) : w.empty}>
          {round.all > 0 ? scoring.allDoneHint : w.emptyHint}
        </EmptyState>
      )}
      {done.length > 0 ? <DoneTable rows={done} slug={slug} /> : null}
    </>
  )
}

function FirmCell({ row, slug }: { row: QueueRow; slug: string }) {
  const tracks = useWords(deskWords).tracks
  return (
    <Td head second={`${row.ref} · ${tracks[TRACKS.of(row.track)]}`}>
      <Link to={paths.reviewFile(slug, row.id)}>{row.firmName}</Link>
    </Td>
  )
}

function OpenTable({ rows, slug, today }: { rows: QueueRow[]; slug: string; today: Day }) {
  const w = useWords(reviewWords)
  const scoring = useWords(scoringWords)
  return (
    <section className="mb-10">
      <SectionHead title={w.openFiles} aside={rows.length} />
      <Table label={w.openFiles} pick stacks>
        <thead>
          <tr>
            <Th>{w.firm}</Th>
            <Th className="max-sm:hidden">{w.progress}</Th>
            <Th>{w.due}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id}>
              <FirmCell row={row} slug={slug} />
              <Td className="max-sm:hidden" second={row.skipped ? scoring.skipped : undefined}>
                {w.scored(row.scored, row.items)}
              </Td>
              <Td>
                <Deadline since={dayOf(new Date(row.assignedOn))} dueOn={row.dueOn} today={today} />
                <span className="second-line sm:hidden">
                  {row.skipped ? scoring.skipped : w.scored(row.scored, row.items)}
                </span>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function DoneTable({ rows, slug }: { rows: QueueRow[]; slug: string }) {
  const w = useWords(reviewWords)
  return (
    <section>
      <SectionHead title={w.doneFiles} aside={rows.length} />
      <Table label={w.doneFiles} pick stacks>
        <thead>
          <tr>
            <Th>{w.firm}</Th>
            <Th>{w.state}</Th>
            <Th num>{w.total}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id}>
              {row.state === 'recused' || row.state === 'abstained' ? (
                <Td head second={row.ref}>
                  {row.firmName}
                </Td>
              ) : (
                <FirmCell row={row} slug={slug} />
              )}
              <Td>
                <StatusWord shape={row.state === 'submitted' ? 'yes' : 'ended'}>
                  {row.state === 'assigned' ? w.fileClosed : w.states[REVIEW_STATES.of(row.state)]}
                </StatusWord>
              </Td>
              <Td num>{row.total}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
