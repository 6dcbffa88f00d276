import { requireActor } from '~/ground/people/guard.server'
import { quarterFiguresAct } from '~/plan/quarter-figures/quarter-figures-act.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** A founder reports a quarter of the own firm. */
const { loader, action, meta, Page } = quarterFiguresAct({
  guard: ({ request }) => requireActor(request, { roles: ['founder'] }),
  firmOf: ({ firmId }) => firmId ?? notFound(),
  back: () => paths.myFirm,
})

export { loader, action, meta, Page as default }
