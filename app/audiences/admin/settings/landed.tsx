import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { LandedRulesForm } from '~/setup/settings-pages/landed.form'
import { NumberField, TextField } from '~/ui/form'

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
const { loader, action, meta, Page } = settingAct({
  topic: 'landed',
  form: LandedRulesForm,
  read: (typed) => typed,
  name: (w) => w.landedRules,
  lead: (w) => w.landedLead,
  labels: (w) => ({
    ...w.parts,
    years: w.parts.landedYears,
    slipTimes: w.parts.landedSlip,
  }),
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
