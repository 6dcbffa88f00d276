import { inRole } from '~/ground/people/guard.server'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { reportFinding } from '~/residence/inspections/act.server'
import { inspectionOf } from '~/residence/inspections/queries.server'

/** Makes a finding a report. */
const { loader, action } = press({
  guard: inRole(...inspectionRoles('report_finding')),
  at: ({ enclaveSlug }, { params }) => paths.deskInspection(enclaveSlug, idOr404(params.inspectionId)),
  find: (actor, { params }) => inspectionOf(actor, params.inspectionId),
  run: async (actor, { params }, now) => {
    const id = idOr404(params.inspectionId)
    const outcome = await reportFinding(actor, id, params.item ?? '', now)
    if (outcome.ok) return paths.deskTicket(actor.enclaveSlug, outcome.value.ticketId)
    return `${paths.deskInspection(actor.enclaveSlug, id)}?refused=${outcome.reason}`
  },
})

export { loader, action }
