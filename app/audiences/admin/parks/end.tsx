import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { parkAct } from '~/setup/parks/park-act'
import { EndPark } from '~/setup/parks/park.form'
import { parkOf } from '~/setup/parks/queries.server'
import { endPark } from '~/setup/parks/save-park.server'
import { parkWords } from '~/setup/parks/words'
import { DateField, TextField } from '~/ui/form'

const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_parks),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    today: today(),
    park: await parkOf(actor, params.parkId, today()),
  }),
  form: EndPark,
  find: (actor, { params }) => parkOf(actor, params.parkId, today()),
  run: (actor, { params }, input, now) => endPark(actor, idOr404(params.parkId), input, now),
  words: parkWords,
  at: { ended_before_it_began: 'on' },
  to: ({ enclaveSlug }) => paths.adminParks(enclaveSlug),
})

/** Says until which day a park is one. */
const { meta, Page } = parkAct<typeof loader>({
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
