import { departmentsInForce } from '~/landing/asks/queries.server'
import { today } from '~/platform/clock.server'
import { projectAct } from '~/landing/project-pages/project-act.server'
import { BlockerForm } from '~/landing/projects/move.form'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { staff } from '~/landing/projects/queries.server'
import { BLOCKER_SIDES } from '~/landing/projects/stages'
import { DateField, RadioGroup, SelectField, TextArea, TextField } from '~/ui/form'

/** What holds the project up, since when, what comes next, and who sees to it. */
const { loader, action, meta, Page } = projectAct({
  may: 'block',
  form: BlockerForm,
  command: noteBlocker,
  at: {
    before_the_last: 'since',
    ends_before_it_began: 'until',
    owner_not_staff: 'ownerId',
    department_over: 'departmentId',
    department_unread: 'departmentId',
    due_passed: 'until',
  },
  more: async (_, { enclaveId }) => ({
    owners: await staff(enclaveId),
    departments: await departmentsInForce(enclaveId, today()),
  }),
  name: (w) => w.noteBlocker,
  title: (w, { project }) => (project.blocker ? w.changeBlocker : w.noteBlocker),
  send: (w) => w.noteBlockerNow,
  fields: (w, { project: one, owners, departments, today }, locale) => {
    const since = one.blockedSince ?? today
    const people = owners.map(({ id, name }) => ({ value: id, label: name }))
    const next = { label: w.nextStep, hint: w.nextStepHint, defaultValue: one.nextStep }
    const owner = { label: w.owner, hint: w.ownerHint, defaultValue: one.owner.id }
    const why = { label: w.blocker, hint: w.blockerHint, defaultValue: one.blocker }
    const side = { label: w.side, hint: w.sideHint, defaultValue: one.blockedBy }
    const sides = BLOCKER_SIDES.map((value) => ({ value, label: w.sides[value] }))
    return (
      <>
        <TextArea name="blocker" {...why} rows={3} max={300} />
        <RadioGroup name="side" {...side} options={sides} />
        <SelectField
          name="departmentId"
          label={w.department}
          hint={w.departmentHint}
          optional
          defaultValue={one.department?.id}
          options={departments.map((each) => ({
            value: each.id,
            label: each.isRead ? each[locale] : w.unread(each[locale]),
          }))}
        />
        <DateField name="since" label={w.since} hint={w.actualHint(one.stageSince)} defaultValue={since} />
        <DateField
          name="until"
          label={w.goneBy}
          hint={one.green ? `${w.goneByHint} ${w.greenUntil}` : w.goneByHint}
          defaultValue={one.blockedUntil}
          optional
        />
        <TextField name="nextStep" {...next} maxLength={120} />
        <SelectField name="ownerId" {...owner} options={people} />
      </>
    )
  },
})

export { loader, action, meta, Page as default }
