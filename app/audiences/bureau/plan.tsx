import { ABILITIES } from '~/plan/counting/abilities'
import { PlanPage } from '~/plan/board-pages/plan-page'
import { act } from '~/mechanism/act.server'
import { inRole } from '~/ground/people/guard.server'
import { useActionData, useLoaderData } from '@remix-run/react'
import { boardOf } from '~/plan/board/board.server'
import { nextPlanForm } from '~/plan/board/next-plan.form'
import { beginNextPlan, planPage } from '~/plan/board/next-plan.server'
import { indicatorsOf } from '~/plan/counting/indicators.server'
import { planWords } from '~/plan/board/plan-words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { type Reply } from '~/ui/form'
import { titled } from '~/ui/title'

const meta = titled(planWords, (w) => w.title)

const { loader, action } = act({
  guard: inRole(...ABILITIES.plan),
  show: async (actor) => {
    // The board is what freezes a plan that is over, whoever looks first.
    const { indicators } = await boardOf(actor.enclaveId, today())
    const homeFirms = indicators.find(({ code }) => code === 'landed_tech_smes')?.homeFirms ?? null
    return { slug: actor.enclaveSlug, homeFirms, ...(await planPage(actor, today())) }
  },
  form: async (actor) => nextPlanForm(await indicatorsOf(actor.enclaveId, today())),
  run: (actor, _, input, now) => beginNextPlan(actor, input, now),
  words: ({ reason, detail }, locale) => planWords[locale].refusals[reason](String(detail?.day ?? '')),
  to: ({ enclaveSlug }) => paths.bureau(enclaveSlug),
})

function Plan() {
  return <PlanPage data={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} />
}

export { loader, action, meta, Plan as default }
