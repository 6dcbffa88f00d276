import { ABILITIES } from '~/admission/experts/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProfileForm as Schema } from '~/admission/experts/profile.form'
import { ProfileForm } from '~/admission/experts/profile-fields'
import { expertOf } from '~/admission/experts/queries.server'
import { saveProfile } from '~/admission/experts/save-profile.server'
import { expertWords } from '~/admission/experts/words'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.edit)

const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_experts),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    expert: await expertOf(actor, params.expertId),
  }),
  form: Schema,
  find: (actor, { params }) => expertOf(actor, params.expertId),
  run: async (actor, { params }, input, now) => {
    const { id } = await expertOf(actor, params.expertId)
    return saveProfile(actor, id, input, now)
  },
  words: expertWords,
  to: ({ enclaveSlug }, { params }) => paths.deskExpert(enclaveSlug, params.expertId ?? ''),
})

export { loader, action }

export default function ExpertProfile() {
  const { slug, expert } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const back = paths.deskExpert(slug, expert.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.pool, to: paths.deskExperts(slug) },
          { label: expert.name, to: back },
        ]}
        title={w.edit}
      />
      <ProfileForm expert={expert} reply={useActionData<typeof action>()} own={false} back={back} />
    </div>
  )
}
