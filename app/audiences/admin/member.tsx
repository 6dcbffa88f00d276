import { ABILITIES } from '~/ground/members/abilities'
import { adminAct } from '~/ground/members/admin-act.server'
import { changeMembership } from '~/ground/members/change-membership.server'
import { MemberSections, MemberStanding } from '~/ground/members/member-sections'
import { ChangeMembership } from '~/ground/members/members.form'
import { RoleFields } from '~/ground/members/role-fields'
import { inRole } from '~/ground/people/guard.server'
import { memberOf, parksToChoose, departmentsToChoose } from '~/ground/people/queries.server'
import { firmsToChoose, typedIn } from '~/ground/search/firm-choices.server'
import { FirmFinder } from '~/ground/search/firm-finder'
import { RefusedBefore } from '~/mechanism/done'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { SectionHead } from '~/ui/page'

/** A member, and what an administrator does about them. */
const { loader, action, meta, Page } = adminAct({
  guard: inRole(...ABILITIES.manage_members),
  show: async (actor, { request, params }) => {
    const member = await memberOf(actor, params.memberId)
    return {
      slug: actor.enclaveSlug,
      member,
      typed: typedIn(request),
      places: await firmsToChoose(actor.enclaveId, typedIn(request), member.firmId),
      parks: await parksToChoose(actor.enclaveId),
      departments: await departmentsToChoose(actor.enclaveId),
      refusal: new URL(request.url).searchParams.get('refused'),
    }
  },
  form: ChangeMembership,
  find: (actor, { params }) => memberOf(actor, params.memberId),
  run: (actor, { params }, input, now) => changeMembership(actor, idOr404(params.memberId), input, now),
  to: ({ enclaveSlug }) => paths.admin(enclaveSlug),
  name: (w) => w.members,
  title: (_, { member }) => member.name,
  labels: (w) => ({ role: w.role, firmId: w.firm, parkId: w.park, departmentId: w.department }),
  above: (w, { member, refusal, places, typed }) => (
    <>
      <RefusedBefore reason={refusal} sentences={w.errors} />
      <MemberStanding member={member} />
      <div className="mt-10">
        <SectionHead title={w.change} />
        <FirmFinder typed={typed} {...places} />
      </div>
    </>
  ),
  fields: (_, { member, places, parks, departments }) => (
    <RoleFields firms={places.firms} {...{ parks, departments, chosen: member }} />
  ),
  send: (w) => w.changeAct,
  below: (_, { slug, member }) => <MemberSections slug={slug} member={member} />,
})

export { loader, action, meta, Page as default }
