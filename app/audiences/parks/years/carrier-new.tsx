import { inRole } from '~/ground/people/guard.server'
import { carrierFields } from '~/landing/park-years/carrier-fields'
import { addCarrier } from '~/landing/park-years/carriers.server'
import { NewCarrierForm } from '~/landing/park-years/year.form'
import { yearAct } from '~/landing/park-years/year-act.server'
import { parkRoles } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** Enters a platform, an incubator or an accelerator of a park. */
const { loader, action, meta, Page } = yearAct({
  guard: inRole(...parkRoles('enter')),
  show: async (actor, { params }) => {
    const { id, nameZh, nameEn } = await ownPark(actor, params.parkId)
    return { slug: actor.enclaveSlug, park: { id, nameZh, nameEn }, formKey: newId() }
  },
  form: NewCarrierForm,
  find: (actor, { params }) => ownPark(actor, params.parkId),
  run: (actor, { params }, input, now) => addCarrier(actor, idOr404(params.parkId), input, now),
  at: { carrier_known: 'name' },
  to: ({ enclaveSlug }, { params }) => paths.parkFigures(enclaveSlug, idOr404(params.parkId)),
  name: (w) => w.addCarrier,
  fields: (w) => carrierFields(w),
  send: (w) => w.keep,
})

export { loader, action, meta, Page as default }
