import { requireActor } from '~/ground/people/guard.server'
import { actOnQuarterFigures } from '~/plan/quarter-figures/quarter-figures-acts.server'
import { quarterFiguresActPage } from '~/plan/quarter-figures/quarter-figures-act'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** A founder reports a quarter of the own firm. */
const { loader, action } = actOnQuarterFigures({
  guard: ({ request }) => requireActor(request, { roles: ['founder'] }),
  firmOf: ({ firmId }) => firmId ?? notFound(),
  back: () => paths.myFirm,
})
const { meta, Page } = quarterFiguresActPage()

export { loader, action, meta, Page as default }
