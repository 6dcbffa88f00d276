import { inRole } from '~/ground/people/guard.server'
import { reviewAct } from '~/landing/park-reviews/review-act.server'
import { scoresForm } from '~/landing/park-reviews/review.form'
import { scoresPage } from '~/landing/park-reviews/queries.server'
import { scorePark } from '~/landing/park-reviews/rounds.server'
import { parkRoles } from '~/landing/parks/abilities'
import { idOr404, wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { NumberField } from '~/ui/form'

/** The points of one park; saving leads to the next that has none. */
const { loader, action, meta, Page } = reviewAct({
  guard: inRole(...parkRoles('assess')),
  show: async (actor, { params }) => {
    const { park, ...page } = await scoresPage(actor, wholeNumberOr404(params.round), params.parkId)
    return { slug: actor.enclaveSlug, scored: park, ...page }
  },
  form: async (actor, { params }) => {
    const { indicators } = await scoresPage(actor, wholeNumberOr404(params.round), params.parkId)
    return scoresForm(indicators.length)
  },
  run: (actor, { params }, points, now) => {
    const of = { round: wholeNumberOr404(params.round), parkId: idOr404(params.parkId), points }
    return scorePark(actor, of, now)
  },
  to: async (actor, { params }) => {
    const round = wholeNumberOr404(params.round)
    const { next } = await scoresPage(actor, round, params.parkId)
    return next === null
      ? paths.parkRound(actor.enclaveSlug, round)
      : paths.parkScores(actor.enclaveSlug, round, next)
  },
  name: (w) => w.scoreNow,
  title: (w, { scored }, locale) => w.scores(locale === 'zh' ? scored.nameZh : scored.nameEn),
  lead: (w) => w.basis,
  closed: (w, { round, isAssessed }) =>
    !isAssessed ? w.refusals.not_assessed : round.state === 'open' ? null : w.refusals.not_open,
  labels: (_, { indicators }, locale) =>
    Object.fromEntries(indicators.map((one, index) => [`points${index}`, one[locale]])),
  fields: (w, { indicators, points }, locale) =>
    indicators.map((one, index) => (
      <NumberField
        key={one.zh}
        name={`points${index}`}
        label={w.weightOf(one[locale], one.weight)}
        unit={w.points}
        decimals
        defaultValue={points[index]}
      />
    )),
  send: (w, { next }) => (next === null ? w.save : w.saveNext),
})

export { loader, action, meta, Page as default }
