import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { meterRoles } from '~/residence/meters/abilities'
import { endMeter } from '~/residence/meters/enter.server'
import { meterAct } from '~/residence/meters/meter-act.server'
import { EndForm } from '~/residence/meters/meter.form'
import { meterPage } from '~/residence/meters/queries.server'
import { DateField } from '~/ui/form'

/** A meter is no longer read from a day on. */
const { loader, action, meta, Page } = meterAct({
  guard: inRole(...meterRoles('end')),
  show: async (actor, { params }) => {
    const { meter } = await meterPage(actor, params.meterId)
    return { slug: actor.enclaveSlug, meter, today: today() }
  },
  form: EndForm,
  find: (actor, { params }) => meterPage(actor, params.meterId),
  run: (actor, { params }, input, now) => endMeter(actor, idOr404(params.meterId), input, now),
  at: { in_the_future: 'day', read_later: 'day' },
  to: ({ enclaveSlug }, { params }) => paths.deskMeter(enclaveSlug, idOr404(params.meterId)),
  name: (w) => w.end,
  lead: (w) => w.endLead,
  closed: (w, { meter }) => (meter.endedOn ? w.ended(meter.endedOn) : null),
  fields: (w, { today }) => <DateField name="day" label={w.fields.endOn} defaultValue={today} />,
  send: (w) => w.endNow,
  danger: true,
})

export { loader, action, meta, Page as default }
