import { Form } from '@remix-run/react'
import { lookWords } from '~/ground/people/look-words'
import { navWords } from '~/ground/people/nav'
import type { memberOf } from '~/ground/people/queries.server'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { adminWords } from './admin-words'
import type { SerializeFrom } from '@remix-run/node'

type Member = SerializeFrom<Awaited<ReturnType<typeof memberOf>>>

/** What else an administrator does about a member: ends the role, clears the second factor, closes the account. */
export function MemberSections({ slug, member }: { slug: string; member: Member }) {
  const w = useWords(adminWords)
  const l = useWords(lookWords)
  return (
    <>
      {member.role === 'admin' || member.disabled ? null : (
        <section className="mt-10">
          <SectionHead title={l.title} />
          <p className="mb-4 text-ink-2">{l.linkText}</p>
          <LinkButton to={paths.adminMemberLook(slug, member.id)}>{l.title}</LinkButton>
        </section>
      )}
      <section className="mt-10">
        <SectionHead title={w.end} />
        <p className="mb-4 text-ink-2">{w.endText}</p>
        <Form method="post" action={paths.adminMemberEnd(slug, member.id)}>
          <Submit variant="danger">{w.endAct}</Submit>
        </Form>
      </section>
      {member.secondFactor ? (
        <section className="mt-10">
          <SectionHead title={w.clearFactor} />
          <p className="mb-4 text-ink-2">{w.clearFactorText}</p>
          <Form method="post" action={paths.adminMemberFactor(slug, member.id)}>
            <Submit variant="danger">{w.clearFactorAct}</Submit>
          </Form>
        </section>
      ) : null}
      <section className="mt-10">
        <SectionHead title={w.disable} />
        <p className="mb-4 text-ink-2">{w.disableText}</p>
        <Form method="post" action={paths.adminMemberAccount(slug, member.id)}>
          <Submit
            variant={member.disabled ? 'secondary' : 'danger'}
            name="open"
            value={member.disabled ? '1' : '0'}
          >
            {member.disabled ? w.enableAct : w.disableAct}
          </Submit>
        </Form>
      </section>
    </>
  )
}

/** How a member stands. */
export function MemberStanding({ member }: { member: Member }) {
  const w = useWords(adminWords)
  const nav = useWords(navWords)
  const locale = useLocale()
  return (
    <KeyValues
      items={[
        { label: w.address, value: `${member.address} (${member.proven ? w.proven : w.unproven})` },
        { label: w.role, value: nav.roles[member.role] },
        ...(member.place ? [{ label: w.place, value: member.place[locale] }] : []),
        { label: w.since, value: stampOf(member.since) },
        { label: w.lastSignIn, value: member.lastSignIn ? stampOf(member.lastSignIn) : w.never },
        { label: w.factor, value: member.secondFactor ? w.on : w.off },
        {
          label: w.state,
          value: (
            <StatusWord shape={member.disabled ? 'locked' : 'dot'}>
              {member.disabled ? w.disabled : w.enabled}
            </StatusWord>
          ),
        },
      ]}
    />
  )
}
