import { inRole } from '~/ground/people/guard.server'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { act } from '~/mechanism/act.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { setChecklist } from '~/residence/inspections/act.server'
import { ChecklistFields } from '~/residence/inspections/checklist-fields'
import { inspectionAct } from '~/residence/inspections/inspection-act'
import { ChecklistForm } from '~/residence/inspections/inspection.form'
import { inspectionWords } from '~/residence/inspections/words'

const { loader, action } = act({
  guard: inRole(...inspectionRoles('set_checklists')),
  show: (actor) => Promise.resolve({ slug: actor.enclaveSlug, formKey: newId() }),
  form: ChecklistForm,
  run: (actor, _, input, now) => setChecklist(actor, null, input, now),
  words: inspectionWords,
  to: ({ enclaveSlug }) => paths.deskChecklists(enclaveSlug),
})

/** Makes a checklist. */
const { meta, Page } = inspectionAct<typeof loader>({
  name: (w) => w.newChecklist,
  fields: () => <ChecklistFields />,
  labels: (w) => ({ nameZh: w.nameZh, nameEn: w.nameEn, items: w.itemsField, reason: w.reason }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
