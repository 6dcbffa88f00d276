import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { GroupRow, Row, Table, Td, Th } from '~/ui/table'
import type { Role } from '~/ground/people/actor'
import { adminWords } from './admin-words'
import { navWords } from '~/ground/people/nav'

export type Member = {
  id: string
  name: string
  address: string
  role: Role
  place: { zh: string; en: string } | null
  lastSignIn: string | null
  disabled: boolean
  secondFactor: boolean
}

/** The members of an enclave by role, each with the last sign-in and how the account stands. */
export function MemberTable({ slug, members }: { slug: string; members: Member[] }) {
  const w = useWords(adminWords)
  const nav = useWords(navWords)
  const roles = [...new Set(members.map((member) => member.role))]
  return (
    <Table label={w.members} minWidth="l">
      <thead>
        <tr>
          <Th>{w.person}</Th>
          <Th>{w.address}</Th>
          <Th>{w.place}</Th>
          <Th>{w.lastSignIn}</Th>
          <Th>{w.factor}</Th>
          <Th>{w.state}</Th>
        </tr>
      </thead>
      {roles.map((role) => {
        const group = members.filter((member) => member.role === role)
        return (
          <tbody key={role}>
            <GroupRow colSpan={6} aside={w.membersSub(group.length)}>
              {nav.roles[role]}
            </GroupRow>
            {group.map((member) => (
              <MemberLine key={member.id} slug={slug} member={member} />
            ))}
          </tbody>
        )
      })}
    </Table>
  )
}

function MemberLine({ slug, member }: { slug: string; member: Member }) {
  const w = useWords(adminWords)
  const locale = useLocale()
  return (
    <Row>
      <Td head>
        <Link to={paths.adminMember(slug, member.id)}>{member.name}</Link>
      </Td>
      <Td>{member.address}</Td>
      <Td>{member.place?.[locale]}</Td>
      <Td quiet={!member.lastSignIn}>{member.lastSignIn ? stampOf(member.lastSignIn) : w.never}</Td>
      <Td>
        <StatusWord shape={member.secondFactor ? 'yes' : 'ring'}>
          {member.secondFactor ? w.on : w.off}
        </StatusWord>
      </Td>
      <Td>
        <StatusWord shape={member.disabled ? 'locked' : 'dot'}>
          {member.disabled ? w.disabled : w.enabled}
        </StatusWord>
      </Td>
    </Row>
  )
}
