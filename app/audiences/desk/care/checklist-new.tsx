import { inRole } from '~/ground/people/guard.server'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { setChecklist } from '~/residence/inspections/act.server'
import { ChecklistFields } from '~/residence/inspections/checklist-fields'
import { inspectionAct } from '~/residence/inspections/inspection-act.server'
import { ChecklistForm } from '~/residence/inspections/inspection.form'

/** Makes a checklist. */
const { loader, action, meta, Page } = inspectionAct({
  guard: inRole(...inspectionRoles('set_checklists')),
  show: (actor) => Promise.resolve({ slug: actor.enclaveSlug, formKey: newId() }),
  form: ChecklistForm,
  run: (actor, _, input, now) => setChecklist(actor, null, input, now),
  to: ({ enclaveSlug }) => paths.deskChecklists(enclaveSlug),
  name: (w) => w.newChecklist,
  fields: () => <ChecklistFields />,
  labels: (w) => ({ nameZh: w.nameZh, nameEn: w.nameEn, items: w.itemsField, reason: w.reason }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
