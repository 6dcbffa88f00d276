import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { checksInText } from '~/setup/settings-pages/steps-table'
import { StepsForm } from '~/setup/settings-pages/steps.form'
import { NumberField, TextArea } from '~/ui/form'

const { loader, action } = actOnSetting('steps', StepsForm, (typed) => typed)

/** What is to be done for each step of a landing, and to whom a stalled one goes after how many working days. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.stepsTitle,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.stepsLead,
  labels: (w) => ({ ...w.parts, effectiveOn: w.effectiveOn, reason: w.reason }),
  above: (_, shown) => <AboveSetting {...shown} />,
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
