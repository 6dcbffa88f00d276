import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { LimitsForm } from '~/setup/settings-pages/limits.form'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { NumberField, TextField } from '~/ui/form'

const { loader, action } = actOnSetting('limits', LimitsForm, (typed) => typed)

const LIMITS = [
  ['recentMonths', 'monthsUnit'],
  ['wordMonths', 'monthsUnit'],
  ['landingSoonDays', 'daysUnit'],
  ['confirmDays', 'daysUnit'],
  ['taskSoonDays', 'daysUnit'],
  ['figuresDueDays', 'daysUnit'],
  ['quarterDueDays', 'daysUnit'],
  ['reviewDays', 'daysUnit'],
  ['cureDays', 'daysUnit'],
  ['visitDays', 'daysUnit'],
  ['meterDay', 'dayOfMonthUnit'],
  ['supportDays', 'workingDaysUnit'],
  ['greenPercent', 'percentUnit'],
  ['lookMinutes', 'minutesUnit'],
] as const

/** Periods and limits that belong to no step of an application. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.limits,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.limitsLead,
  above: (_, shown) => <AboveSetting {...shown} />,
  labels: (w) => ({
    ...Object.fromEntries(LIMITS.map(([limit]) => [limit, w.parts[limit]])),
    certificateAlertDays: w.parts.certificateAlertDays,
    effectiveOn: w.effectiveOn,
    reason: w.reason,
  }),
  fields: (w, { content, ...shown }) => (
    <>
      {LIMITS.map(([limit, unit]) => (
        <NumberField
          key={limit}
          name={limit}
          label={w.parts[limit]}
          hint={w.limitHints[limit]}
          unit={w[unit]}
          defaultValue={content[limit]}
        />
      ))}
      <TextField
        name="certificateAlertDays"
        label={w.parts.certificateAlertDays}
        hint={w.termAlertHint}
        defaultValue={content.certificateAlertDays.join(', ')}
        maxLength={60}
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
