import { ABILITIES } from '~/admission/experts/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LinkTable } from '~/admission/experts/link-fields'
import { needsConfirming } from '~/admission/assignment/pool.server'
import { ProfileForm as Schema } from '~/admission/experts/profile.form'
import { ProfileForm } from '~/admission/experts/profile-fields'
import { expertOf, linksOf } from '~/admission/experts/queries.server'
import { saveProfile } from '~/admission/experts/save-profile.server'
import { expertWords } from '~/admission/experts/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.ownTitle)

/** The expert says what they know and where they work, and confirms it for a year. */
const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_own_profile),
  show: async (actor) => {
    const expert = await expertOf(actor, actor.userId)
    const links = await linksOf(actor, actor.userId)
    return { slug: actor.enclaveSlug, expert, links, stale: needsConfirming(expert, today()) }
  },
  form: Schema,
  run: (actor, _, input, now) => saveProfile(actor, actor.userId, input, now),
  words: expertWords,
  to: ({ enclaveSlug }) => paths.reviewProfile(enclaveSlug),
})

export { loader, action }

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
