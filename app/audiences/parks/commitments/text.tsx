import { useActionData, useLoaderData } from '@remix-run/react'
import { PaperTextPage } from '~/ground/papers/text-page'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/commitments/abilities'
import { agreementPaper } from '~/landing/landing-agreements/paper-text'
import { AgreementTextForm } from '~/landing/landing-agreements/text.form'
import { agreementTexts, publishAgreementText } from '~/landing/landing-agreements/texts.server'
import { commitmentWords } from '~/landing/commitments/words'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(commitmentWords, (w) => w.texts)

const { loader, action } = act({
  guard: inRole(...MAY.word),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    versions: await agreementTexts(actor, today()),
    today: today(),
    done: new URL(request.url).searchParams.has('done'),
  }),
  form: AgreementTextForm,
  run: (actor, _, input, now) => publishAgreementText(actor, input, now),
  words: commitmentWords,
  at: { day_passed: 'effectiveOn' },
  to: ({ enclaveSlug }) => `${paths.agreementText(enclaveSlug)}?done=1`,
})

export { loader, action }

/** The text that agreements on landings are made out on, every version of it, and the form for the next. */
export default function AgreementTextPage() {
  const { slug, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(commitmentWords)
  return (
    <PaperTextPage
      {...data}
      reply={reply}
      kind={agreementPaper}
      crumb={{ label: w.title, to: paths.commitments(slug) }}
      title={w.texts}
      lead={w.textLead}
    />
  )
}
