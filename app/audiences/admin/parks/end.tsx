import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { parkAct } from '~/setup/parks/park-act.server'
import { EndPark } from '~/setup/parks/park.form'
import { parkOf } from '~/setup/parks/queries.server'
import { endPark } from '~/setup/parks/save-park.server'
import { DateField, TextField } from '~/ui/form'

/** Says until which day a park is one. */
const { loader, action, meta, Page } = parkAct({
  guard: inRole(...ABILITIES.keep_parks),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    today: today(),
    park: await parkOf(actor, params.parkId, today()),
  }),
  form: EndPark,
  find: (actor, { params }) => parkOf(actor, params.parkId, today()),
  run: (actor, { params }, input, now) => endPark(actor, idOr404(params.parkId), input, now),
  at: { ended_before_it_began: 'on' },
  to: ({ enclaveSlug }) => paths.adminParks(enclaveSlug),
  name: (w) => w.end,
  lead: (w) => w.endLead,
  fields: (w, { today }) => (
    <>
      <DateField name="on" label={w.on} defaultValue={today} />
      <TextField name="reason" label={w.reason} maxLength={200} />
    </>
  ),
  send: (w) => w.endAct,
  danger: true,
})

export { loader, action, meta, Page as default }
