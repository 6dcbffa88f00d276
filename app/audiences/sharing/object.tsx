import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { areaOf, areaOfSharer } from '~/landing/sharing/area'
import { objectToSettlement } from '~/landing/sharing/confirm.server'
import { settlementPage } from '~/landing/sharing/queries.server'
import { sharingAct } from '~/landing/sharing/sharing-act.server'
import { ObjectForm } from '~/landing/sharing/sharing.form'
import { ownSettlement } from '~/landing/sharing/visible.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

/** One city objects to a settlement that waits, with its reason. */
const { loader, action, meta, Page } = sharingAct({
  guard: (asked) => requireSharer(asked, 'object'),
  show: async (actor, { request, params }) => {
    const settlement = await settlementPage(actor, params.settlementId)
    const { agreement } = settlement
    return { slug: actor.enclaveSlug, area: areaOf(request.url), settlement, agreement }
  },
  form: ObjectForm,
  find: (actor, { params }) => ownSettlement(actor, params.settlementId),
  run: (actor, { params }, input, now) => objectToSettlement(actor, idOr404(params.settlementId), input, now),
  to: ({ enclaveSlug, role }, _, { settlementId }) =>
    paths.sharingSettlement(areaOfSharer(role), enclaveSlug, settlementId),
  name: (w) => w.object,
  lead: (w) => w.objectLead,
  closed: (w, { settlement: { mayObject } }) => (mayObject ? null : w.refusals.not_open),
  fields: (w) => <TextArea name="objection" label={w.objection} rows={3} max={500} />,
  labels: (w) => ({ objection: w.objection }),
  send: (w) => w.objectAct,
  danger: true,
})

export { loader, action, meta, Page as default }
