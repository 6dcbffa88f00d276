import { Form } from '@remix-run/react'
import { Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead, type Crumb } from '~/ui/page'
import { bookingWords } from '~/residence/bookings/words'

type Props = {
  crumbs: Crumb[]
  since: string | null
  of: 'firm' | 'staff'
  /** The address, right after it was made: it is shown this once. */
  made: string | null
}

/** The secret address of somebody's calendar: made, replaced, revoked. */
export function CalendarPage({ crumbs, since, of, made }: Props) {
  const w = useWords(bookingWords)
  return (
    <div className="max-w-160">
      <PageHead crumbs={crumbs} title={w.calendar} sub={w.calendarOf[of]} />
      <p className="mb-6">{w.calendarLead}</p>
      {made ? (
        <div className="mb-6">
          <Note tone="wei" title={w.calendarMade} role="status" />
          <div className="mt-3">
            <TextField
              name="address"
              label={w.calendarAddress}
              defaultValue={made}
              readOnly
              spellCheck={false}
            />
          </div>
        </div>
      ) : (
        <p className="mb-6 text-ink-2">{since ? w.calendarSince(since) : w.calendarNone}</p>
      )}
      <Form method="post" className="acts">
        <Submit name="what" value="make" variant={since || made ? 'secondary' : 'primary'}>
          {since || made ? w.calendarAgain : w.calendarNew}
        </Submit>
        {since || made ? (
          <Submit name="what" value="end" variant="danger">
            {w.calendarEnd}
          </Submit>
        ) : null}
      </Form>
    </div>
  )
}
