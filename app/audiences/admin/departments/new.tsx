import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { departmentLabels } from '~/setup/departments/labels'
import { departmentAct, DepartmentFields } from '~/setup/departments/department-act'
import { NewDepartment } from '~/setup/departments/department.form'
import { addDepartment } from '~/setup/departments/save-department.server'
import { departmentWords } from '~/setup/departments/words'

const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_departments),
  show: async ({ enclaveSlug }) => Promise.resolve({ slug: enclaveSlug, formKey: newId() }),
  form: NewDepartment,
  run: (actor, _, input, now) => addDepartment(actor, input, now),
  words: departmentWords,
  at: { name_taken: 'nameZh' },
  to: ({ enclaveSlug }) => paths.adminDepartments(enclaveSlug),
})

/** Enters a department. */
const { meta, Page } = departmentAct<typeof loader>({
  name: (w) => w.add,
  labels: departmentLabels,
  fields: () => <DepartmentFields />,
  send: (w) => w.addAct,
})

export { loader, action, meta, Page as default }
