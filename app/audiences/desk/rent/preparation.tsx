import { inRole } from '~/ground/people/guard.server'
import { chargeAct } from '~/residence/charge-pages/charge-act.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { PrepareForm } from '~/residence/charges/charge.form'
import { nextMonthOf } from '~/residence/charges/next-month.server'
import { prepareMonth } from '~/residence/charges/prepare.server'
import { rentRoles } from '~/residence/rent/abilities'
import { TextField } from '~/ui/form'

/** Prepares the charges of a month, or prepares them again. */
const { loader, action, meta, Page } = chargeAct({
  guard: inRole(...rentRoles('prepare')),
  show: async (actor) => ({ slug: actor.enclaveSlug, month: await nextMonthOf(actor, today()) }),
  form: PrepareForm,
  run: (actor, _, input, now) => prepareMonth(actor, input, now),
  at: 'month',
  to: ({ enclaveSlug }, _, { runId }) => paths.deskRun(enclaveSlug, runId),
  name: (w) => w.prepare,
  lead: (w) => w.prepareHint,
  fields: (w, { month }) => (
    <TextField name="month" label={w.monthField} defaultValue={month} placeholder="2026-12" maxLength={12} />
  ),
  send: (w) => w.prepareNow,
})

export { loader, action, meta, Page as default }
