import { DEPARTMENT_KINDS, DUTIES } from '~/ground/departments/vocabulary'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { CheckboxGroup } from '~/ui/choices'
import { DateField, SelectField, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import type { DepartmentLine } from './queries.server'
import { departmentWords } from './words'

type Shown = { slug: string; formKey?: string; department?: { nameZh: string; version: number } }

/** What is done with a department, from the register. */
export const departmentAct = acts(departmentWords, (w, { slug, formKey, department }: Shown) => ({
  crumbs: [
    { label: w.setup, to: paths.adminSetup(slug) },
    { label: w.title, to: paths.adminDepartments(slug) },
  ],
  back: paths.adminDepartments(slug),
  keep: w.title,
  formKey,
  version: department?.version,
  subject: department?.nameZh,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** What is said of a department. */
export function DepartmentFields({ department }: { department?: DepartmentLine }) {
  const w = useWords(departmentWords)
  return (
    <>
      <TextField name="nameZh" label={w.nameZh} defaultValue={department?.nameZh} />
      <TextField name="nameEn" label={w.nameEn} defaultValue={department?.nameEn} />
      <SelectField
        name="kind"
        label={w.kind}
        defaultValue={department?.kind}
        options={DEPARTMENT_KINDS.codes.map((kind) => ({ value: kind, label: w.kinds[kind] }))}
      />
      <CheckboxGroup
        name="duties"
        label={w.duties}
        defaultValue={department?.duties}
        options={DUTIES.codes.map((duty) => ({ value: duty, label: w.dutyNames[duty] }))}
      />
      <TextField
        name="contact"
        label={w.contact}
        hint={w.contactHint}
        defaultValue={department?.contact}
        optional
      />
      <DateField name="validFrom" label={w.validFrom} defaultValue={department?.from} />
    </>
  )
}
