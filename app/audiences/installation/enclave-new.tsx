import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { EnclaveFields } from '~/setup/founding/enclave-fields'
import { firstAdminWords } from '~/setup/founding/first-admin-words'
import { FoundFurther } from '~/setup/founding/found-further.form'
import { enclavesToCopy, foundFurther } from '~/setup/founding/found-further.server'
import { asInstallationAdmin } from '~/setup/installation/administrators.server'
import { installationAct } from '~/setup/installation/installation-act.server'
import { RadioGroup } from '~/ui/form'

/** Founds a further enclave: what it is called, its two cities, and where its rules come from. */
const { loader, action, meta, Page } = installationAct({
  guard: asInstallationAdmin,
  show: async ({ userId }) => ({ formKey: newId(), enclaves: await enclavesToCopy(userId, today()) }),
  form: FoundFurther,
  run: ({ userId, name }, _, input, now) => foundFurther({ userId, name }, input, now),
  at: { slug_taken: 'slug', prefix_taken: 'refPrefix', source_gone: 'from' },
  to: (_, __, { slug }) => paths.adminSetup(slug),
  name: (w) => w.foundTitle,
  lead: (w) => w.foundLead,
  labels: (w, _, locale) => ({ ...firstAdminWords[locale].labels, from: w.from }),
  fields: (w, { enclaves }, locale) => (
    <>
      <EnclaveFields />
      <RadioGroup
        name="from"
        label={w.from}
        hint={w.fromHint}
        defaultValue="template"
        options={[
          { value: 'template', label: w.fromTemplate, hint: w.fromTemplateHint },
          ...enclaves.map((one) => ({ value: one.id, label: w.copyOf(one[locale]), hint: w.copyOfHint })),
          { value: 'nothing', label: w.fromNothing, hint: w.fromNothingHint },
        ]}
      />
    </>
  ),
  send: (w) => w.foundAct,
})

export { loader, action, meta, Page as default }
