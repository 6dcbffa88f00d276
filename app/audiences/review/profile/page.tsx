import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LinkTable } from '~/admission/experts/link-fields'
import { needsConfirming } from '~/admission/assignment/pool.server'
import { ProfileForm as Schema } from '~/admission/experts/profile.form'
import { ProfileForm } from '~/admission/experts/profile-fields'
import { expertOf, linksOf } from '~/admission/experts/queries.server'
import { saveProfile } from '~/admission/experts/save-profile.server'
import { expertWords } from '~/admission/experts/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.ownTitle)

const ROLES = ['expert'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const expert = await expertOf(actor, actor.userId)
  const links = await linksOf(actor, actor.userId)
  return json({ slug: actor.enclaveSlug, expert, links, stale: needsConfirming(expert, today()) })
}

/** The expert says what they know and where they work, and confirms it for a year. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: Schema })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await saveProfile(actor, actor.userId, submission.value, now())
  const w = inLocale(expertWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.reviewProfile(actor.enclaveSlug))
}

export default function OwnProfile() {
  const { slug, expert, links, stale } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  return (
    <>
      <PageHead title={w.ownTitle} sub={w.ownLead} />
      <div className="mb-6">
        {stale ? (
          <Note tone="sha" title={expert.confirmedOn ? w.stale : w.neverConfirmed} />
        ) : (
          <Note tone="wei" title={w.confirmedOn(expert.confirmedOn ?? '')} />
        )}
      </div>
      <section className="mb-10">
        <SectionHead
          title={w.links}
          aside={
            <LinkButton size="s" to={paths.reviewProfileLink(slug)}>
              {w.addLink}
            </LinkButton>
          }
        />
        <p className="mb-3 text-13 text-ink-2">{w.linksLead}</p>
        <LinkTable links={links} strikeAt={(id) => paths.reviewProfileLinkEnd(slug, id)} />
      </section>
      <section className="max-w-160">
        <ProfileForm key={expert.version} expert={expert} reply={useActionData<typeof action>()} own />
      </section>
    </>
  )
}
