import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { checksInText } from '~/setup/settings-pages/steps-table'
import { StepsForm } from '~/setup/settings-pages/steps.form'
import { NumberField, TextArea } from '~/ui/form'

/** What is to be done for each step of a landing, and to whom a stalled one goes after how many working days. */
const { loader, action, meta, Page } = settingAct({
  topic: 'steps',
  form: StepsForm,
  read: (typed) => typed,
  name: (w) => w.stepsTitle,
  lead: (w) => w.stepsLead,
  labels: (w) => w.parts,
  fields: (w, { content, ...shown }) => (
    <>
      <TextArea
        name="checks"
        label={w.parts.checks}
        hint={w.checksHint}
        rows={16}
        max={12_000}
        defaultValue={checksInText(content.checks)}
        optional
      />
      {(['ownerAfter', 'leadAfter', 'topAfter'] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={w.parts[name]}
          hint={w.escalationHints[name]}
          unit={w.workingDaysUnit}
          defaultValue={content[name]}
        />
      ))}
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
