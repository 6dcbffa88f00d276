import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { extraAct } from '~/residence/extras/extra-act.server'
import { EndExtraForm } from '~/residence/extras/extra.form'
import { endExtra } from '~/residence/extras/extras.server'
import { extraPage } from '~/residence/extras/queries.server'
import { rentRoles } from '~/residence/rent/abilities'
import { RadioGroup, TextArea, TextField } from '~/ui/form'

/** Says up to which month something is charged, or that it never should have been. */
const { loader, action, meta, Page } = extraAct({
  guard: inRole(...rentRoles('prepare')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    month: today().slice(0, 7),
    extra: await extraPage(actor, params.extraId),
  }),
  form: EndExtraForm,
  find: (actor, { params }) => extraPage(actor, params.extraId),
  run: (actor, { params }, input, now) => endExtra(actor, params.extraId, input, now),
  at: { ends_first: 'lastMonth', too_far: 'lastMonth' },
  to: ({ enclaveSlug }) => `${paths.deskExtras(enclaveSlug)}?saved=ended`,
  name: (w) => w.end,
  title: (w, { extra }) => w.endOf(`${extra.firm} · ${extra.name}`),
  lead: (w) => w.endLead,
  labels: (w) => ({ how: w.how, lastMonth: w.lastMonth, reason: w.reason }),
  fields: (w, { extra, month }) => (
    <>
      <RadioGroup
        name="how"
        label={w.how}
        defaultValue="after"
        options={[
          { value: 'after', label: w.after },
          { value: 'never', label: w.neverAtAll },
        ]}
      />
      <TextField
        name="lastMonth"
        label={w.lastMonth}
        defaultValue={extra.lastMonth?.slice(0, 7) ?? month}
        placeholder="2026-12"
        maxLength={12}
        optional
      />
      <TextArea name="reason" label={w.reason} max={300} />
    </>
  ),
  send: (w) => w.endNow,
})

export { loader, action, meta, Page as default }
