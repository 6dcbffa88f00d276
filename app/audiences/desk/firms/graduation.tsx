import { STEPS } from '~/residence/tenancies/lifecycle'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { errorSentence, recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { GraduationForm } from '~/residence/graduation/graduate.form'
import { graduate } from '~/residence/graduation/graduate.server'
import { graduationPage } from '~/residence/graduation/graduation-page.server'
import { graduationNoticeWords } from '~/residence/graduation/notice-words'
import { GraduationTestView } from '~/residence/graduation/graduation-test'
import { roomsToFree } from '~/residence/leaving/rooms-to-free.server'
import { words } from '~/residence/tenancies/words'
import { LinkButton } from '~/ui/buttons'
import { DateField, ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note, NoPermission, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { wordFor } from '~/shared/words'

export const meta = titled(words, (w) => w.graduation)

const { loader, action } = act({
  guard: inRole(...STEPS.graduate.by),
  readers: inRole('director', 'officer'),
  show: async (actor, { request, params }) => {
    const page = await graduationPage(actor, params.firmId, today(), localeOf(request))
    return { ...page, rooms: await roomsToFree(actor, page.firm.id, today()) }
  },
  form: GraduationForm,
  run: (actor, { params }, input, now) => graduate(actor, params.firmId ?? '', input, now),
  at: { rooms_past: 'roomsUntil', rooms_beyond: 'roomsUntil' },
  words: ({ reason, detail }, locale) => {
    const w = words[locale].refusal
    return reason === 'rooms_beyond' ? w.rooms_beyond(String(detail?.until ?? '')) : w[reason]
  },
  to: ({ enclaveSlug }, { params }) => paths.deskFirm(enclaveSlug, params.firmId ?? ''),
})

export { loader, action }

/** The graduation test on the record as it stands, and the director's act below it. */
export default function Graduation() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(words)
  const f = useWords(firmWords)
  const r = useWords(recordWords)
  const n = useWords(graduationNoticeWords)
  const { firm, test, state } = data
  return (
    <div className="max-w-200">
      <PageHead
        crumbs={[
          { label: f.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: paths.deskFirm(e, firm.id) },
        ]}
        title={w.graduation}
        actions={
          state === null ? null : (
            <>
              <LinkButton to={paths.deskGraduationFile(e, firm.id)}>{w.file}</LinkButton>
              {data.graduatedOn ? (
                <LinkButton to={paths.deskCertificate(e, firm.id)}>{w.certificate}</LinkButton>
              ) : null}
            </>
          )
        }
      />
      {test ? (
        <GraduationTestView
          test={test}
          frozenOn={data.graduatedOn}
          of={{ enclave: e, firmId: firm.id, proofs: data.proofs }}
        />
      ) : (
        <Note tone="sha">{w.noSet}</Note>
      )}
      {data.graduatedOn && state === 'graduated' ? (
        <section className="mt-6">
          <SectionHead
            title={n.notice}
            aside={
              data.mayGraduate ? (
                <Link to={paths.deskGraduationNotice(e, firm.id)}>
                  {data.noticeHeldReason ? n.show : n.hold}
                </Link>
              ) : null
            }
          />
          <p className="text-13 text-ink-2">
            {data.noticeHeldReason ? n.held(data.noticeHeldReason) : n.shown}{' '}
            <Link to={paths.publicNotices(e)}>{n.see}</Link>
          </p>
        </section>
      ) : null}
      <FormScope reply={reply} errorText={errorSentence(r.error)}>
        <div className="mt-6">
          <ErrorSummary labels={w.fields} />
          {state === 'active' && test?.conclusion === 'eligible' && data.mayGraduate ? (
            <Form method="post" noValidate>
              <TextArea name="note" label={w.note} hint={w.noteHint} rows={2} max={500} optional />
              {data.rooms.units.length > 0 ? (
                <DateField
                  name="roomsUntil"
                  label={w.roomsUntil}
                  hint={`${w.roomsUntilHint(data.rooms.units.join('、'), data.rooms.proposed)}. ${w.roomsGoOn}`}
                  min={data.rooms.today}
                  max={data.rooms.lastDay}
                  optional
                />
              ) : null}
              <TextArea
                name="noticeHeldReason"
                label={n.heldAtOnce}
                hint={n.heldAtOnceHint}
                rows={2}
                max={300}
                optional
              />
              <p className="pb-4 text-13 text-ink-2">{w.whatHappens}</p>
              <Submit>{w.graduate(firm.name)}</Submit>
            </Form>
          ) : null}
          {state === 'active' && !data.mayGraduate ? <NoPermission title={w.onlyDirector} /> : null}
          {state !== 'active' && state !== 'graduated' ? (
            <Note>{w.notActive(wordFor(w.state, state) || '—')}</Note>
          ) : null}
        </div>
      </FormScope>
    </div>
  )
}
