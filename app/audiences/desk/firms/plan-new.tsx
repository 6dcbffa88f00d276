import { officersOf } from '~/admission/lists/list.server'
import { firmHead } from '~/ground/firms/figures.server'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/firm-plans/abilities'
import { openPlan } from '~/landing/firm-plans/open-plan.server'
import { planFields } from '~/landing/firm-plan-pages/plan-fields'
import { OpenPlanForm } from '~/landing/firm-plans/plan.form'
import { planOfFirm } from '~/landing/firm-plans/queries.server'
import { planWords } from '~/landing/firm-plans/words'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

type Shown = { slug: string; firm: { id: string; name: string }; formKey: string }

/** Opens the plan of a key firm. */
const { loader, action, meta, Page } = acts(planWords, (w, { slug, firm, formKey }: Shown) => ({
  crumbs: [
    { label: w.title, to: paths.firmPlans('desk', slug) },
    { label: firm.name, to: paths.deskFirm(slug, firm.id) },
  ],
  back: paths.deskFirm(slug, firm.id),
  keep: w.back,
  formKey,
  errorText: (code) => sentenceFor(w.errors, code),
}))({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => {
    const { id, name } = await firmHead(actor, params.firmId)
    const plan = await planOfFirm(actor, id, today())
    return {
      slug: actor.enclaveSlug,
      firm: { id, name },
      hasPlan: plan?.isOpen ?? false,
      officers: await officersOf(actor),
      me: actor.userId,
      formKey: newId(),
    }
  },
  form: OpenPlanForm,
  find: (actor, { params }) => firmHead(actor, params.firmId),
  run: (actor, { params }, input, now) => openPlan(actor, idOr404(params.firmId), input, now),
  at: { officer_unknown: 'officerId' },
  to: ({ enclaveSlug }, _, { planId }) => paths.firmPlan('desk', enclaveSlug, planId),
  name: (w) => w.open,
  lead: (w) => w.openLead,
  closed: (w, { hasPlan }) => (hasPlan ? w.refusals.has_a_plan : null),
  fields: (w, { officers, me }) => planFields({ w, officers, said: { officerId: me } }),
  send: (w) => w.openAct,
})

export { loader, action, meta, Page as default }
