import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { departmentLabels } from '~/setup/departments/labels'
import { departmentAct, DepartmentFields } from '~/setup/departments/department-act.server'
import { ChangeDepartment } from '~/setup/departments/department.form'
import { departmentOf } from '~/setup/departments/queries.server'
import { changeDepartment } from '~/setup/departments/save-department.server'

/** Corrects what is said of a department. */
const { loader, action, meta, Page } = departmentAct({
  guard: inRole(...ABILITIES.keep_departments),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    department: await departmentOf(actor, params.departmentId, today()),
  }),
  form: ChangeDepartment,
  find: (actor, { params }) => departmentOf(actor, params.departmentId, today()),
  run: (actor, { params }, input, now) => changeDepartment(actor, idOr404(params.departmentId), input, now),
  at: { name_taken: 'nameZh', begins_after_its_end: 'validFrom' },
  to: ({ enclaveSlug }) => paths.adminDepartments(enclaveSlug),
  name: (w) => w.change,
  labels: departmentLabels,
  fields: (_, { department }) => <DepartmentFields department={department} />,
  send: (w) => w.changeAct,
})

export { loader, action, meta, Page as default }
