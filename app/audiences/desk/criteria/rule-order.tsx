import { ABILITIES } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { criteriaWords } from '~/ground/criteria/words'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { moveRule } from '~/setup/criteria-rules/move-rule.server'
import { MoveForm } from '~/setup/criteria-rules/rule.form'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.rules)

/** One place up or down. Whoever was slower than somebody else sees the list as it is now. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.draft),
  find: (actor, { params }) => criteriaSetOf(actor, params.setId),
  at: ({ enclaveSlug }, { params }) => paths.deskCriteriaSet(enclaveSlug, idOr404(params.setId)),
  form: MoveForm,
  run: async (actor, { params: { setId, code = '' } }, now, move) => {
    const moved = await moveRule(actor, setId, { ...move, code }, now)
    const set = paths.deskCriteriaSet(actor.enclaveSlug, idOr404(setId))
    return moved.ok ? `${set}#rule-${code}` : `${set}?changed`
  },
})

export { loader, action }

/** A form that was broken on its way leads back to the set. */
export default function RuleOrder() {
  return null
}
