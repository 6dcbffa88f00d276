import { inRole } from '~/ground/people/guard.server'
import { press, refusedAt } from '~/mechanism/press.server'
import { MAY } from '~/plan/news/abilities'
import { removeNewsPicture } from '~/plan/news/change-news.server'
import { newsView } from '~/plan/news/queries.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

const at = (slug: string, id: string | undefined) => paths.newsPiece(slug, idOr404(id))

/** Takes a picture away from a piece of news. */
const { loader, action } = press({
  guard: inRole(...MAY.word),
  at: ({ enclaveSlug }, { params }) => at(enclaveSlug, params.newsId),
  find: (actor, { params }) => newsView(actor, params.newsId),
  run: async (actor, { params }, now) =>
    refusedAt(
      at(actor.enclaveSlug, params.newsId),
      await removeNewsPicture(actor, params.newsId, idOr404(params.pictureId), now),
    ),
})

export { loader, action }
