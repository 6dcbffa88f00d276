import { typedIn } from '~/ground/search/firm-choices.server'
import { meetingAct, whyNotOn } from '~/plan/meetings/meeting-act.server'
import { giveTask } from '~/plan/meetings/change-meeting.server'
import { itemInWords, type Item } from '~/plan/meetings/facts'
import { GiveTaskForm } from '~/plan/meetings/meeting.form'
import { measuresOn } from '~/plan/meetings/queries.server'
import { ownersToChoose } from '~/plan/measures/owners.server'
import { MeasureFinder } from '~/plan/meetings/measure-finder'
import { ownerField } from '~/plan/measure-pages/measure-fields'
import { measureWords } from '~/plan/measures/words'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { DateField, SelectField, TextArea, TextField } from '~/ui/form'

/** Gives out a task that arises from an item. */
const { loader, action, meta, Page } = meetingAct({
  may: 'assign',
  form: GiveTaskForm,
  command: (actor, { month, itemId }, input, now) => giveTask(actor, { month, itemId }, input, now),
  at: {
    owner_unknown: 'owner',
    after_the_measure: 'dueOn',
    before_the_measure: 'dueOn',
    unknown_measure: 'measureId',
  },
  more: async (meeting, actor, { itemId }, request) => ({
    item: meeting.items.find(({ id }) => id === itemId) ?? notFound(),
    owners: await ownersToChoose(actor, today()),
    typed: typedIn(request),
    ...(await measuresOn(actor.enclaveId, today(), typedIn(request))),
    formKey: newId(),
  }),
  name: (w) => w.newTask,
  lead: (_, { item }, locale) => itemInWords(item.about as Item, locale).title,
  closed: (w, { meeting: { state }, item, measures, typed }) =>
    whyNotOn(w, state, item) ?? (measures.length === 0 && typed === '' ? w.noMeasures : null),
  above: (_, { typed, measures, more }) => (
    <MeasureFinder typed={typed} found={measures.length} more={more} />
  ),
  fields: (w, { owners, measures }, locale) => {
    const m = measureWords[locale]
    return (
      <>
        <TextField name="title" label={m.fields.title} maxLength={120} />
        <TextArea name="text" label={m.fields.text} rows={3} max={1000} optional />
        <SelectField
          name="measureId"
          label={w.measure}
          options={measures.map((one) => ({
            value: one.id,
            label: locale === 'zh' ? one.nameZh : one.nameEn,
          }))}
        />
        {ownerField({ w: m, locale, owners })}
        <DateField name="dueOn" label={m.fields.dueOn} />
      </>
    )
  },
  labels: (w, _, locale) => {
    const m = measureWords[locale]
    return { ...m.fields, owner: m.owner, measureId: w.measure }
  },
  send: (w) => w.newTask,
})

export { loader, action, meta, Page as default }
