import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { endCause, ownCause } from '~/landing/land/causes.server'
import { landAct } from '~/landing/land-pages/land-act.server'
import { EndCauseForm } from '~/landing/land/land.form'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { DateField } from '~/ui/form'

/** Says until which day a cause held work up. */
const { loader, action, meta, Page } = landAct({
  guard: inRole(...MAY.enter),
  show: async (actor, { params }) => {
    const { parcel, what, untilOn } = await ownCause(actor, params.causeId)
    const { id, name } = parcel
    return { slug: actor.enclaveSlug, parcel: { id, name }, what, isOver: untilOn !== null, today: today() }
  },
  form: EndCauseForm,
  find: (actor, { params }) => ownCause(actor, params.causeId),
  run: (actor, { params }, input, now) => endCause(actor, idOr404(params.causeId), input, now),
  at: { in_the_future: 'until', ends_before: 'until' },
  to: ({ enclaveSlug }, _, { parcelId }) => paths.parcel(enclaveSlug, parcelId),
  name: (w) => w.endCause,
  lead: (_, { what }) => what,
  closed: (w, { isOver }) => (isOver ? w.refusals.is_over : null),
  fields: (w, { today }) => <DateField name="until" label={w.lastDay} defaultValue={today} max={today} />,
  send: (w) => w.endCauseAct,
})

export { loader, action, meta, Page as default }
