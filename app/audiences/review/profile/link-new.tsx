import { ABILITIES } from '~/admission/experts/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { NO_REFUSALS } from '~/mechanism/sentences'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addLink } from '~/admission/experts/add-link.server'
import { LinkForm as Schema } from '~/admission/experts/link.form'
import { LinkForm } from '~/admission/experts/link-fields'
import { expertWords } from '~/admission/experts/words'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.addLink)

const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_own_profile),
  show: async ({ enclaveSlug }) => ({ slug: enclaveSlug, formKey: newId() }),
  form: Schema,
  run: (actor, _, input, now) => addLink(actor, actor.userId, input, now),
  words: NO_REFUSALS,
  to: ({ enclaveSlug }) => paths.reviewProfile(enclaveSlug),
})

export { loader, action }

export default function OwnLink() {
  const { slug, formKey } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const back = paths.reviewProfile(slug)
  return (
    <div className="max-w-160">
      <PageHead crumbs={[{ label: w.ownTitle, to: back }]} title={w.addLink} sub={w.linksLead} />
      <LinkForm reply={useActionData<typeof action>()} back={back} formKey={formKey} />
    </div>
  )
}
