import { stepAct } from '~/landing/steps/step-act.server'
import { nameOwners } from '~/landing/steps/owners.server'
import { namedVersion, peopleFor } from '~/landing/steps/queries.server'
import { OwnersForm } from '~/landing/steps/step.form'
import { Checkbox, SelectField, TextField } from '~/ui/form'

/** Names who sees to a step on both sides; an officer of the park names the park's side alone. */
const { loader, action, meta, Page } = stepAct({
  may: 'name_owners',
  form: OwnersForm,
  command: nameOwners,
  at: { owner_not_staff: 'officerId', park_person_unknown: 'parkPersonId' },
  more: async ({ project, step }, actor) => ({
    version: await namedVersion(actor.enclaveId, project.id, step.stage),
    people: await peopleFor(actor.enclaveId, project.park.id),
    persons: step.persons,
    isPark: actor.role === 'park',
  }),
  name: (w) => w.name,
  lead: (w, { isPark }) => (isPark ? w.nameLeadPark : w.nameLead),
  closed: (w, { isDropped, isReached }) =>
    isDropped ? w.refusals.is_dropped : isReached ? w.refusals.step_reached : null,
  fields: (w, { people, persons: { officer, park }, isPark }) => (
    <>
      {isPark ? null : (
        <SelectField
          name="officerId"
          label={w.ours}
          hint={w.officerHint}
          empty={w.projectOwner}
          options={people.ours.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={officer.isNamed ? officer.id : ''}
          optional
        />
      )}
      <SelectField
        name="parkPersonId"
        label={w.theirs}
        hint={w.parkPersonHint}
        empty={w.notNamed}
        options={people.theirs.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={park?.id ?? ''}
        optional
      />
      <TextField
        name="parkContact"
        label={w.contact}
        hint={w.contactHint}
        defaultValue={park && park.id === null ? park.name : ''}
        maxLength={80}
        optional
      />
      <Checkbox name="onwards" label={w.onwards} text={isPark ? w.onwardsPark : w.onwardsText} />
    </>
  ),
  labels: (w) => ({ officerId: w.ours, parkPersonId: w.theirs, parkContact: w.contact }),
  send: (w) => w.nameNow,
})

export { loader, action, meta, Page as default }
