import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { act } from '~/mechanism/act.server'
import type { Detail } from '~/mechanism/sentences'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { findEvidence } from '~/plan/counting/visible.server'
import { evidenceWords } from '~/plan/counting/words'
import { refusalWords, type RowRefusal } from '~/plan/evidence/refusal-words'
import { evidenceRow } from '~/plan/evidence/row.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { requireWorker } from './worker.server'

const areaHere = (request: Request) => areaOf(new URL(request.url).pathname)

/** Where the rule refuses, every reason of it is said at once. */
const said = (locale: Locale) => ({
  refusals: {
    ...evidenceWords[locale].refusals,
    not_counted: (detail: Detail) => refusalWords({ reason: 'not_counted', detail }, locale),
  },
})

/** An act on one row of evidence, at the desk or at the bureau; it leads back to the row. */
export function actOnRow<Schema extends z.ZodType, R extends RowRefusal>(
  form: Schema,
  command: (actor: Actor, rowId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>,
) {
  return act({
    form,
    guard: ({ request, params }) => requireWorker(request, params.enclave),
    show: async (actor, { request, params }) => {
      const page = await evidenceRow(actor, params.evidenceId ?? '', today(), localeOf(request))
      return { page, day: today(), area: areaHere(request), slug: actor.enclaveSlug }
    },
    find: (actor, { params }) => findEvidence(actor, params.evidenceId),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.evidenceId), input, now),
    words: { zh: said('zh'), en: said('en') },
    to: (actor, { request, params }) =>
      pathsOf(areaHere(request), actor.enclaveSlug).row(params.evidenceId ?? ''),
  })
}
