import { Form } from '@remix-run/react'
import { firmActs } from '~/ground/firms/firm-act.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { sentenceFor } from '~/mechanism/sentences'
import { OfferForm } from '~/residence/contracts/contract.form'
import { offerDefaults } from '~/residence/offers/offer-defaults.server'
import { offerContract } from '~/residence/offers/offer.server'
import { roomsBetween } from '~/residence/contracts/queries.server'
import { contractRefusal } from '~/residence/contracts/refusal-words'
import { contractWords } from '~/residence/contracts/words'
import { LEASE_RELIEFS } from '~/residence/rent/vocabulary'
import { isDay } from '~/shared/days'
import { Button } from '~/ui/buttons'
import { CheckboxGroup, DateField, RadioGroup, TextArea } from '~/ui/form'

type Framed = { slug: string; firm: { id: string; name: string }; formKey?: string }

const act = firmActs(contractWords, (w, { slug, firm, formKey }: Framed) => ({
  crumbs: [
    { label: w.title, to: paths.deskContracts(slug) },
    { label: firm.name, to: paths.deskFirm(slug, firm.id) },
  ],
  back: paths.deskFirm(slug, firm.id),
  keep: w.backToList,
  formKey,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** Offers a firm rooms and desks in one contract. */
const { loader, action, meta, Page } = act({
  form: OfferForm,
  command: offerContract,
  words: contractRefusal,
  at: { day_passed: 'holdUntil' },
  more: async (firmId, actor, { request }) => {
    const asked = new URL(request.url).searchParams
    const usual = await offerDefaults(actor, firmId, today())
    const day = (name: string, otherwise: string) => {
      const typed = asked.get(name) ?? ''
      return isDay(typed) ? typed : otherwise
    }
    const [from, until] = [day('from', usual.startsOn), day('until', usual.endsOn)]
    return {
      ...usual,
      from,
      until,
      rooms: from <= until ? await roomsBetween(actor, from, until) : [],
      today: today(),
      formKey: newId(),
    }
  },
  name: (w) => w.offer,
  title: (w, { firm }) => `${w.offer} · ${firm.name}`,
  lead: (w) => w.offerLead,
  closed: (w, { mayLease }) => (mayLease ? null : w.notResident),
  above: (w, { from, until, today: first }) => (
    <Form method="get" className="mb-6 flex flex-wrap items-end gap-4">
      <DateField name="from" label={w.startsOn} defaultValue={from} min={first} />
      <DateField name="until" label={w.endsOn} defaultValue={until} min={first} />
      <div className="pb-6">
        <Button type="submit">{w.showFree}</Button>
      </div>
    </Form>
  ),
  fields: (w, { rooms, from, until, termEnd, holdUntil, today: first }) => (
    <>
      <CheckboxGroup
        name="units"
        columns
        label={w.units}
        hint={rooms.length === 0 ? w.noUnits : `${w.freeFor(from, until)} · ${w.unitsHint}`}
        options={rooms.map(({ id, code, level, sqm, price }) => ({
          value: id,
          label: w.unit(code, level, Number(sqm).toString(), price),
        }))}
      />
      <DateField name="startsOn" label={w.startsOn} defaultValue={from} />
      <DateField name="endsOn" label={w.endsOn} hint={w.endsHint(termEnd ?? '')} defaultValue={until} />
      <RadioGroup
        name="relief"
        label={w.relief}
        defaultValue="scheme"
        options={LEASE_RELIEFS.codes.map((code) => ({
          value: code,
          label: w.reliefs[code],
          hint: code === 'scheme' ? w.reliefHint : undefined,
        }))}
      />
      <DateField name="holdUntil" label={w.holdUntil} defaultValue={holdUntil} min={first} />
      <TextArea name="note" label={w.note} rows={2} max={500} optional />
    </>
  ),
  send: (w) => w.send,
})

export { loader, action, meta, Page as default }
