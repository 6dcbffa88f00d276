import { STEPS } from '~/admission/experts/lifecycle'
import { accept, invitationOf } from '~/admission/assignment/answer.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { idOr404, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Yes, signed in: straight to the file. A question that is over says so on its own page. */
const { loader, action } = press({
  guard: inRole(...STEPS.accept.by),
  at: ({ enclaveSlug }, { params }) => paths.reviewInvitation(enclaveSlug, idOr404(params.invitationId)),
  run: async (actor, { params: { invitationId } }, now) => {
    const bearer = { actor, invitationId }
    if (!(await invitationOf(bearer))) notFound()
    const outcome = await accept(bearer, now)
    if (outcome.ok) return paths.reviewFile(actor.enclaveSlug, outcome.value.reviewId)
  },
})

export { loader, action }
