import { inRole } from '~/ground/people/guard.server'
import { carrierFields } from '~/landing/park-years/carrier-fields'
import { addCarrier } from '~/landing/park-years/carriers.server'
import { parkYearWords } from '~/landing/park-years/words'
import { NewCarrierForm } from '~/landing/park-years/year.form'
import { yearAct } from '~/landing/park-years/year-act'
import { parkRoles } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

const { loader, action } = act({
  guard: inRole(...parkRoles('enter')),
  show: async (actor, { params }) => {
    const { id, nameZh, nameEn } = await ownPark(actor, params.parkId)
    return { slug: actor.enclaveSlug, park: { id, nameZh, nameEn }, formKey: newId() }
  },
  form: NewCarrierForm,
  find: (actor, { params }) => ownPark(actor, params.parkId),
  run: (actor, { params }, input, now) => addCarrier(actor, idOr404(params.parkId), input, now),
  words: parkYearWords,
  at: { carrier_known: 'name' },
  to: ({ enclaveSlug }, { params }) => paths.parkFigures(enclaveSlug, idOr404(params.parkId)),
})

/** Enters a platform, an incubator or an accelerator of a park. */
const { meta, Page } = yearAct<typeof loader>({
  name: (w) => w.addCarrier,
  fields: (w) => carrierFields(w),
  send: (w) => w.keep,
})

export { loader, action, meta, Page as default }
