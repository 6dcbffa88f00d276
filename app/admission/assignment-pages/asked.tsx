import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { DueNote } from '~/ground/calendar/due-note'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { Asked, AskedView, ReminderView } from '~/admission/assignment/invitations-for.server'
import { INVITATION_STATES, type InvitationState as State } from '~/admission/experts/vocabulary'
import { expertWords } from '~/admission/experts/words'
import { wordFor } from '~/shared/words'

function InvitationState({ state }: { state: State }) {
  return (
    <StatusWord shape={INVITATION_STATES.shapeOf(state)}>{useWords(expertWords).states[state]}</StatusWord>
  )
}

/** Who was asked by letter about a file, who waits in which order, and the reminders with their days. */
export function AskedExperts(props: {
  asked: Asked
  slug: string
  links: boolean
  /** The file, where the reader may take questions back. */
  fileId?: string
}) {
  const { asked, slug, links, fileId } = props
  const w = useWords(expertWords)
  const { invitations, reviews } = asked
  const first = invitations[0]
  // Whoever was assigned without being asked has reminders and no letter.
  const assigned = reviews.filter((one) => !invitations.some((asked) => isOf(one, asked)))
  if (!first && reviews.every(({ reminders }) => reminders.length === 0)) return null
  const name = (one: { expertId: string; expertName: string }) =>
    links ? <Link to={paths.deskExpert(slug, one.expertId)}>{one.expertName}</Link> : one.expertName
  return (
    <section className="mb-10">
      <SectionHead title={w.invitations} aside={first ? howChosen(first, w) : undefined} />
      <ul>
        {invitations.map((one) => (
          <li key={one.id} className="border-b border-rule py-1.5 text-13">
            <div className="flex flex-wrap justify-between gap-x-6">
              <span>{name(one)}</span>
              <span className="flex flex-wrap gap-x-4">
                <span className="text-ink-3">
                  {detail(one, w)}
                  <DueNote day={one.state === 'invited' ? one.answerBy : null} />
                </span>
                <InvitationState state={INVITATION_STATES.of(one.state)} />
                {fileId && (one.state === 'invited' || one.state === 'reserve') ? (
                  <Form method="post" action={paths.deskInvitationWithdrawal(slug, fileId, one.id)}>
                    <Button variant="text" size="s" aria-label={w.withdrawOf(one.expertName)}>
                      {w.withdrawAct}
                    </Button>
                  </Form>
                ) : null}
              </span>
            </div>
            <Reminders reminders={[...one.reminders, ...remindersToScore(one, reviews)]} />
          </li>
        ))}
        {assigned.map((one) => (
          <li key={one.id} className="border-b border-rule py-1.5 text-13">
            {name(one)}
            <Reminders reminders={one.reminders} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const isOf = (review: Asked['reviews'][number], { state, expertId }: AskedView) =>
  state === 'accepted' && review.expertId === expertId

function remindersToScore(one: AskedView, reviews: Asked['reviews']): ReminderView[] {
  return reviews.find((review) => isOf(review, one))?.reminders ?? []
}

type Words = (typeof expertWords)['zh']

function howChosen({ method, seed }: AskedView, w: Words): string {
  return [wordFor(w.methods, method), seed ? w.seed(seed) : ''].filter(Boolean).join(' · ')
}

function detail(one: AskedView, w: Words): string {
  return [
    one.position > 0 ? w.alternate(one.position) : '',
    one.insteadOf ? w.insteadOf(one.insteadOf) : '',
    one.state === 'invited' && one.answerBy ? w.answerBy(one.answerBy) : '',
    one.answeredOn && one.state !== 'lapsed' && one.state !== 'withdrawn' ? w.answeredOn(one.answeredOn) : '',
    one.reason,
  ]
    .filter(Boolean)
    .join(' · ')
}

function Reminders({ reminders }: { reminders: ReminderView[] }) {
  const w = useWords(expertWords)
  if (reminders.length === 0) return null
  return (
    <p className="text-12 text-ink-3">
      {reminders
        .map(({ kind, on, sentOn }) => {
          const name = wordFor(w.reminderNames, kind) || kind
          return sentOn ? w.reminderSent(name, sentOn) : w.reminderPlanned(name, on)
        })
        .join(' · ')}
    </p>
  )
}
