import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { hoursInText, kindsInText } from '~/setup/settings-pages/care-table'
import { CareForm } from '~/setup/settings-pages/care.form'
import { NumberField, TextArea, TextField } from '~/ui/form'

/** When somebody is there, and what is promised to whoever reports a fault. */
const { loader, action, meta, Page } = settingAct({
  topic: 'care',
  form: CareForm,
  read: ({ hours, reopenDays, kinds, ...when }) => ({
    content: { hours, reopenDays, kinds },
    when,
  }),
  name: (w) => w.careTitle,
  lead: (w) => w.careLead,
  labels: (w) => ({
    hours: w.parts.hours,
    reopenDays: w.parts.reopenDays,
    kinds: w.parts.kinds,
  }),
  fields: (w, { content, ...shown }) => (
    <>
      <TextField
        name="hours"
        label={w.parts.hours}
        hint={w.careHoursHint}
        defaultValue={hoursInText(content.hours)}
        maxLength={200}
      />
      <NumberField
        name="reopenDays"
        label={w.parts.reopenDays}
        hint={w.reopenHint}
        unit={w.days}
        defaultValue={content.reopenDays}
      />
      <TextArea
        name="kinds"
        label={w.parts.kinds}
        hint={w.kindsHint}
        rows={12}
        max={6000}
        defaultValue={kindsInText(content.kinds)}
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
