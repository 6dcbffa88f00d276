import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { adminWords } from '~/ground/members/admin-words'
import { requireActor } from '~/ground/people/guard.server'
import { Done } from '~/mechanism/done'
import { MemberTable } from '~/ground/members/member-table'
import { navWords } from '~/ground/people/nav'
import { membersOf, openInvitations } from '~/ground/people/queries.server'
import { now } from '~/platform/clock.server'
import { idsBeside } from '~/platform/key-page.server'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { placeOfNext, placeOfPrevious, rangeOfKey } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { invitationWords } from '~/setup/invitations/words'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, Pager, SectionHead, Tabs } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(adminWords, (w) => w.members)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.manage_members, enclave: params.enclave })
  const { searchParams } = new URL(request.url)
  const group = searchParams.get('group') === 'founders' ? 'founders' : 'staff'
  const [page, invitations] = await Promise.all([
    membersOf(actor, group, idsBeside(searchParams)),
    openInvitations(actor, now()),
  ])
  const range = rangeOfKey(searchParams, page, page.counted)
  const entered = Number(searchParams.get('entered') ?? 0)
  return json({ slug: actor.enclaveSlug, entered, group, ...page, range, invitations })
}

export default function MembersPage() {
  const { slug, entered, group, members, previous, next, range, invitations } = useLoaderData<typeof loader>()
  const w = useWords(adminWords)
  const i = useWords(invitationWords)
  const home = paths.admin(slug)
  const founders = `${home}?group=founders`
  return (
    <>
      <PageHead
        title={w.members}
        actions={
          <>
            <LinkButton to={paths.adminAbilities(slug)}>{w.abilities}</LinkButton>
            <LinkButton to={paths.adminSecondFactor(slug)}>{w.factor}</LinkButton>
            <LinkButton to={paths.adminInvitationImport(slug)}>{i.many}</LinkButton>
            <LinkButton variant="primary" to={paths.adminInvitation(slug)}>
              {w.invite}
            </LinkButton>
          </>
        }
      />
      <Done when={entered > 0}>{i.sent(entered)}</Done>
      <Tabs
        label={w.members}
        items={[
          { to: home, label: w.staff, current: group === 'staff' },
          { to: founders, label: w.founders, current: group === 'founders' },
        ]}
      />
      {members.length > 0 ? (
        <MemberTable slug={slug} members={members} />
      ) : (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      )}
      {previous || next ? (
        <Pager
          range={range}
          unit="person"
          previous={previous ? `${founders}&before=${previous}&at=${placeOfPrevious(range)}` : undefined}
          next={next ? `${founders}&after=${next}&at=${placeOfNext(range)}` : undefined}
        />
      ) : null}
      {invitations.length > 0 ? <Invitations /> : null}
    </>
  )
}

function Invitations() {
  const { slug, invitations } = useLoaderData<typeof loader>()
  const w = useWords(adminWords)
  const nav = useWords(navWords)
  const locale = useLocale()
  return (
    <section className="mt-10">
      <SectionHead title={w.open} aside={<Link to={paths.letters(slug)}>{nav.letters}</Link>} />
      <Table label={w.open} minWidth="m">
        <thead>
          <tr>
            <Th>{w.identifier}</Th>
            <Th>{w.role}</Th>
            <Th>{w.place}</Th>
            <Th>{w.sent}</Th>
            <Th>{w.until}</Th>
            <Th />
          </tr>
        </thead>
        <tbody>
          {invitations.map((one) => (
            <Row key={one.id}>
              <Td head>{one.address}</Td>
              <Td>{nav.roles[one.role]}</Td>
              <Td>{one.place?.[locale]}</Td>
              <Td>{stampOf(one.sentAt)}</Td>
              <Td>{one.expired ? <StatusWord shape="ended">{w.expired}</StatusWord> : stampOf(one.until)}</Td>
              <Td>
                <Form method="post" action={paths.adminInvitationEnd(slug, one.id)}>
                  <Button size="s">{w.withdraw}</Button>
                </Form>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
