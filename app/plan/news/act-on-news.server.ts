import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type NewsAct } from './abilities'
import type { Done, NewsRefusal } from './change-news.server'
import { newsView } from './queries.server'
import { newsWords } from './words'

type OnNews<Schema extends z.ZodType> = Pick<
  Act<Actor, unknown, Schema, Done, NewsRefusal>,
  'form' | 'at' | 'file'
> & {
  command: (
    actor: Actor,
    id: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<Done, NewsRefusal>>
}

/** An act on one piece of news; it leads back to it. */
export function actOnNews<Schema extends z.ZodType>(may: NewsAct, one: OnNews<Schema>) {
  return act({
    ...one,
    guard: inRole(...MAY[may]),
    show: async (actor, { params }) => {
      const news = await newsView(actor, params.newsId)
      return { slug: actor.enclaveSlug, version: news.version, role: actor.role, news }
    },
    find: (actor, { params }) => newsView(actor, params.newsId),
    run: (actor, { params }, input, now) => one.command(actor, params.newsId, input, now),
    words: newsWords,
    to: ({ enclaveSlug }, _, { newsId }) => paths.newsPiece(enclaveSlug, newsId),
  })
}
