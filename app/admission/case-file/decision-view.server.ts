import type { Actor } from '~/ground/people/actor'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { scoresFor } from '~/admission/reviews/scores.server'
import { applicationFile } from './file.server'
import { groundsFor } from '~/admission/decisions/grounds.server'
import { pendingDecisions } from '~/admission/decisions/pending.server'

/** What the director has before them when deciding: the file, its scores, what can be cited, what waits already. */
export async function decisionView(actor: Actor, id: string | undefined, today: Day, locale: Locale) {
  const file = await applicationFile(actor, id, today, locale)
  return {
    slug: actor.enclaveSlug,
    file,
    grounds: await groundsFor(actor, file.id, locale),
    scores: await scoresFor(actor, file.id),
    pending: (await pendingDecisions(actor, file.id))[0] ?? null,
  }
}
export type DecisionView = Awaited<ReturnType<typeof decisionView>>
