import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { LandRulesForm, tilesInLines } from '~/setup/settings-pages/land.form'
import { NumberField, TextArea, TextField } from '~/ui/form'

/** When the clock of land is told, how long is waited, and where the counties stand on the map. */
const { loader, action, meta, Page } = settingAct({
  topic: 'land',
  form: LandRulesForm,
  read: (typed) => typed,
  name: (w) => w.landRules,
  lead: (w) => w.landLead,
  labels: (w) => w.parts,
  fields: (w, { content, ...shown }) => (
    <>
      <TextField
        name="alertMonths"
        label={w.parts.alertMonths}
        hint={w.monthsHint}
        defaultValue={content.alertMonths.join(', ')}
        maxLength={60}
      />
      {(['replyDays', 'payDays', 'reserveDays', 'lapseSoonDays'] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={w.parts[name]}
          unit={w.daysUnit}
          defaultValue={content[name]}
        />
      ))}
      <TextArea
        name="counties"
        label={w.parts.counties}
        hint={w.countiesHint}
        rows={12}
        max={2000}
        defaultValue={tilesInLines(content.counties)}
        optional
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
