import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { buildingAct, BuildingFields, buildingLabels } from '~/residence/inventory/building-act.server'
import { NewBuildingForm } from '~/residence/inventory/inventory.form'
import { addBuilding } from '~/residence/inventory/save-building.server'
import { TextField } from '~/ui/form'

/** Enters a further house. */
const { loader, action, meta, Page } = buildingAct({
  form: NewBuildingForm,
  guard: asBuilder,
  show: ({ enclaveSlug }) => Promise.resolve({ slug: enclaveSlug, formKey: newId() }),
  run: (actor, _, input, now) => addBuilding(actor, input, now),
  at: { building_taken: 'code' },
  to: ({ enclaveSlug }) => paths.deskInventory(enclaveSlug),
  name: (w) => w.addBuilding,
  lead: (w) => w.addBuildingLead,
  labels: buildingLabels,
  fields: (w) => (
    <>
      <BuildingFields />
      <TextField name="code" label={w.buildingCode} hint={w.buildingCodeHint} />
      <TextField
        name="floors"
        label={w.floorsAtFirst}
        hint={w.floorsAtFirstHint}
        inputMode="numeric"
        optional
      />
    </>
  ),
  send: (w) => w.addBuilding,
})

export { loader, action, meta, Page as default }
