import { ABILITIES } from '~/admission/intakes/abilities'
import { INTAKE_DAYS } from '~/admission/intakes/intake-days'
import { enclaveWords } from '~/ground/enclaves/words'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { OpenIntakeForm } from '~/setup/founding/open-intake.form'
import { openIntake } from '~/setup/founding/open-intake.server'
import { DateField, NumberField, TextField } from '~/ui/fields'

const act = acts(enclaveWords, (w, { slug, formKey }: { slug: string; formKey: string }) => ({
  crumbs: [{ label: w.intakes, to: paths.deskIntakes(slug) }, { label: w.newIntake }],
  formKey,
  errorText: (code) => (code in w.errors ? w.errors[code as keyof typeof w.errors] : code),
}))

/** Opens an intake: its name, its days, how many firms and how much room. */
const { loader, action, meta, Page } = act({
  guard: inRole(...ABILITIES.plan_intakes),
  show: async ({ enclaveSlug: slug }) => ({ slug, formKey: newId() }),
  form: OpenIntakeForm,
  run: (actor, _, input, now) => openIntake(actor, input, now),
  to: ({ enclaveSlug }) => paths.deskIntakes(enclaveSlug),
  name: (w) => w.newIntake,
  lead: (w) => w.newIntakeSub,
  fields: (w) => (
    <>
      <TextField name="titleZh" label={w.titleZh} hint={w.titleHint} />
      <TextField name="titleEn" optional label={w.titleEn} hint={w.titleEnHint} />
      {INTAKE_DAYS.map((name) => (
        <DateField key={name} name={name} label={w.days[name]} hint={w.dayHints[name]} />
      ))}
      <NumberField name="quotaFirms" label={w.quotaFirms} unit={w.unitFirms} />
      <NumberField name="quotaSqm" label={w.quotaSqm} unit={w.unitSqm} />
    </>
  ),
  send: (w) => w.open,
})

export { loader, action, meta, Page as default }
