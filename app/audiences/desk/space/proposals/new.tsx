import { createProposal } from '~/across/proposals/create.server'
import { proposalsAct } from '~/across/proposals/proposal-act.server'
import { NewProposalForm } from '~/across/proposals/proposal.form'
import { intakesWaiting } from '~/across/proposals/queries.server'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { addDays, lastDayAfter } from '~/shared/days'
import { DateField, SelectField } from '~/ui/form'

/** Days from now on which a proposal begins unless somebody says otherwise, and for how many months. */
const IN_DAYS = 14
const FOR_MONTHS = 12

/** Begins a proposal for the firms that wait, of an intake or all. */
const { loader, action, meta, Page } = proposalsAct({
  guard: asStaff,
  show: async (actor, { request }) => {
    const startsOn = addDays(today(), IN_DAYS)
    const number = new URL(request.url).searchParams.get('intake')
    const intakes = await intakesWaiting(actor)
    const chosen = intakes.find((one) => String(one.number) === number)?.id ?? ''
    const days = { startsOn, endsOn: lastDayAfter(startsOn, FOR_MONTHS) }
    return { slug: actor.enclaveSlug, intakes, chosen, ...days, formKey: newId() }
  },
  form: NewProposalForm,
  run: (actor, _, input, now) => createProposal(actor, input, now),
  at: { nobody_waits: 'intakeId', in_the_past: 'startsOn' },
  to: ({ enclaveSlug }, _, { proposalId }) => paths.deskProposal(enclaveSlug, proposalId),
  name: (w) => w.new,
  lead: (w) => w.newLead,
  fields: (w, { intakes, chosen, startsOn, endsOn }) => (
    <>
      <SelectField
        name="intakeId"
        label={w.intake}
        empty={w.everybody}
        optional
        defaultValue={chosen}
        options={intakes.map(({ id, number, waiting }) => ({
          value: id,
          label: w.intakeOption(number, waiting),
        }))}
      />
      <DateField name="startsOn" label={w.startsOn} defaultValue={startsOn} />
      <DateField name="endsOn" label={w.endsOn} hint={w.endsHint} defaultValue={endsOn} />
    </>
  ),
  send: (w) => w.begin,
})

export { loader, action, meta, Page as default }
