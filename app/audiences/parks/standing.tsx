import { inRole } from '~/ground/people/guard.server'
import { decideStanding } from '~/landing/park-reviews/decide-standing.server'
import { ladderPage } from '~/landing/park-reviews/queries.server'
import { reviewAct } from '~/landing/park-reviews/review-act.server'
import { StandingForm } from '~/landing/park-reviews/review.form'
import { parkRoles } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { sentenceOf } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { RadioGroup, SelectField, TextArea } from '~/ui/form'
import { KeyValues } from '~/ui/page'

/** Decides where a park stands on the ladder. */
const { loader, action, meta, Page } = reviewAct({
  guard: inRole(...parkRoles('decide')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await ladderPage(actor, await ownPark(actor, params.parkId), today())),
  }),
  form: StandingForm,
  find: (actor, { params }) => ownPark(actor, params.parkId),
  run: (actor, { params }, input, now) => decideStanding(actor, idOr404(params.parkId), input, now),
  at: 'kind',
  to: ({ enclaveSlug }, { params }) => paths.parkPage(enclaveSlug, idOr404(params.parkId)),
  name: (w) => w.decide,
  lead: (w) => w.decideLead,
  closed: (w, { kinds }) => {
    if (kinds.some(({ why }) => why === null)) return null
    if (kinds.length === 0) return w.nothingToDecide
    return (
      <KeyValues
        items={kinds.map(({ kind, why, detail }) => ({
          label: w.kinds[kind],
          value: why === null ? w.allowed : sentenceOf(w.refusals, why, detail),
        }))}
      />
    )
  },
  fields: (w, { kinds, standing }) => (
    <>
      <RadioGroup
        name="kind"
        label={w.kind}
        defaultValue={kinds.find(({ why }) => why === null)?.kind}
        options={kinds.map(({ kind, why, detail }) => ({
          value: kind,
          label: w.kinds[kind],
          hint: why === null ? w.allowed : sentenceOf(w.refusals, why, detail),
        }))}
      />
      {standing === 'none' ? (
        <SelectField
          name="entersAs"
          label={w.entersAs}
          empty={false}
          defaultValue="cultivating"
          options={(['cultivating', 'candidate', 'specialised'] as const).map((value) => ({
            value,
            label: w.standings[value],
          }))}
        />
      ) : null}
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />
    </>
  ),
  send: (w) => w.decideNow,
})

export { loader, action, meta, Page as default }
