import { contractRoles } from '~/residence/contracts/abilities'
import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { changeContract } from '~/residence/room-moves/change.server'
import { ChangeForm } from '~/residence/contracts/contract.form'
import { CHANGEABLE } from '~/residence/contracts/steps'
import { roomsBetween } from '~/residence/contracts/queries.server'
import { isDay } from '~/shared/days'
import { Form } from '@remix-run/react'
import { Button } from '~/ui/buttons'
import { CheckboxGroup, DateField, TextArea } from '~/ui/form'

/** Changes the rooms of a contract from a day on: move, enlarge, shrink or end early, in one act. */
const { loader, action, meta, Page } = contractAct({
  by: contractRoles('change_rooms'),
  form: ChangeForm,
  command: changeContract,
  makes: true,
  at: { after_its_end: 'day' },
  more: async ({ lastDay }, actor, { request }) => {
    const typed = new URL(request.url).searchParams.get('from') ?? ''
    const from = isDay(typed) ? typed : null
    return { from, rooms: from && from <= lastDay ? await roomsBetween(actor, from, lastDay) : [] }
  },
  name: (w) => w.change,
  lead: (w) => w.changeLead,
  closed: (w, { contract }) => (CHANGEABLE.includes(contract.state) ? null : w.nothingToChange),
  above: (w, { from, today }) => (
    <Form method="get" className="mb-6 flex flex-wrap items-end gap-4">
      <DateField name="from" label={w.changeDay} defaultValue={from ?? today} />
      <div className="pb-6">
        <Button type="submit">{w.showFree}</Button>
      </div>
    </Form>
  ),
  fields: (w, { contract, rooms, from, today }) => {
    const lines = contract.lines.filter(
      ({ state, lastDay }) => state === 'active' && lastDay >= (from ?? today),
    )
    return (
      <>
        <DateField name="day" label={w.changeDay} hint={w.changeDayHint} defaultValue={from ?? today} />
        <CheckboxGroup
          name="leave"
          label={w.leave}
          optional
          options={lines.map(({ id, unit, startsOn, lastDay }) => ({
            value: id,
            label: `${unit} · ${w.until(startsOn, lastDay)}`,
          }))}
        />
        {rooms.length > 0 ? (
          <CheckboxGroup
            name="take"
            columns
            label={w.take}
            optional
            options={rooms.map(({ id, code, level, sqm, price }) => ({
              value: id,
              label: w.unit(code, level, Number(sqm).toString(), price),
            }))}
          />
        ) : null}
        <TextArea name="reason" label={w.reason} rows={2} max={500} />
      </>
    )
  },
  send: (w) => w.changeNow,
})

export { loader, action, meta, Page as default }
