import { paths } from '~/platform/paths'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { buildingAct, BuildingFields, buildingLabels } from '~/residence/inventory/building-act.server'
import { BuildingForm } from '~/residence/inventory/inventory.form'
import { buildingOf, changeBuilding } from '~/residence/inventory/save-building.server'

/** Changes the name and the address of a house. */
const { loader, action, meta, Page } = buildingAct({
  form: BuildingForm,
  guard: asBuilder,
  show: async (actor, { params }) => {
    const { nameZh, nameEn, address } = await buildingOf(actor, params.building ?? '')
    return { slug: actor.enclaveSlug, house: { nameZh, nameEn, address } }
  },
  find: (actor, { params }) => buildingOf(actor, params.building ?? ''),
  run: (actor, { params }, input, now) => changeBuilding(actor, params.building ?? '', input, now),
  to: ({ enclaveSlug }) => paths.deskInventory(enclaveSlug),
  name: (w) => w.changeBuilding,
  title: (w, { house }) => `${w.changeBuilding} · ${house.nameZh}`,
  labels: buildingLabels,
  fields: (_, { house }) => <BuildingFields house={house} />,
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
