import { inRole } from '~/ground/people/guard.server'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { setChecklist } from '~/residence/inspections/act.server'
import { ChecklistFields } from '~/residence/inspections/checklist-fields'
import { inspectionAct } from '~/residence/inspections/inspection-act.server'
import { ChecklistForm } from '~/residence/inspections/inspection.form'
import { checklistOf } from '~/residence/inspections/queries.server'

/** Shows a checklist and makes its next version. */
const { loader, action, meta, Page } = inspectionAct({
  guard: inRole(...inspectionRoles('set_checklists')),
  show: async (actor, { params }) => {
    const checklist = await checklistOf(actor, params.checklistId)
    return { slug: actor.enclaveSlug, checklist, version: checklist.version, formKey: newId() }
  },
  form: ChecklistForm,
  find: (actor, { params }) => checklistOf(actor, params.checklistId),
  run: (actor, { params }, input, now) => setChecklist(actor, idOr404(params.checklistId), input, now),
  to: ({ enclaveSlug }) => paths.deskChecklists(enclaveSlug),
  name: (w) => w.checklist,
  title: (w, { checklist }, locale) =>
    `${locale === 'zh' ? checklist.name : checklist.nameEn} · ${w.version(checklist.version)}`,
  lead: (w) => w.versionLead,
  fields: (_, { checklist }) => (
    <ChecklistFields nameZh={checklist.name} nameEn={checklist.nameEn} items={checklist.items} />
  ),
  labels: (w) => ({ nameZh: w.nameZh, nameEn: w.nameEn, items: w.itemsField, reason: w.reason }),
  send: (w) => w.saveVersion,
})

export { loader, action, meta, Page as default }
