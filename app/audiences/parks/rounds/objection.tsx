import { inRole } from '~/ground/people/guard.server'
import { objectToReview } from '~/landing/park-reviews/objections.server'
import { reviewAct } from '~/landing/park-reviews/review-act.server'
import { ObjectionForm } from '~/landing/park-reviews/review.form'
import { reviewOf } from '~/landing/park-reviews/queries.server'
import { parkRoles } from '~/landing/parks/abilities'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

/** A park objects to how it was assessed. */
const { loader, action, meta, Page } = reviewAct({
  guard: inRole(...parkRoles('object')),
  show: async (actor, { params }) => {
    const { round, review } = await reviewOf(actor, wholeNumberOr404(params.round), actor.parkId)
    return { slug: actor.enclaveSlug, round, review }
  },
  form: ObjectionForm,
  find: (actor, { params }) => reviewOf(actor, wholeNumberOr404(params.round), actor.parkId),
  run: (actor, { params }, { objection }, now) =>
    objectToReview(actor, wholeNumberOr404(params.round), objection, now),
  at: 'objection',
  to: ({ enclaveSlug }, { params }) => paths.parkRound(enclaveSlug, wholeNumberOr404(params.round)),
  name: (w) => w.object,
  lead: (w, { round }) => (round.objectUntil ? w.objectLead(round.objectUntil) : null),
  closed: (w, { review }) => (review.objection === null ? null : w.refusals.objected),
  fields: (w) => <TextArea name="objection" label={w.objection} rows={5} max={500} />,
  send: (w) => w.objectNow,
})

export { loader, action, meta, Page as default }
