import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { parkLabels } from '~/setup/parks/labels'
import { parkAct, ParkFields } from '~/setup/parks/park-act'
import { NewPark } from '~/setup/parks/park.form'
import { addPark } from '~/setup/parks/save-park.server'
import { parkWords } from '~/setup/parks/words'

const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_parks),
  show: async ({ enclaveSlug }) => Promise.resolve({ slug: enclaveSlug, formKey: newId() }),
  form: NewPark,
  run: (actor, _, input, now) => addPark(actor, input, now),
  words: parkWords,
  at: { name_taken: 'nameZh' },
  to: ({ enclaveSlug }) => paths.adminParks(enclaveSlug),
})

/** Enters a park of the home city. */
const { meta, Page } = parkAct<typeof loader>({
  name: (w) => w.add,
  labels: parkLabels,
  fields: () => <ParkFields />,
  send: (w) => w.addAct,
})

export { loader, action, meta, Page as default }
