import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { landAct } from '~/landing/land-pages/land-act.server'
import { ChangeParcelForm } from '~/landing/land/land.form'
import { parcelFields } from '~/landing/land-pages/parcel-fields'
import { changeParcel, inputOf } from '~/landing/land/save-parcel.server'
import { ownParcel } from '~/landing/land/visible.server'
import { parksToEnter } from '~/landing/sites/queries.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'

const ON_RECORD = {
  more_than_all: 'areaMu',
  contract_after_work: 'contractOn',
  contract_after_cause: 'contractOn',
} as const

/** Changes what is said of a parcel. */
const { loader, action, meta, Page } = landAct({
  guard: inRole(...MAY.enter),
  show: async (actor, { params }) => {
    const row = await ownParcel(actor, params.parcelId)
    const parcel = { ...inputOf(row), id: row.id, version: row.version }
    const parks = await parksToEnter(actor)
    return { slug: actor.enclaveSlug, parcel, parks, onlyPark: actor.role === 'park' }
  },
  form: ChangeParcelForm,
  find: (actor, { params }) => ownParcel(actor, params.parcelId),
  run: (actor, { params }, input, now) => changeParcel(actor, idOr404(params.parcelId), input, now),
  at: { park_unknown: 'parkId', no_such_firm: 'firmRef', work_began: 'stock', ...ON_RECORD },
  to: ({ enclaveSlug }, { params }) => paths.parcel(enclaveSlug, idOr404(params.parcelId)),
  name: (w) => w.change,
  fields: (w, { parcel, parks, onlyPark }, locale) => (
    <>
      {parcelFields({ w, locale, parks, onlyPark, parcel })}
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  labels: (w) => ({ ...w.fields, reason: w.reason }),
  send: (w) => w.changeAct,
})

export { loader, action, meta, Page as default }
