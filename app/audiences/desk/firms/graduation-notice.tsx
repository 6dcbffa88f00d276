import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { GraduationNoticeForm } from '~/residence/graduation/notice.form'
import { graduationNotice, moveGraduationNotice } from '~/residence/graduation/notice.server'
import { graduationNoticeWords } from '~/residence/graduation/notice-words'
import { STEPS } from '~/residence/tenancies/lifecycle'
import { TextArea } from '~/ui/form'

type Shown = { slug: string; firm: { id: string; name: string } }
const noticeAct = acts(graduationNoticeWords, (w, { slug, firm }: Shown) => ({
  crumbs: [
    { label: w.firms, to: paths.deskFirms(slug) },
    { label: firm.name, to: paths.deskFirm(slug, firm.id) },
    { label: w.graduation, to: paths.deskGraduation(slug, firm.id) },
  ],
  back: paths.deskGraduation(slug, firm.id),
  keep: w.back,
  subject: firm.name,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** Takes the graduation of a firm off the public notices, or puts it back. */
const { loader, action, meta, Page } = noticeAct({
  guard: inRole(...STEPS.graduate.by),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await graduationNotice(actor, params.firmId)),
  }),
  form: GraduationNoticeForm,
  find: (actor, { params }) => graduationNotice(actor, params.firmId),
  run: (actor, { params }, input, now) => moveGraduationNotice(actor, idOr404(params.firmId), input, now),
  to: ({ enclaveSlug }, { params }) => paths.deskGraduation(enclaveSlug, idOr404(params.firmId)),
  name: (w) => w.notice,
  title: (w, { notice }) => (notice?.heldReason ? w.show : w.hold),
  lead: (w, { notice }) => (notice?.heldReason ? w.showLead : w.holdLead),
  closed: (w, { notice }) => (notice === null ? w.refusals.not_graduated : null),
  above: (w, { notice }) => (
    <p className="mb-6">{notice?.heldReason ? w.held(notice.heldReason) : w.shown}</p>
  ),
  fields: (w, { notice }) => (
    <>
      <input type="hidden" name="to" value={notice?.heldReason ? 'shown' : 'held'} />
      <TextArea name="reason" label={w.reason} rows={3} max={300} />
    </>
  ),
  labels: (w) => ({ reason: w.reason }),
  send: (w, { notice }) => (notice?.heldReason ? w.show : w.hold),
})

export { loader, action, meta, Page as default }
