import { ABILITIES } from '~/ground/firms/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { quarterFiguresAct } from '~/plan/quarter-figures/quarter-figures-act.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

const STAFF = ABILITIES.report_figures.filter((role) => role !== 'founder')

/** An officer reports or corrects a quarter for a firm. */
const { loader, action, meta, Page } = quarterFiguresAct({
  guard: ({ request, params }) => requireActor(request, { roles: STAFF, enclave: params.enclave }),
  firmOf: (_, { params }) => params.firmId,
  back: ({ enclaveSlug }, { params }) => paths.deskFirm(enclaveSlug, idOr404(params.firmId)),
})

export { loader, action, meta, Page as default }
