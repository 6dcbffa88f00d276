import { requireWorker } from '~/plan/board/worker.server'
import { draftBulletin } from '~/plan/bulletins/change-bulletin.server'
import { areaOf } from '~/plan/counting/area'
import { monthNamed, nameOfMonth } from '~/plan/months/calendar'
import { press } from '~/mechanism/press.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Makes the first draft of a month's bulletin; where there is one already, it simply shows. */
const { loader, action } = press({
  guard: ({ request, params }) => requireWorker(request, params.enclave),
  at: ({ enclaveSlug }, { request, params }) =>
    paths.bulletin(
      areaOf(new URL(request.url).pathname),
      enclaveSlug,
      nameOfMonth(monthNamed(params.month) ?? notFound()),
    ),
  run: (actor, { params }, now) => draftBulletin(actor, params.month, now),
})

export { loader, action }
