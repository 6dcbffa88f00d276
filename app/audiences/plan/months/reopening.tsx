import { ABILITIES } from '~/plan/months/abilities'
import { inRole } from '~/ground/people/guard.server'
import { monthNamed, nameOfMonth } from '~/plan/months/calendar'
import { monthAct } from '~/plan/months/month-act.server'
import { ReopenForm } from '~/plan/months/month.form'
import { closingNamed } from '~/plan/months/queries.server'
import { reopenMonth } from '~/plan/months/reopen.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

/** The bureau opens the last closed month again, with its reason. */
const { loader, action, meta, Page } = monthAct({
  guard: inRole(...ABILITIES.close),
  show: async (actor, { params }) => {
    const { month } = await closingNamed(actor, params.month)
    return { slug: actor.enclaveSlug, month, closed: true }
  },
  form: ReopenForm,
  find: (actor, { params }) => closingNamed(actor, params.month),
  run: (actor, { params }, input, now) =>
    reopenMonth(actor, monthNamed(params.month) ?? notFound(), input, now),
  to: ({ enclaveSlug }) => paths.months('bureau', enclaveSlug),
  name: (w) => w.reopen,
  title: (w, { month }) => w.reopenTitle(nameOfMonth(month)),
  lead: (w) => w.reopenLead,
  fields: (w) => <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />,
  send: (w) => w.reopen,
  danger: true,
})

export { loader, action, meta, Page as default }
