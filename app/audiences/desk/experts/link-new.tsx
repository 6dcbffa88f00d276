import { ABILITIES } from '~/admission/experts/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { NO_REFUSALS } from '~/mechanism/sentences'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addLink } from '~/admission/experts/add-link.server'
import { LinkForm as Schema } from '~/admission/experts/link.form'
import { LinkForm } from '~/admission/experts/link-fields'
import { expertOf } from '~/admission/experts/queries.server'
import { expertWords } from '~/admission/experts/words'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.addLink)

const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_experts),
  show: async (actor, { params }) => {
    const { id, name } = await expertOf(actor, params.expertId)
    return { slug: actor.enclaveSlug, id, name, formKey: newId() }
  },
  form: Schema,
  find: (actor, { params }) => expertOf(actor, params.expertId),
  run: async (actor, { params }, input, now) => {
    const { id } = await expertOf(actor, params.expertId)
    return addLink(actor, id, input, now)
  },
  words: NO_REFUSALS,
  to: ({ enclaveSlug }, { params }) => paths.deskExpert(enclaveSlug, params.expertId ?? ''),
})

export { loader, action }

export default function ExpertLink() {
  const { slug, id, name, formKey } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const back = paths.deskExpert(slug, id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.pool, to: paths.deskExperts(slug) },
          { label: name, to: back },
        ]}
        title={w.addLink}
        sub={w.linksLead}
      />
      <LinkForm reply={useActionData<typeof action>()} back={back} formKey={formKey} />
    </div>
  )
}
