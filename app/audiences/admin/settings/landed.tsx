import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { LandedRulesForm } from '~/setup/settings-pages/landed.form'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { NumberField, TextField } from '~/ui/form'

const { loader, action } = actOnSetting('landed', LandedRulesForm, (typed) => typed)

const FIELDS = [
  ['years', 'landedYears', 'yearsUnit'],
  ['answerDays', 'answerDays', 'daysUnit'],
  ['graceDays', 'graceDays', 'daysUnit'],
  ['nearPercent', 'nearPercent', 'percentUnit'],
  ['dropPercent', 'dropPercent', 'percentUnit'],
  ['slipTimes', 'landedSlip', 'foldUnit'],
  ['leastTold', 'leastTold', 'firmsUnit'],
] as const

/** What firms are asked after landing, for how long, and what of their answers is told. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.landedRules,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.landedLead,
  labels: (w) => ({
    ...w.parts,
    years: w.parts.landedYears,
    slipTimes: w.parts.landedSlip,
    effectiveOn: w.effectiveOn,
    reason: w.reason,
  }),
  above: (_, shown) => <AboveSetting {...shown} />,
  fields: (w, { content, ...shown }) => (
    <>
      {FIELDS.map(([name, label, unit]) => (
        <NumberField
          key={name}
          name={name}
          label={w.parts[label]}
          unit={w[unit]}
          defaultValue={content[name]}
        />
      ))}
      <TextField
        name="remindDays"
        label={w.parts.remindDays}
        hint={w.remindHint}
        defaultValue={content.remindDays.join(', ')}
        maxLength={60}
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
