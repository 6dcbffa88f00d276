import { ABILITIES } from '~/plan/counting/abilities'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { HomeFirmsForm } from '~/plan/board/home-firms.form'
import { setHomeFirms } from '~/plan/board/home-firms.server'
import { paths } from '~/platform/paths'

/** Says when a firm registered in the home city before counts as landed; the choice stands on the page of the plan. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.plan),
  at: ({ enclaveSlug }) => paths.bureauPlan(enclaveSlug),
  form: HomeFirmsForm,
  run: async (actor, _, now, input) => {
    await setHomeFirms(actor, input, now)
  },
})

export { loader, action }
