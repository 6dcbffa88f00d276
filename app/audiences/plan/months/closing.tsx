import { ABILITIES } from '~/plan/months/abilities'
import { inRole } from '~/ground/people/guard.server'
import { planOf } from '~/plan/counting/plan.server'
import { lastDayOf, monthNamed, nameOfMonth } from '~/plan/months/calendar'
import { closeMonth } from '~/plan/months/close.server'
import { monthAct } from '~/plan/months/month-act.server'
import { CloseForm } from '~/plan/months/month.form'
import { waitingUntil } from '~/plan/months/queries.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { Note } from '~/ui/page'

/** The bureau closes a month, once it has seen what still waits. */
const { loader, action, meta, Page } = monthAct({
  guard: inRole(...ABILITIES.close),
  show: async ({ enclaveId, enclaveSlug }, { params }) => {
    const month = monthNamed(params.month) ?? notFound()
    const span = await planOf(enclaveId)
    const until = lastDayOf(month, span)
    const waiting = await waitingUntil(enclaveId, span, until)
    return { slug: enclaveSlug, month, until, waiting, closed: false }
  },
  form: CloseForm,
  find: (_, { params }) => Promise.resolve(monthNamed(params.month) ?? notFound()),
  run: (actor, { params }, _, now) => closeMonth(actor, monthNamed(params.month) ?? notFound(), now),
  to: ({ enclaveSlug }, _, { month }) => paths.month('bureau', enclaveSlug, nameOfMonth(month)),
  name: (w) => w.close,
  title: (w, { month }) => w.closeMonth(nameOfMonth(month)),
  lead: (w, { month, until }) => w.closeLead(nameOfMonth(month), until),
  above: (w, { waiting }) => (
    <div className="mb-6">
      <Note tone={waiting > 0 ? 'sha' : undefined}>{waiting > 0 ? w.waiting(waiting) : w.nothingWaits}</Note>
    </div>
  ),
  send: (w) => w.close,
})

export { loader, action, meta, Page as default }
