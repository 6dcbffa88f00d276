import { requireLander, landingAct } from '~/landing/project-pages/project-act.server'
import { AREAS, areaOf } from '~/landing/projects/area'
import { planFields } from '~/landing/project-pages/plan-fields'
import { firmsToLand } from '~/landing/projects/firms-to-land.server'
import { parks, staff } from '~/landing/projects/queries.server'
import { PREMISES, stagesAhead } from '~/landing/projects/stages'
import { StartForm } from '~/landing/projects/start.form'
import { startProject } from '~/landing/projects/start.server'
import { typedIn } from '~/ground/search/firm-choices.server'
import { FirmFinder } from '~/ground/search/firm-finder'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { DateField, MoneyField, NumberField, RadioGroup, SelectField, TextField } from '~/ui/form'

/** Puts a landing project on record: which firm, which park, how much, and the day of each stage. */
const { loader, action, meta, Page } = landingAct({
  guard: (asked) => requireLander(asked, 'start'),
  show: async ({ enclaveId, enclaveSlug: slug, userId: me }, { request }) => {
    const typed = typedIn(request)
    const asked = new URL(request.url).searchParams.get('firm')
    const { firms, more } = await firmsToLand(enclaveId, typed, asked)
    return {
      area: areaOf(request.url),
      slug,
      me,
      typed,
      firms,
      more,
      firm: firms.find(({ id }) => id === asked) ?? (typed && firms.length === 1 ? firms[0] : undefined),
      parks: await parks(enclaveId, today()),
      owners: await staff(enclaveId),
      today: today(),
      formKey: newId(),
    }
  },
  form: StartForm,
  run: (actor, _, input, now) => startProject(actor, input, now),
  at: {
    owner_not_staff: 'ownerId',
    park_unknown: 'parkId',
    has_project: 'firmId',
    not_in_residence: 'firmId',
    plan_decreases: ({ stage }) => `plan.${stage}`,
  },
  to: ({ enclaveSlug }, _, { projectId }) => AREAS.desk.project(enclaveSlug, projectId),
  name: (w) => w.newProject,
  send: (w) => w.start,
  above: (_, data) => <FirmFinder {...data} />,
  fields: (w, { firms, firm, parks, owners, me, today }, locale) => {
    const choice = <One extends { id: string }>(all: One[], label: (one: One) => string) =>
      all.map((one) => ({ value: one.id, label: label(one) }))
    const firmsHere = choice(firms, (one) => w.firmOption(one.name, one.graduated))
    const owner = { label: w.owner, hint: w.ownerHint, defaultValue: me }
    const premises = PREMISES.map((value) => ({ value, label: w.premisesChoice[value] }))
    const product = { label: w.product, hint: w.productHint, defaultValue: firm?.product }
    const mu = { label: w.areaMu, hint: w.areaMuHint, unit: w.mu('').trim() }
    const sqm = { label: w.areaSqm, hint: w.areaSqmHint, unit: w.sqm('').trim() }
    return (
      <>
        <SelectField
          name="firmId"
          label={w.firm}
          hint={w.firmHint}
          defaultValue={firm?.id}
          options={firmsHere}
        />
        <SelectField name="parkId" label={w.park} options={choice(parks, (park) => park[locale])} />
        <TextField name="product" {...product} maxLength={120} />
        <MoneyField name="investment" label={w.investment} hint={w.investmentHint} />
        <RadioGroup name="premises" label={w.premises} defaultValue="factory" options={premises} />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <NumberField name="areaMu" {...mu} decimals optional />
          <NumberField name="areaSqm" {...sqm} decimals optional />
        </div>
        <SelectField name="ownerId" {...owner} options={choice(owners, ({ name }) => name)} />
        <TextField name="leader" label={w.leader} hint={w.leaderHint} maxLength={60} optional />
        <DateField name="intentOn" label={w.intentOn} defaultValue={today} max={today} />
        <TextField name="nextStep" label={w.nextStep} hint={w.nextStepHint} optional maxLength={120} />
        {planFields(w, stagesAhead('intent'))}
      </>
    )
  },
})

export { loader, action, meta, Page as default }
