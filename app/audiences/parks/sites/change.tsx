import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/sites/abilities'
import { parksToEnter } from '~/landing/sites/queries.server'
import { changeSite, inputOf } from '~/landing/sites/save-site.server'
import { siteAct } from '~/landing/sites/site-act.server'
import { siteFields } from '~/landing/sites/site-fields'
import { ChangeSiteForm } from '~/landing/sites/site.form'
import { ownSite } from '~/landing/sites/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'

/** Changes what is said of a site. */
const { loader, action, meta, Page } = siteAct({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => {
    const row = await ownSite(actor, params.siteId)
    const parks = await parksToEnter(actor)
    const site = { ...inputOf(row), id: row.id, version: row.version }
    return { slug: actor.enclaveSlug, site, parks, onlyPark: actor.role === 'park', today: today() }
  },
  form: ChangeSiteForm,
  find: (actor, { params }) => ownSite(actor, params.siteId),
  run: (actor, { params }, input, now) => changeSite(actor, idOr404(params.siteId), input, now),
  at: { park_unknown: 'parkId', name_taken: 'name', other_kind: 'name', reserved_beyond: 'untilOn' },
  to: ({ enclaveSlug }, { params }) => paths.site(enclaveSlug, idOr404(params.siteId)),
  name: (w) => w.change,
  fields: (w, data, locale) => (
    <>
      {siteFields({ w, locale, kind: data.site.kind, ...data })}
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  labels: (w) => ({ ...w.fields, reason: w.reason }),
  send: (w) => w.changeAct,
})

export { loader, action, meta, Page as default }
