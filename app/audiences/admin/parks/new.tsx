import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { parkLabels } from '~/setup/parks/labels'
import { parkAct, ParkFields } from '~/setup/parks/park-act.server'
import { NewPark } from '~/setup/parks/park.form'
import { addPark } from '~/setup/parks/save-park.server'

/** Enters a park of the home city. */
const { loader, action, meta, Page } = parkAct({
  guard: inRole(...ABILITIES.keep_parks),
  show: async ({ enclaveSlug }) => Promise.resolve({ slug: enclaveSlug, formKey: newId() }),
  form: NewPark,
  run: (actor, _, input, now) => addPark(actor, input, now),
  at: { name_taken: 'nameZh' },
  to: ({ enclaveSlug }) => paths.adminParks(enclaveSlug),
  name: (w) => w.add,
  labels: parkLabels,
  fields: () => <ParkFields />,
  send: (w) => w.addAct,
})

export { loader, action, meta, Page as default }
