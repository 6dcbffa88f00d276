import { inRole } from '~/ground/people/guard.server'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { planRound } from '~/residence/inspections/act.server'
import { inspectionAct } from '~/residence/inspections/inspection-act.server'
import { RoundForm } from '~/residence/inspections/inspection.form'
import { checklistsOf, placesOfRounds } from '~/residence/inspections/queries.server'
import { DateField, NumberField, SelectField } from '~/ui/form'

/** Plans a round: which checklist, where, how often. */
const { loader, action, meta, Page } = inspectionAct({
  guard: inRole(...inspectionRoles('plan_rounds')),
  show: async (actor) => ({
    slug: actor.enclaveSlug,
    checklists: await checklistsOf(actor),
    floors: await placesOfRounds(actor),
    today: today(),
    formKey: newId(),
  }),
  form: RoundForm,
  run: (actor, _, input, now) => planRound(actor, input, now),
  at: { unknown_place: 'where' },
  to: ({ enclaveSlug }, _, { roundId }) => paths.deskRound(enclaveSlug, roundId),
  name: (w) => w.newRound,
  closed: (w, { checklists }) => (checklists.length === 0 ? w.noChecklists : null),
  fields: (w, { checklists, floors, today }, locale) => (
    <>
      <SelectField
        name="checklistId"
        label={w.checklist}
        options={checklists.map((one) => ({
          value: one.id,
          label: locale === 'zh' ? one.nameZh : one.nameEn,
        }))}
      />
      <SelectField
        name="where"
        label={w.where}
        options={[
          { value: 'building', label: w.building },
          ...floors.flatMap((floor) => {
            const group = locale === 'zh' ? floor.nameZh : floor.nameEn
            return [
              { value: `floor:${floor.id}`, label: group, group },
              ...floor.units.map(({ id, code }) => ({ value: `place:${id}`, label: code, group })),
            ]
          }),
        ]}
      />
      <NumberField name="everyMonths" label={w.often} unit={w.months} defaultValue={1} />
      <DateField name="firstDueOn" label={w.firstDueOn} defaultValue={today} />
    </>
  ),
  send: (w) => w.plan,
})

export { loader, action, meta, Page as default }
