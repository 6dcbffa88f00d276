import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { beginParcel, plotOf } from '~/landing/land/from-site.server'
import { NewParcelForm } from '~/landing/land/land.form'
import { parcelFields } from '~/landing/land-pages/parcel-fields'
import { landWords } from '~/landing/land/words'
import { parksToEnter } from '~/landing/sites/queries.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

type Shown = { slug: string; formKey: string; site: { id: string; name: string } }
const act = acts(landWords, (w, { slug, formKey, site }: Shown) => ({
  crumbs: [
    { label: w.sites, to: paths.sites(slug) },
    { label: site.name, to: paths.site(slug, site.id) },
    { label: w.fromSite },
  ],
  back: paths.site(slug, site.id),
  keep: site.name,
  formKey,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** Enters the plot that a firm has got in the land ledger, with all that is known of it. */
const { loader, action, meta, Page } = act({
  guard: inRole(...MAY.enter),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    onlyPark: actor.role === 'park',
    parks: await parksToEnter(actor),
    formKey: newId(),
    ...(await plotOf(actor, params.siteId)),
  }),
  form: NewParcelForm,
  find: (actor, { params }) => plotOf(actor, params.siteId),
  run: (actor, { params }, input, now) => beginParcel(actor, idOr404(params.siteId), input, now),
  at: { park_unknown: 'parkId', no_such_firm: 'firmRef' },
  to: ({ enclaveSlug }, _, { parcelId }) => paths.parcel(enclaveSlug, parcelId),
  name: (w) => w.fromSite,
  lead: (w, { site }) => w.fromSiteLead(site.name),
  closed: (w, { site, parcel }) =>
    parcel ? w.refusals.in_ledger : site.isTaken ? null : w.refusals.not_taken,
  fields: (w, { parks, onlyPark, known }, locale) =>
    parcelFields({ w, locale, parks, onlyPark, parcel: known }),
  labels: (w) => w.fields,
  send: (w) => w.newAct,
})

export { loader, action, meta, Page as default }
