import { asStaff } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { dropLetter, letterOf } from '~/across/letter-templates/edit-letter.server'

/** Drops a held letter; one that has left meanwhile shows that it has. */
const { loader, action } = press({
  guard: asStaff,
  find: (actor, { params }) => letterOf(actor, params.letterId),
  at: ({ enclaveSlug }, { params }) => paths.letter(enclaveSlug, idOr404(params.letterId)),
  run: (actor, { params }, now) => dropLetter(actor, idOr404(params.letterId), now),
})

export { loader, action }
