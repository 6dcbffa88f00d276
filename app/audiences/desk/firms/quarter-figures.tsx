import { ABILITIES } from '~/ground/firms/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { actOnQuarterFigures } from '~/plan/quarter-figures/quarter-figures-acts.server'
import { quarterFiguresActPage } from '~/plan/quarter-figures/quarter-figures-act'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

const STAFF = ABILITIES.report_figures.filter((role) => role !== 'founder')

/** An officer reports or corrects a quarter for a firm. */
const { loader, action } = actOnQuarterFigures({
  guard: ({ request, params }) => requireActor(request, { roles: STAFF, enclave: params.enclave }),
  firmOf: (_, { params }) => params.firmId,
  back: ({ enclaveSlug }, { params }) => paths.deskFirm(enclaveSlug, idOr404(params.firmId)),
})
const { meta, Page } = quarterFiguresActPage()

export { loader, action, meta, Page as default }
