import { meetingAct, whyNotOn } from '~/plan/meetings/meeting-act.server'
import { minuteItem } from '~/plan/meetings/change-meeting.server'
import { itemInWords, type Item } from '~/plan/meetings/facts'
import { MinuteForm } from '~/plan/meetings/meeting.form'
import { notFound } from '~/platform/http.server'
import { TextArea } from '~/ui/form'

/** Puts down what was said of an item and what was decided. */
const { loader, action, meta, Page } = meetingAct({
  may: 'minute',
  form: MinuteForm,
  command: (actor, { month, itemId }, input, now) => minuteItem(actor, { month, itemId }, input, now),
  more: (meeting, _, { itemId }) => {
    const item = meeting.items.find(({ id }) => id === itemId) ?? notFound()
    return { item, version: item.version }
  },
  name: (w) => w.minute,
  title: (_, { item }, locale) => itemInWords(item.about as Item, locale).title,
  lead: (_, { item }, locale) => itemInWords(item.about as Item, locale).detail,
  closed: (w, { meeting: { state }, item }) => whyNotOn(w, state, item),
  fields: (w, { item }) => (
    <>
      <TextArea name="comment" label={w.comment} defaultValue={item.comment} rows={4} max={2000} optional />
      <TextArea
        name="decision"
        label={w.decision}
        defaultValue={item.decision}
        rows={4}
        max={2000}
        optional
      />
    </>
  ),
  send: (w) => w.minuteAct,
})

export { loader, action, meta, Page as default }
