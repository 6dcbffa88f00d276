import { spacesWished } from '~/admission/agreements/queries.server'
import { today } from '~/platform/clock.server'
import { unitAct } from '~/residence/space-pages/space-act.server'
import { AllocationForm } from '~/residence/spaces/allocate.form'
import { allocate } from '~/residence/spaces/allocate.server'
import { tenanciesForSpace } from '~/residence/spaces/queries.server'
import { LEASE_RELIEFS } from '~/residence/rent/vocabulary'
import { squareMetres } from '~/residence/spaces/sheet'
import { isDay, lastDayAfter } from '~/shared/days'
import { DateField, RadioGroup, SelectField, TextArea } from '~/ui/form'

/** Leases one unit to one firm for a period. */
const { loader, action, meta, Page } = unitAct({
  form: AllocationForm,
  command: allocate,
  more: async (unit, actor, { request }) => {
    const all = await tenanciesForSpace(actor)
    const waiting = all.filter(({ state }) => state === 'offered').map(({ firmId }) => firmId)
    const wishes = await spacesWished(actor, waiting)
    const tenancies = all.map((tenancy) => ({ ...tenancy, wish: wishes.get(tenancy.firmId) ?? null }))
    const asked = new URL(request.url).searchParams
    const day = (name: string) => [asked.get(name) ?? ''].find(isDay)
    const startsOn = day('from') ?? (unit.lease ? unit.lease.endsBefore : today())
    const chosen = all.find(({ firmId }) => firmId === asked.get('firm'))?.id
    return { tenancies, startsOn, endsOn: day('until') ?? lastDayAfter(startsOn, 12), chosen }
  },
  name: (w) => w.allocate,
  title: (w, { unit }) => w.allocateUnit(unit.code),
  lead: (w, { unit }) => `${squareMetres(unit.sqm)} ㎡ · ${w.states[unit.state]}`,
  fields: (w, { tenancies, chosen, startsOn, endsOn }) => {
    const whom = tenancies.map(({ id, name, state, wish }) => ({
      value: id,
      label: [
        w.tenancyOption(name, w.tenancyStates[state]),
        ...(wish ? [w.tenancyWish(wish.sqm, wish.desks)] : []),
      ].join(' · '),
    }))
    const reliefs = LEASE_RELIEFS.codes.map((value) => ({
      value,
      label: w.reliefChoice[value],
    }))
    const firm = { label: w.tenancy, hint: w.tenancyHint, defaultValue: chosen }
    return (
      <>
        <SelectField name="tenancyId" {...firm} options={whom} />
        <DateField name="startsOn" label={w.startsOn} defaultValue={startsOn} />
        <DateField name="endsOn" label={w.endsOn} hint={w.endsHint} defaultValue={endsOn} />
        <RadioGroup name="relief" label={w.relief} defaultValue="scheme" options={reliefs} />
        <TextArea name="note" label={w.note} optional rows={3} max={500} />
      </>
    )
  },
  send: (w) => w.allocateNow,
})

export { loader, action, meta, Page as default }
