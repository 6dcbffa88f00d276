import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { landAct } from '~/landing/land-pages/land-act.server'
import { NewParcelForm } from '~/landing/land/land.form'
import { parcelFields } from '~/landing/land-pages/parcel-fields'
import { addParcel } from '~/landing/land/save-parcel.server'
import { parksToEnter } from '~/landing/sites/queries.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** Enters a parcel of the ledger. */
const { loader, action, meta, Page } = landAct({
  guard: inRole(...MAY.enter),
  show: async (actor) => ({
    slug: actor.enclaveSlug,
    onlyPark: actor.role === 'park',
    parks: await parksToEnter(actor),
    formKey: newId(),
  }),
  form: NewParcelForm,
  run: (actor, _, input, now) => addParcel(actor, input, now),
  at: { park_unknown: 'parkId', no_such_firm: 'firmRef' },
  to: ({ enclaveSlug }, _, { parcelId }) => paths.parcel(enclaveSlug, parcelId),
  name: (w) => w.new,
  lead: (w) => w.newLead,
  fields: (w, { parks, onlyPark }, locale) => parcelFields({ w, locale, parks, onlyPark }),
  send: (w) => w.newAct,
})

export { loader, action, meta, Page as default }
