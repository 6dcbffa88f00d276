import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { planWords } from '~/landing/firm-plans/words'

type OnPlan = {
  slug: string
  plan: { id: string; version: number; isOpen: boolean; firm: { name: string } }
  formKey?: string
  /** What is changed, where it is not the plan itself. */
  row?: { version: number }
}

/** The pages of what the desk does with the plan of a key firm. */
export const planAct = actPages(planWords, (w, { slug, plan, formKey, row }: OnPlan) => {
  const back = paths.firmPlan('desk', slug, plan.id)
  return {
    crumbs: [
      { label: w.title, to: paths.firmPlans('desk', slug) },
      { label: plan.firm.name, to: back },
    ],
    back,
    keep: w.back,
    formKey,
    version: row?.version ?? plan.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Own = { formKey?: string; row?: { version: number } }

/** The pages of what a founder does with the own plan, made for a phone. */
export const myPlanAct = actPages(planWords, (w, { formKey, row }: Own) => ({
  crumbs: [{ label: w.my.title, to: paths.myPlan }],
  back: paths.myPlan,
  keep: w.back,
  formKey,
  version: row?.version,
  size: 'l' as const,
  errorText: (code) => sentenceFor(w.errors, code),
}))
