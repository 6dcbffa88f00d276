import { rubricVersion } from '~/admission/rubrics/versions.server'
import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { idOr404, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { placeIn } from '~/setup/rubric-editor/item-place'
import { moveItem } from '~/setup/rubric-editor/items.server'
import { MoveForm } from '~/setup/rubric-editor/rubric.form'
import { rubricWords } from '~/setup/rubric-editor/words'
import { titled } from '~/ui/title'

export const meta = titled(rubricWords, (w) => w.title)

/** One place up or down. Whoever was slower than somebody else sees the draft as it is now. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.define_rubrics),
  find: (actor, { params }) => rubricVersion(actor, params.rubricId),
  at: ({ enclaveSlug }, { params }) => paths.adminRubric(enclaveSlug, idOr404(params.rubricId)),
  form: MoveForm,
  run: async (actor, { params }, now, move) => {
    const place = placeIn(params) ?? notFound()
    const moved = await moveItem(actor, params.rubricId, place, move, now)
    const page = paths.adminRubric(actor.enclaveSlug, idOr404(params.rubricId))
    return moved.ok ? `${page}#track-${place.track}` : `${page}?changed`
  },
})

export { loader, action }

/** A form that was broken on its way leads back to the draft. */
export default function ItemOrder() {
  return null
}
