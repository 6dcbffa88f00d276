import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { daysOnly, daysSeen, enterNotice } from '~/across/deadlines/enter-notice.server'
import { ABILITIES } from '~/ground/members/abilities'
import { NoticeForm } from '~/ground/calendar/notice.form'
import { noticesEntered, standingVersion } from '~/ground/calendar/notices.server'
import { NoticeTable, ReadDays } from '~/ground/calendar/notice-parts'
import { readNotice } from '~/ground/calendar/read-notice'
import { calendarWords } from '~/ground/calendar/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { isYearKnown } from '~/shared/calendar'
import { yearOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(calendarWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, { roles: ABILITIES.enter_holidays, enclave: params.enclave })
  const { searchParams } = new URL(request.url)
  const next = yearOf(today()) + 1
  return json({
    next,
    isKnown: isYearKnown(`${next}-01-01`),
    moved: searchParams.get('moved'),
    entered: await noticesEntered(),
  })
}

/** Shows how the text is read; with what was seen sent back, it counts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.enter_holidays, enclave: params.enclave })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: NoticeForm })
  if (submission.status !== 'success') return invalid(submission)
  const w = inLocale(calendarWords, localeOf(request)).refusals
  const { text, year, seen } = submission.value
  const read = readNotice(text, year)
  if (!read.ok) return refused(submission, `${w[read.reason] ?? read.reason} ${read.day ?? ''}`, 'text')
  const days = { ...read.value, seen: daysSeen(read.value, await standingVersion(year)) }
  if (!seen || !seen.endsWith(daysOnly(read.value))) return json({ reply: submission.reply(), read: days })
  const outcome = await enterNotice(actor, submission.value, now())
  if (outcome.ok) return redirect(`${paths.adminHolidays(actor.enclaveSlug)}?moved=${outcome.value.moved}`)
  return refused(submission, sentenceFor(w, outcome.reason))
}

/** What is known of each year's days off, and where the next year's are entered. */
export default function Holidays() {
  const { next, isKnown, moved, entered } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(calendarWords)
  const read = data && 'read' in data ? data.read : null
  const reply = data && 'read' in data ? data.reply : data
  return (
    <>
      <PageHead title={w.title} sub={w.sub} />
      {moved === null ? null : <Note title={w.done(Number(moved))} />}
      {isKnown ? null : <Note tone="sha" title={w.missing(next)} />}
      <SectionHead title={w.enter} />
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.refusals, code)}>
        <Form method="post" noValidate className="max-w-180">
          <ErrorSummary labels={{ year: w.year, number: w.number, text: w.text, reason: w.reason }} />
          <TextField name="year" label={w.year} defaultValue={String(next)} />
          <TextField name="number" label={w.number} hint={w.numberHint} />
          <TextArea name="text" label={w.text} hint={w.textHint} rows={8} max={4000} />
          <TextField name="reason" label={w.reason} />
          {read ? <ReadDays read={read} /> : null}
          <Submit busy={w.busy}>{read ? w.confirm : w.look}</Submit>
        </Form>
      </FormScope>
      <section className="mt-10">
        <SectionHead title={w.entered} />
        {entered.length === 0 ? (
          <EmptyState title={w.none} />
        ) : (
          <NoticeTable label={w.entered} lines={entered} />
        )}
      </section>
    </>
  )
}
