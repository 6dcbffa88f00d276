import { inRole } from '~/ground/people/guard.server'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { setChecklist } from '~/residence/inspections/act.server'
import { ChecklistFields } from '~/residence/inspections/checklist-fields'
import { inspectionAct } from '~/residence/inspections/inspection-act'
import { ChecklistForm } from '~/residence/inspections/inspection.form'
import { checklistOf } from '~/residence/inspections/queries.server'
import { inspectionWords } from '~/residence/inspections/words'

const { loader, action } = act({
  guard: inRole(...inspectionRoles('set_checklists')),
  show: async (actor, { params }) => {
    const checklist = await checklistOf(actor, params.checklistId)
    return { slug: actor.enclaveSlug, checklist, version: checklist.version, formKey: newId() }
  },
  form: ChecklistForm,
  find: (actor, { params }) => checklistOf(actor, params.checklistId),
  run: (actor, { params }, input, now) => setChecklist(actor, idOr404(params.checklistId), input, now),
  words: inspectionWords,
  to: ({ enclaveSlug }) => paths.deskChecklists(enclaveSlug),
})

/** Shows a checklist and makes its next version. */
const { meta, Page } = inspectionAct<typeof loader>({
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
