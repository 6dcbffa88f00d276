import { onFirm } from '~/ground/firms/firm-act.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { errorSentence, recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { isDay } from '~/shared/days'
import { CorrectTermForm } from '~/plan/term-corrections/correct-term.form'
import { correctTerm, termPage } from '~/plan/term-corrections/correct-term.server'
import { TermEffects } from '~/plan/term-corrections/term-effects'
import { termRefusal } from '~/plan/term-corrections/term-refusal'
import { words } from '~/residence/tenancies/words'
import { Button, LinkButton } from '~/ui/buttons'
import { DateField, ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(words, (w) => w.term.title)

const { loader, action } = act(
  onFirm({
    form: CorrectTermForm,
    command: correctTerm,
    words: (refusal, locale) => termRefusal(words[locale].term.refusal, refusal),
    more: async (firmId, actor, { request }) => {
      const typed = new URL(request.url).searchParams.get('startedOn') ?? ''
      const page = await termPage(actor, firmId, isDay(typed) ? typed : null, today())
      const w = words[localeOf(request)].term.refusal
      return { ...page, refusal: page.refusal && termRefusal(w, page.refusal), today: today() }
    },
  }),
)

export { loader, action }

/** The day a firm moved in, corrected: first what would change, then the reason. */
export default function Term() {
  const { firm, startedOn, day, seen, refusal, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(words).term
  const f = useWords(firmWords)
  const r = useWords(recordWords)
  const back = paths.deskFirm(e, firm.id)
  return (
    <div className="max-w-200">
      <PageHead
        crumbs={[
          { label: f.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: back },
        ]}
        title={w.title}
        sub={startedOn ? w.lead(startedOn) : w.none}
      />
      <FormScope reply={reply} errorText={errorSentence(r.error)}>
        <ErrorSummary labels={{ startedOn: w.day, reason: w.reason }} />
        {startedOn ? (
          <Form method="get" className="mb-6 flex flex-wrap items-end gap-3 [&_.field]:mb-0">
            <DateField name="startedOn" label={w.day} max={today} defaultValue={day ?? startedOn} />
            <Button>{w.see}</Button>
          </Form>
        ) : null}
        {refusal ? <Note tone="sha" title={refusal} /> : null}
        {seen && day ? (
          <Form method="post" noValidate>
            <input type="hidden" name="startedOn" value={day} />
            <TermEffects endsOn={seen.endsOn} effects={seen.effects} enclave={e} />
            <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />
            <div className="acts">
              <Submit>{w.send}</Submit>
              <LinkButton to={back} variant="text">
                {f.back}
              </LinkButton>
            </div>
          </Form>
        ) : null}
      </FormScope>
    </div>
  )
}
