import { ABILITIES } from '~/ground/members/abilities'
import { adminAct } from '~/ground/members/admin-act.server'
import { SecondFactorRoles } from '~/ground/members/second-factor-roles.form'
import { requireSecondFactor, secondFactorRoles } from '~/ground/members/second-factor-roles.server'
import { ROLES } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { navWords } from '~/ground/people/nav'
import { Done } from '~/mechanism/done'
import { paths } from '~/platform/paths'
import { CheckboxGroup } from '~/ui/choices'
import { Link } from '~/ui/link'
import { Note } from '~/ui/page'

/** In which roles nobody acts without a second factor. */
const { loader, action, meta, Page } = adminAct({
  guard: inRole(...ABILITIES.decide_settings),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    saved: new URL(request.url).searchParams.has('saved'),
    ...(await secondFactorRoles(actor)),
  }),
  form: SecondFactorRoles,
  run: (actor, _, input, now) => requireSecondFactor(actor, input, now),
  to: ({ enclaveSlug }) => `${paths.adminSecondFactor(enclaveSlug)}?saved=1`,
  name: (w) => w.factorRoles,
  above: (w, { saved, hasOwn }) => (
    <div className="mb-6 text-ink-2">
      <p className="mb-6">{w.factorRolesLead}</p>
      <Done when={saved}>{w.factorRolesSaved}</Done>
      {hasOwn ? null : (
        <Note>
          {w.factorRolesOwn} <Link to={paths.secondFactor}>{w.factorRolesToOwn}</Link>
        </Note>
      )}
    </div>
  ),
  fields: (w, { roles, without }, locale) => (
    <CheckboxGroup
      name="roles"
      label={w.role}
      optional
      defaultValue={roles}
      options={ROLES.map((role) => ({
        value: role,
        label: navWords[locale].roles[role],
        hint: w.factorRolesWithout(without[role] ?? 0),
      }))}
    />
  ),
  send: (w) => w.factorRolesAct,
})

export { loader, action, meta, Page as default }
