import { contractRoles } from '~/residence/contracts/abilities'
import { Form } from '@remix-run/react'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { HandoverForm } from '~/residence/contracts/contract.form'
import { HandoverFacts } from '~/residence/contract-pages/contract-view'
import { recordHandover } from '~/residence/contracts/handover.server'
import { handoverDue } from '~/residence/contracts/steps'
import { handoverListAsked } from '~/residence/contracts/checklist.server'
import { Button } from '~/ui/buttons'
import { Checkbox, CheckboxGroup, DateField, NumberField, TextArea } from '~/ui/form'
import { Link } from '~/ui/link'

/** Writes down what was found when rooms were handed over, at entry or at exit. */
const { loader, action, meta, Page } = contractAct({
  by: contractRoles('record_handover'),
  form: HandoverForm,
  command: recordHandover,
  makes: true,
  at: {
    in_the_future: 'doneOn',
    before_signing: 'doneOn',
    runs_on: 'doneOn',
    before_entry: 'doneOn',
    list_changed: 'items',
    list_of_another_day: 'doneOn',
    no_photos: 'onPaper',
    lower_meter: (detail) => String(detail.meter),
  },
  more: (_, actor, { request }) =>
    handoverListAsked(actor, { asked: new URL(request.url).searchParams.get('day'), today: today() }),
  name: (w) => w.handoverTitle,
  title: (w, { contract }) => {
    const due = handoverDue(contract.state)
    return due ? w.handover[due] : w.handoverTitle
  },
  lead: (w) => w.handoverLead,
  closed: (w, { contract }) => (handoverDue(contract.state) ? null : w.noHandover),
  above: (w, { slug, contract, today, listOf, hasOtherLists }) => (
    <div className="mb-6">
      {hasOtherLists ? (
        <Form method="get" className="mb-4 flex flex-wrap items-end gap-4">
          <DateField name="day" label={w.listOf} hint={w.listOfHint} defaultValue={listOf} max={today} />
          <Button>{w.showList}</Button>
        </Form>
      ) : null}
      {contract.handovers.map((handover) => (
        <HandoverFacts key={handover.kind} handover={handover} />
      ))}
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-13">
        <Link to={paths.deskContractAct(slug, contract.id, 'photo')}>{w.addPhoto}</Link>
        <Link to={paths.deskContractAct(slug, contract.id, 'page')}>{w.addPage}</Link>
      </p>
    </div>
  ),
  fields: (w, { contract, list, items, listOf, today }, locale) => {
    const kind = handoverDue(contract.state) ?? 'entry'
    const before = contract.handovers.find((one) => one.kind === kind)
    return (
      <>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="list" value={list} />
        <DateField
          name="doneOn"
          label={w.doneOn}
          defaultValue={listOf === today ? (before?.doneOn ?? today) : listOf}
          max={today}
        />
        <CheckboxGroup
          name="items"
          label={w.checklist}
          hint={w.checklistHint}
          options={items.map((item) => ({ value: item.code, label: item[locale] }))}
          defaultValue={items.flatMap(({ code, zh }) =>
            before?.items.some((one) => one.zh === zh && !one.ok) ? [] : [code],
          )}
        />
        <NumberField name="keys" label={w.keys} unit={w.keysUnit} defaultValue={before?.keys} />
        <NumberField
          name="electricity"
          label={w.electricity}
          unit={w.kwh}
          decimals
          optional
          defaultValue={before?.electricity}
        />
        <NumberField
          name="water"
          label={w.water}
          unit={w.cubic}
          decimals
          optional
          defaultValue={before?.water}
        />
        <TextArea
          name="note"
          label={w.handoverNote}
          rows={3}
          max={1000}
          optional
          defaultValue={before?.note}
        />
        <Checkbox name="onPaper" label={w.onPaper} text={w.onPaperText} optional />
      </>
    )
  },
  send: (w) => w.recordHandover,
})

export { loader, action, meta, Page as default }
