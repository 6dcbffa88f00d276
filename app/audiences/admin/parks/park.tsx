import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { parkLabels } from '~/setup/parks/labels'
import { parkAct, ParkFields } from '~/setup/parks/park-act.server'
import { ChangePark } from '~/setup/parks/park.form'
import { parkOf } from '~/setup/parks/queries.server'
import { changePark } from '~/setup/parks/save-park.server'

/** Corrects what is said of a park. */
const { loader, action, meta, Page } = parkAct({
  guard: inRole(...ABILITIES.keep_parks),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    park: await parkOf(actor, params.parkId, today()),
  }),
  form: ChangePark,
  find: (actor, { params }) => parkOf(actor, params.parkId, today()),
  run: (actor, { params }, input, now) => changePark(actor, idOr404(params.parkId), input, now),
  at: { name_taken: 'nameZh', begins_after_its_end: 'validFrom' },
  to: ({ enclaveSlug }) => paths.adminParks(enclaveSlug),
  name: (w) => w.change,
  labels: parkLabels,
  fields: (_, { park }) => <ParkFields park={park} />,
  send: (w) => w.changeAct,
})

export { loader, action, meta, Page as default }
