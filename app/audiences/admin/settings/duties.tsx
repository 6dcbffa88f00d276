import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { DutiesForm } from '~/setup/settings-pages/duties.form'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { RadioGroup } from '~/ui/form'

const { loader, action } = actOnSetting('duties', DutiesForm, ({ admissions, ...when }) => ({
  content: { bureauConfirmsAdmissions: admissions === 'bureau' },
  when,
}))

/** Who confirms that a firm is admitted. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.admissions,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.dutiesLead,
  labels: (w) => ({ admissions: w.admissions, effectiveOn: w.effectiveOn, reason: w.reason }),
  above: (_, shown) => <AboveSetting {...shown} />,
  fields: (w, { content, ...shown }) => (
    <>
      <RadioGroup
        name="admissions"
        label={w.admissions}
        defaultValue={content.bureauConfirmsAdmissions ? 'bureau' : 'staff'}
        options={[
          { value: 'staff', label: w.byStaff },
          { value: 'bureau', label: w.byBureau },
        ]}
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
