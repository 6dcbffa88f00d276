import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { adminWords } from '~/ground/members/admin-words'
import { SecondFactorRoles } from '~/ground/members/second-factor-roles.form'
import { requireSecondFactor, secondFactorRoles } from '~/ground/members/second-factor-roles.server'
import { ROLES } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { navWords } from '~/ground/people/nav'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { CheckboxGroup } from '~/ui/choices'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(adminWords, (w) => w.factorRoles)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  const saved = new URL(request.url).searchParams.has('saved')
  return json({ slug: actor.enclaveSlug, saved, ...(await secondFactorRoles(actor)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: SecondFactorRoles })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await requireSecondFactor(actor, submission.value, now())
  if (!outcome.ok) return refused(submission, outcome.reason)
  return redirect(`${paths.adminSecondFactor(actor.enclaveSlug)}?saved=1`)
}

/** In which roles nobody acts without a second factor. */
export default function SecondFactorRolesPage() {
  const { slug, saved, roles, without, hasOwn } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(adminWords)
  const nav = useWords(navWords)
  const crumbs = [{ label: w.members, to: paths.admin(slug) }, { label: w.factorRoles }]
  return (
    <div className="max-w-[640px]">
      <PageHead title={w.factorRoles} crumbs={crumbs} />
      <p className="mb-6 text-ink-2">{w.factorRolesLead}</p>
      {saved && !reply ? <Note tone="wei" role="status" title={w.factorRolesSaved} /> : null}
      {hasOwn ? null : (
        <Note>
          {w.factorRolesOwn} <Link to={paths.secondFactor}>{w.factorRolesToOwn}</Link>
        </Note>
      )}
      <Form method="post" noValidate className="mt-6">
        <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
          <ErrorSummary labels={{ roles: w.role }} />
          <CheckboxGroup
            name="roles"
            label={w.role}
            optional
            defaultValue={roles}
            options={ROLES.map((role) => ({
              value: role,
              label: nav.roles[role],
              hint: w.factorRolesWithout(without[role] ?? 0),
            }))}
          />
          <Submit>{w.factorRolesAct}</Submit>
        </FormScope>
      </Form>
    </div>
  )
}
