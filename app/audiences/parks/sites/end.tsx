import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/sites/abilities'
import { endSite } from '~/landing/sites/save-site.server'
import { siteAct } from '~/landing/sites/site-act.server'
import { EndSiteForm } from '~/landing/sites/site.form'
import { ownSite } from '~/landing/sites/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { DateField, TextField } from '~/ui/form'

/** Says until which day a site is offered. */
const { loader, action, meta, Page } = siteAct({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => {
    const { id, name, version } = await ownSite(actor, params.siteId)
    return { slug: actor.enclaveSlug, site: { id, name, version }, today: today() }
  },
  form: EndSiteForm,
  find: (actor, { params }) => ownSite(actor, params.siteId),
  run: (actor, { params }, input, now) => endSite(actor, idOr404(params.siteId), input, now),
  at: { ends_before_it_began: 'on', reserved_beyond: 'on' },
  to: ({ enclaveSlug }, { params }) => paths.site(enclaveSlug, idOr404(params.siteId)),
  name: (w) => w.end,
  lead: (w) => w.endLead,
  danger: true,
  fields: (w, { today }) => (
    <>
      <DateField name="on" label={w.on} defaultValue={today} />
      <TextField name="reason" label={w.reason} maxLength={200} />
    </>
  ),
  send: (w) => w.endAct,
})

export { loader, action, meta, Page as default }
