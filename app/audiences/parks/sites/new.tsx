import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/sites/abilities'
import { parksToEnter } from '~/landing/sites/queries.server'
import { addSite } from '~/landing/sites/save-site.server'
import { siteAct } from '~/landing/sites/site-act.server'
import { siteFields } from '~/landing/sites/site-fields'
import { NewSiteForm } from '~/landing/sites/site.form'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** Enters a plot, or a part of a standard factory. */
const { loader, action, meta, Page } = siteAct({
  guard: inRole(...MAY.keep),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    kind:
      new URL(request.url).searchParams.get('kind') === 'factory' ? ('factory' as const) : ('land' as const),
    onlyPark: actor.role === 'park',
    parks: await parksToEnter(actor),
    today: today(),
    formKey: newId(),
  }),
  form: NewSiteForm,
  run: (actor, _, input, now) => addSite(actor, input, now),
  at: { park_unknown: 'parkId', name_taken: 'name' },
  to: ({ enclaveSlug }, _, { siteId }) => paths.site(enclaveSlug, siteId),
  name: (w) => w.new,
  title: (w, { kind }) => (kind === 'land' ? w.newLand : w.newFactory),
  fields: (w, data, locale) =>
    siteFields({ w, locale, kind: data.kind, parks: data.parks, onlyPark: data.onlyPark, today: data.today }),
  send: (w) => w.newAct,
})

export { loader, action, meta, Page as default }
