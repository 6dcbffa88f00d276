import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { landAct } from '~/landing/land-pages/land-act.server'
import { WorkForm } from '~/landing/land/land.form'
import { recordWork } from '~/landing/land/save-parcel.server'
import { ownParcel } from '~/landing/land/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { DateField, MoneyField, NumberField, RadioGroup, TextField } from '~/ui/form'

/** Says that work began, stopped or went on again. */
const { loader, action, meta, Page } = landAct({
  guard: inRole(...MAY.enter),
  show: async (actor, { params }) => {
    const { id, name, version, stock, startedOn, stoppedOn } = await ownParcel(actor, params.parcelId)
    return {
      slug: actor.enclaveSlug,
      parcel: { id, name, version },
      isSupplied: stock === 'supplied',
      next:
        startedOn === null
          ? ('start' as const)
          : stoppedOn === null
            ? ('stop' as const)
            : ('resume' as const),
      today: today(),
    }
  },
  form: WorkForm,
  find: (actor, { params }) => ownParcel(actor, params.parcelId),
  run: (actor, { params }, input, now) => recordWork(actor, idOr404(params.parcelId), input, now),
  at: {
    in_the_future: 'on',
    not_supplied: 'what',
    wrong_order: 'what',
    before_the_last: 'on',
    more_than_all: 'developedMu',
  },
  to: ({ enclaveSlug }, { params }) => paths.parcel(enclaveSlug, idOr404(params.parcelId)),
  name: (w) => w.work,
  lead: (w) => w.workLead,
  closed: (w, { isSupplied }) => (isSupplied ? null : w.refusals.not_supplied),
  fields: (w, { next, today }) => (
    <>
      <RadioGroup
        name="what"
        label={w.whatWork}
        defaultValue={next}
        options={[{ value: next, label: w.works[next] }]}
      />
      <DateField name="on" label={w.on} defaultValue={today} max={today} />
      {next === 'stop' ? (
        <>
          <NumberField name="developedMu" label={w.developed} unit={w.mu('').trim()} decimals />
          <MoneyField name="invested" label={w.invested} />
        </>
      ) : null}
      <TextField name="note" label={w.note} hint={w.noteHint} maxLength={200} />
    </>
  ),
  send: (w) => w.workAct,
})

export { loader, action, meta, Page as default }
