import { changeWish } from '~/across/proposals/change.server'
import { FEATURES } from '~/across/proposals/problem'
import { proposalAct } from '~/across/proposals/proposal-act.server'
import { WishForm } from '~/across/proposals/proposal.form'
import { firmsOf, othersOf } from '~/across/proposals/queries.server'
import { OPEN_STATES } from '~/across/proposals/vocabulary'
import { notFound } from '~/platform/http.server'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { Checkbox, CheckboxGroup, NumberField, SelectField, TextField } from '~/ui/form'

/** Leasable uses a whole room may have. */
const KINDS = UNIT_KINDS.codes.filter((code) => code !== 'desk' && code !== 'desk_room')

/** What a firm needs of its room, which of it are musts, and what is decided for it beforehand. */
const { loader, action, meta, Page } = proposalAct({
  form: WishForm,
  command: (actor, ids, input) => changeWish(actor, ids, input),
  more: async (actor, proposal, { params }) => {
    const applicationId = params.applicationId ?? ''
    const [firm] = (await firmsOf(actor, proposal, { applicationId })).rows
    return { firm: firm ?? notFound(), others: await othersOf(actor, proposal.id, applicationId) }
  },
  at: { no_such_room: 'fixed', fixed_once: 'fixed', beside_itself: 'besideId' },
  name: (w) => w.wants,
  title: (w, { firm }) => w.wishOf(firm.name),
  lead: (w, { firm }) => w.wishLead(firm.special),
  closed: (w, { proposal }) => (OPEN_STATES.includes(proposal.state) ? null : w.refusals.not_open),
  fields: (w, { firm, others }) => (
    <>
      <Checkbox
        name="takesPart"
        label={w.takesPart}
        text={w.takesPartText}
        optional
        defaultChecked={firm.takesPart}
      />
      <NumberField name="sqm" label={w.sqmField} unit={w.units.sqm} decimals defaultValue={firm.sqm} />
      <NumberField name="desks" label={w.desksField} unit={w.units.desk} defaultValue={firm.desks} />
      <SelectField
        name="kind"
        label={w.kindField}
        optional
        empty={w.anyKind}
        defaultValue={firm.kind}
        options={KINDS.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <NumberField
        name="height"
        label={w.heightField}
        unit={w.units.m}
        optional
        decimals
        defaultValue={firm.height}
      />
      <NumberField
        name="load"
        label={w.loadField}
        unit={w.units.load}
        optional
        decimals
        defaultValue={firm.load}
      />
      <NumberField
        name="power"
        label={w.powerField}
        unit={w.units.power}
        optional
        decimals
        defaultValue={firm.power}
      />
      <Checkbox
        name="water"
        label={w.features.water}
        text={w.waterText}
        optional
        defaultChecked={firm.water}
      />
      <Checkbox
        name="exhaust"
        label={w.features.exhaust}
        text={w.exhaustText}
        optional
        defaultChecked={firm.exhaust}
      />
      <CheckboxGroup
        name="must"
        label={w.mustField}
        hint={w.mustHint}
        optional
        defaultValue={firm.must}
        options={FEATURES.map((value) => ({ value, label: w.features[value] }))}
      />
      <SelectField
        name="besideId"
        label={w.besideField}
        optional
        empty={w.nobody}
        defaultValue={firm.besideId}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="fixed" label={w.fixedField} hint={w.fixedHint} optional defaultValue={firm.fixed} />
      <TextField
        name="barred"
        label={w.barredField}
        hint={w.barredHint}
        optional
        defaultValue={firm.barred}
      />
    </>
  ),
  send: (w) => w.saveWish,
})

export { loader, action, meta, Page as default }
