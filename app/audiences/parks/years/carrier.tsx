import { inRole } from '~/ground/people/guard.server'
import { carrierFields } from '~/landing/park-years/carrier-fields'
import { carrierOf, changeCarrier } from '~/landing/park-years/carriers.server'
import { ChangeCarrierForm } from '~/landing/park-years/year.form'
import { yearAct } from '~/landing/park-years/year-act.server'
import { parkRoles } from '~/landing/parks/abilities'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Changes how far a carrier is, how mature, and its goal. */
const { loader, action, meta, Page } = yearAct({
  guard: inRole(...parkRoles('enter')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await carrierOf(actor, params.parkId, params.carrierId)),
  }),
  form: ChangeCarrierForm,
  find: (actor, { params }) => carrierOf(actor, params.parkId, params.carrierId),
  run: (actor, { params }, input, now) => {
    const of = { parkId: idOr404(params.parkId), carrierId: idOr404(params.carrierId) }
    return changeCarrier(actor, of, input, now)
  },
  at: { carrier_known: 'name' },
  to: ({ enclaveSlug }, { params }) => paths.parkFigures(enclaveSlug, idOr404(params.parkId)),
  name: (w) => w.changeCarrier,
  fields: (w, { carrier }) => (
    <>
      <input type="hidden" name="version" value={carrier.version} />
      {carrierFields(w, carrier)}
    </>
  ),
  send: (w) => w.keep,
})

export { loader, action, meta, Page as default }
