import { ABILITIES } from '~/ground/members/abilities'
import { adminAct } from '~/ground/members/admin-act.server'
import { invite } from '~/ground/members/invite.server'
import { Invite } from '~/ground/members/members.form'
import { RoleFields } from '~/ground/members/role-fields'
import { inRole } from '~/ground/people/guard.server'
import { departmentsToChoose, parksToChoose } from '~/ground/people/queries.server'
import { firmsToChoose, typedIn } from '~/ground/search/firm-choices.server'
import { FirmFinder } from '~/ground/search/firm-finder'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { Checkbox, TextField } from '~/ui/form'

/** Invites somebody into a role. */
const { loader, action, meta, Page } = adminAct({
  guard: inRole(...ABILITIES.manage_members),
  show: async ({ enclaveSlug, enclaveId }, { request }) => ({
    slug: enclaveSlug,
    typed: typedIn(request),
    places: await firmsToChoose(enclaveId, typedIn(request)),
    parks: await parksToChoose(enclaveId),
    departments: await departmentsToChoose(enclaveId),
    formKey: newId(),
  }),
  form: Invite,
  run: (actor, _, input, now) => invite(actor, input, now),
  to: ({ enclaveSlug }) => paths.admin(enclaveSlug),
  name: (w) => w.inviteTitle,
  labels: (w) => ({
    identifier: w.identifier,
    role: w.role,
    firmId: w.firm,
    parkId: w.park,
    departmentId: w.department,
  }),
  above: (w, { places, typed }) => (
    <>
      <p className="mb-6 text-ink-2">{w.inviteLead}</p>
      <FirmFinder typed={typed} {...places} />
    </>
  ),
  fields: (w, { places, parks, departments, typed }) => (
    <>
      <TextField name="identifier" label={w.identifier} spellCheck={false} />
      <RoleFields firms={places.firms} parks={parks} departments={departments} found={typed !== ''} />
      <Checkbox name="anyAddress" label={w.anyAddress} text={w.anyAddressText} />
    </>
  ),
  send: (w) => w.inviteAct,
})

export { loader, action, meta, Page as default }
