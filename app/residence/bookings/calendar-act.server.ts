import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { env } from '~/platform/env.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { endFeed, feedOf, makeFeed } from './feed.server'

const FeedForm = z.object({ what: z.enum(['make', 'end'], { error: 'required' }) })

/** Loader and action of the page on which somebody's calendar has its address; the address is in the answer alone. */
export function calendarAct(guard: (asked: LoaderFunctionArgs | ActionFunctionArgs) => Promise<Actor>) {
  async function loader(asked: LoaderFunctionArgs) {
    const actor = await guard(asked)
    return json(
      { slug: actor.enclaveSlug, since: await feedOf(actor) },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  }

  async function action(asked: ActionFunctionArgs) {
    const actor = await guard(asked)
    const submission = parseWithZod(await asked.request.formData(), { schema: FeedForm })
    if (submission.status !== 'success') return invalid(submission)
    if (submission.value.what === 'end') {
      await endFeed(actor, now())
      return json({ made: null })
    }
    const outcome = await makeFeed(actor, now())
    const made = outcome.ok
      ? env().BASE_URL + paths.calendarFeed(actor.enclaveSlug, outcome.value.secret)
      : null
    return json({ made })
  }

  return { loader, action }
}
