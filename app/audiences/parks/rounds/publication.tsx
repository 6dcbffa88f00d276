import { inRole } from '~/ground/people/guard.server'
import { reviewAct } from '~/landing/park-reviews/review-act.server'
import { PublishForm } from '~/landing/park-reviews/review.form'
import { roundPage } from '~/landing/park-reviews/queries.server'
import { publishRound } from '~/landing/park-reviews/rounds.server'
import { parkRoles } from '~/landing/parks/abilities'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { Checkbox } from '~/ui/form'

/** Publishes the ranking and the grades. */
const { loader, action, meta, Page } = reviewAct({
  guard: inRole(...parkRoles('assess')),
  show: async (actor, { params }) => {
    const { round, missing, waiting } = await roundPage(actor, wholeNumberOr404(params.round))
    return { slug: actor.enclaveSlug, round, missing, waiting }
  },
  form: PublishForm,
  run: (actor, { params }, _, now) => publishRound(actor, wholeNumberOr404(params.round), now),
  to: ({ enclaveSlug }, { params }) => paths.parkRound(enclaveSlug, wholeNumberOr404(params.round)),
  name: (w) => w.publish,
  lead: (w) => w.publishLead,
  closed: (w, { round, missing, waiting }) => {
    if (round.state === 'published') return w.refusals.not_open
    if (waiting > 0) return w.objectionsWait(waiting)
    return missing > 0 ? w.missing(missing) : null
  },
  fields: (w) => <Checkbox name="checked" label={w.checked} text={w.checkedText} value="yes" />,
  send: (w) => w.publishNow,
})

export { loader, action, meta, Page as default }
