import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { LeasingForm } from '~/setup/settings-pages/leasing.form'
import { NumberField, TextArea, TextField } from '~/ui/form'

/** How rooms are let: how long offers hold, when letters go before the end, what is looked at when rooms change hands. */
const { loader, action, meta, Page } = settingAct({
  topic: 'leasing',
  form: LeasingForm,
  read: (typed) => typed,
  name: (w) => w.leasing,
  lead: (w) => w.leasingLead,
  labels: (w) => ({
    holdDays: w.parts.holdDays,
    holdAlertDays: w.parts.holdAlertDays,
    alertDays: w.parts.alertDays,
    expiringDays: w.parts.expiringDays,
    clearDays: w.parts.clearDays,
    handoverItems: w.parts.handoverItems,
  }),
  fields: (w, { content, ...shown }) => (
    <>
      <NumberField
        name="holdDays"
        label={w.parts.holdDays}
        unit={w.daysUnit}
        defaultValue={content.holdDays}
      />
      <NumberField
        name="holdAlertDays"
        label={w.parts.holdAlertDays}
        unit={w.daysUnit}
        defaultValue={content.holdAlertDays}
      />
      <TextField
        name="alertDays"
        label={w.parts.alertDays}
        hint={w.alertHint}
        defaultValue={content.alertDays.join(', ')}
        maxLength={60}
      />
      <NumberField
        name="expiringDays"
        label={w.parts.expiringDays}
        hint={w.expiringHint}
        unit={w.daysUnit}
        defaultValue={content.expiringDays}
      />
      <NumberField
        name="clearDays"
        label={w.parts.clearDays}
        hint={w.clearHint}
        unit={w.daysUnit}
        defaultValue={content.clearDays}
      />
      <TextArea
        name="handoverItems"
        label={w.parts.handoverItems}
        hint={w.itemsHint}
        rows={9}
        max={3000}
        defaultValue={content.handoverItems.map(({ zh, en }) => `${zh} | ${en}`).join('\n')}
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
