import { inRole } from '~/ground/people/guard.server'
import { press, refusedAt } from '~/mechanism/press.server'
import { MAY } from '~/plan/cases/abilities'
import { ownCase } from '~/plan/cases/visible.server'
import { removePicture } from '~/plan/cases/word-case.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

const at = (slug: string, id: string | undefined) => paths.case(slug, idOr404(id))

/** Takes a picture away from a case. */
const { loader, action } = press({
  guard: inRole(...MAY.word),
  at: ({ enclaveSlug }, { params }) => at(enclaveSlug, params.caseId),
  find: (actor, { params }) => ownCase(actor, params.caseId),
  run: async (actor, { params }, now) =>
    refusedAt(
      at(actor.enclaveSlug, params.caseId),
      await removePicture(actor, params.caseId, idOr404(params.pictureId), now),
    ),
})

export { loader, action }
