import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { DutiesForm } from '~/setup/settings-pages/duties.form'
import { RadioGroup } from '~/ui/form'

/** Who confirms that a firm is admitted. */
const { loader, action, meta, Page } = settingAct({
  topic: 'duties',
  form: DutiesForm,
  read: ({ admissions, ...when }) => ({
    content: { bureauConfirmsAdmissions: admissions === 'bureau' },
    when,
  }),
  name: (w) => w.admissions,
  lead: (w) => w.dutiesLead,
  labels: (w) => ({ admissions: w.admissions }),
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
