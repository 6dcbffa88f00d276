import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { departmentLabels } from '~/setup/departments/labels'
import { departmentAct, DepartmentFields } from '~/setup/departments/department-act.server'
import { NewDepartment } from '~/setup/departments/department.form'
import { addDepartment } from '~/setup/departments/save-department.server'

/** Enters a department. */
const { loader, action, meta, Page } = departmentAct({
  guard: inRole(...ABILITIES.keep_departments),
  show: async ({ enclaveSlug }) => Promise.resolve({ slug: enclaveSlug, formKey: newId() }),
  form: NewDepartment,
  run: (actor, _, input, now) => addDepartment(actor, input, now),
  at: { name_taken: 'nameZh' },
  to: ({ enclaveSlug }) => paths.adminDepartments(enclaveSlug),
  name: (w) => w.add,
  labels: departmentLabels,
  fields: () => <DepartmentFields />,
  send: (w) => w.addAct,
})

export { loader, action, meta, Page as default }
