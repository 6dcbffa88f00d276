import { removePaper } from '~/admission/drafts/papers.server'
import { requireOnBehalf } from '~/admission/new-applications/on-behalf.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'

/** Takes a paper out of a draft begun for a firm. */
const { loader, action } = press({
  guard: requireOnBehalf,
  at: ({ application, slug }) => paths.deskDraftPapers(slug, application.id),
  run: ({ actor, application }, { params }, now) =>
    removePaper(actor, application.id, params.paperId ?? '', now),
})

export { loader, action }
