import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { LimitsForm } from '~/setup/settings-pages/limits.form'
import { NumberField, TextField } from '~/ui/form'

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
const { loader, action, meta, Page } = settingAct({
  topic: 'limits',
  form: LimitsForm,
  read: (typed) => typed,
  name: (w) => w.limits,
  lead: (w) => w.limitsLead,
  labels: (w) => ({
    ...Object.fromEntries(LIMITS.map(([limit]) => [limit, w.parts[limit]])),
    certificateAlertDays: w.parts.certificateAlertDays,
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
