import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { LandRulesForm, tilesInLines } from '~/setup/settings-pages/land.form'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { NumberField, TextArea, TextField } from '~/ui/form'

const { loader, action } = actOnSetting('land', LandRulesForm, (typed) => typed)

/** When the clock of land is told, how long is waited, and where the counties stand on the map. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.landRules,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.landLead,
  labels: (w) => ({ ...w.parts, effectiveOn: w.effectiveOn, reason: w.reason }),
  above: (_, shown) => <AboveSetting {...shown} />,
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
