import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { adminWords } from '~/ground/members/admin-words'
import { changeMembership } from '~/ground/members/change-membership.server'
import { requireActor } from '~/ground/people/guard.server'
import { ChangeMembership } from '~/ground/members/members.form'
import { navWords } from '~/ground/people/nav'
import { memberOf, placesOf } from '~/ground/people/queries.server'
import { RoleFields } from '~/ground/members/role-fields'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, Note, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(adminWords, (w) => w.members)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  const member = await memberOf(actor, params.memberId)
  const refusal = new URL(request.url).searchParams.get('refused')
  return json({ slug: actor.enclaveSlug, member, places: await placesOf(actor.enclaveId), refusal })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  const { id } = await memberOf(actor, params.memberId)
  const submission = parseWithZod(await request.formData(), { schema: ChangeMembership })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await changeMembership(actor, id, submission.value, now())
  return outcome.ok ? redirect(paths.admin(actor.enclaveSlug)) : refused(submission, outcome.reason)
}

export default function MemberPage() {
  const { slug, member, places, refusal } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(adminWords)
  const sentence = refusal && Object.hasOwn(w.errors, refusal) ? w.errors[refusal] : undefined
  return (
    <div className="max-w-[640px]">
      <PageHead
        title={member.name}
        crumbs={[{ label: w.members, to: paths.admin(slug) }, { label: member.name }]}
      />
      {sentence && !reply ? (
        <div className="mb-6">
          <Note tone="sha" role="alert">
            {sentence}
          </Note>
        </div>
      ) : null}
      <Standing />
      <section className="mt-10">
        <SectionHead title={w.change} />
        <Form method="post" noValidate>
          <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
            <ErrorSummary labels={{ role: w.role, firmId: w.firm, parkId: w.park }} />
            <RoleFields places={places} chosen={member} />
            <Submit>{w.changeAct}</Submit>
          </FormScope>
        </Form>
      </section>
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
    </div>
  )
}

function Standing() {
  const { member } = useLoaderData<typeof loader>()
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
