import { ABILITIES } from '~/admission/agreements/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextForm } from '~/admission/agreements/publish-text.form'
import { publishText } from '~/admission/agreements/publish-text.server'
import { textVersions } from '~/admission/agreements/queries.server'
import { agreementPaper } from '~/admission/agreements/text'
import { agreementWords } from '~/admission/agreements/words'
import { enclaveWords } from '~/ground/enclaves/words'
import { PaperTextPage } from '~/ground/papers/text-page'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(agreementWords, (w) => w.versions)

/** Publishes a new version of the text. */
const { loader, action } = act({
  guard: inRole(...ABILITIES.word_agreements),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    versions: await textVersions(actor, today()),
    today: today(),
    done: new URL(request.url).searchParams.has('done'),
  }),
  form: TextForm,
  run: (actor, _, input, now) => publishText(actor, input, now),
  words: agreementWords,
  to: ({ enclaveSlug }) => `${paths.deskAgreementText(enclaveSlug)}?done=1`,
})

export { loader, action }

/** The text that agreements are issued on, every version of it, and the form for the next. */
export default function Text() {
  const { slug, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(agreementWords)
  const ew = useWords(enclaveWords)
  return (
    <PaperTextPage
      {...data}
      reply={reply}
      kind={agreementPaper}
      crumb={{ label: ew.intakes, to: paths.deskIntakes(slug) }}
      title={w.versions}
      lead={w.textLead}
      actions={<TakeOverLink slug={slug} matter="agreement_text" />}
    />
  )
}
