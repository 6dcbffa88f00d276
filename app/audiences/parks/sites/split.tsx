import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/sites/abilities'
import { siteAct } from '~/landing/sites/site-act.server'
import { sizeOf } from '~/landing/sites/site-table'
import { SplitForm } from '~/landing/sites/site.form'
import { splitSite } from '~/landing/sites/split.server'
import { ownSite } from '~/landing/sites/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { DateField, NumberField, TextField } from '~/ui/form'

/** Makes two sites of one. */
const { loader, action, meta, Page } = siteAct({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => {
    const { id, name, version, areaMu, areaSqm } = await ownSite(actor, params.siteId)
    const size = { areaMu: areaMu?.toString() ?? null, areaSqm: areaSqm?.toString() ?? null }
    return { slug: actor.enclaveSlug, site: { id, name, version, ...size }, today: today() }
  },
  form: SplitForm,
  find: (actor, { params }) => ownSite(actor, params.siteId),
  run: (actor, { params }, input, now) => splitSite(actor, idOr404(params.siteId), input, now),
  at: {
    nothing_left: 'firstArea',
    before_it_began: 'on',
    is_over: 'on',
    is_reserved: 'on',
    name_taken: 'firstName',
  },
  to: ({ enclaveSlug }, { params }) => paths.site(enclaveSlug, idOr404(params.siteId)),
  name: (w) => w.split,
  lead: (w, { site }) => w.splitLead(sizeOf(site, w)),
  fields: (w, { site, today }) => (
    <>
      <TextField name="firstName" label={w.firstName} defaultValue={`${site.name}-1`} maxLength={60} />
      <NumberField
        name="firstArea"
        label={w.firstArea}
        unit={site.areaMu === null ? w.sqm('').trim() : w.mu('').trim()}
        decimals
      />
      <TextField name="secondName" label={w.secondName} defaultValue={`${site.name}-2`} maxLength={60} />
      <DateField name="on" label={w.splitOn} defaultValue={today} />
      <TextField name="reason" label={w.reason} maxLength={200} />
    </>
  ),
  send: (w) => w.splitAct,
})

export { loader, action, meta, Page as default }
