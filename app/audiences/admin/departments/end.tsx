import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { departmentAct } from '~/setup/departments/department-act.server'
import { EndDepartment } from '~/setup/departments/department.form'
import { departmentOf } from '~/setup/departments/queries.server'
import { endDepartment } from '~/setup/departments/save-department.server'
import { DateField, TextField } from '~/ui/form'

/** Says until which day a department is one. */
const { loader, action, meta, Page } = departmentAct({
  guard: inRole(...ABILITIES.keep_departments),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    today: today(),
    department: await departmentOf(actor, params.departmentId, today()),
  }),
  form: EndDepartment,
  find: (actor, { params }) => departmentOf(actor, params.departmentId, today()),
  run: (actor, { params }, input, now) => endDepartment(actor, idOr404(params.departmentId), input, now),
  at: { ended_before_it_began: 'on' },
  to: ({ enclaveSlug }) => paths.adminDepartments(enclaveSlug),
  name: (w) => w.end,
  lead: (w) => w.endLead,
  fields: (w, { today }) => (
    <>
      <DateField name="on" label={w.on} defaultValue={today} />
      <TextField name="reason" label={w.reason} maxLength={200} />
    </>
  ),
  send: (w) => w.endAct,
  danger: true,
})

export { loader, action, meta, Page as default }
