import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { orBarred } from '~/admission/phases/bar-text'
import { afterFile, type Done } from '~/admission/reviews/next.server'
import type { RubricItem } from '~/admission/rubrics/rubric'
import { reviewWords } from '~/admission/rubrics/words'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { reviewPage, reviewToScore } from './page.server'

type Refusal = keyof (typeof reviewWords)['zh']['refusals'] | 'phase_bars'
type Shown = { saved: boolean; after: Done | null }

/** An act of an expert on the page of their review: what is typed is kept, put off or submitted. */
export function actOnReview<Schema extends z.ZodType>(one: {
  form: (rubric: RubricItem[]) => Schema
  command: (
    actor: Actor,
    reviewId: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, Refusal>>
  /** What the address says that the page says again. */
  say?: (asked: LoaderFunctionArgs) => Shown
  /** With what the expert goes on to the next file; without it the file is shown again. */
  done?: Done
}) {
  return act({
    guard: inRole('expert'),
    show: async (actor, asked) => {
      const page = await reviewPage(actor, asked.params.reviewId, today(), localeOf(asked.request))
      const said: Shown = one.say?.(asked) ?? { saved: false, after: null }
      return { ...page, ...said }
    },
    form: async (actor, { params }) => one.form((await reviewToScore(actor, params.reviewId)).rubric),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.reviewId), input, now),
    words: orBarred(reviewWords),
    to: (actor, { params: { reviewId = '' } }) =>
      one.done
        ? afterFile(actor, reviewId, one.done)
        : `${paths.reviewFile(actor.enclaveSlug, reviewId)}?saved=1`,
  })
}
