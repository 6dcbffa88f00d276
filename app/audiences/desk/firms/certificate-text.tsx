import { useActionData, useLoaderData } from '@remix-run/react'
import { PaperTextPage } from '~/ground/papers/text-page'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { MAY_WORD } from '~/residence/graduation/abilities'
import { certificatePaper } from '~/residence/graduation/certificate-paper'
import { CertificateTextForm } from '~/residence/graduation/certificate-text.form'
import { certificateTexts, publishCertificateText } from '~/residence/graduation/certificate-texts.server'
import { certificateWords } from '~/residence/graduation/certificate-words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(certificateWords, (w) => w.text)

const { loader, action } = act({
  guard: inRole(...MAY_WORD.word_certificates),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    versions: await certificateTexts(actor, today()),
    today: today(),
    done: new URL(request.url).searchParams.has('done'),
  }),
  form: CertificateTextForm,
  run: (actor, _, input, now) => publishCertificateText(actor, input, now),
  words: certificateWords,
  at: { day_passed: 'effectiveOn', graduated_today: 'effectiveOn' },
  to: ({ enclaveSlug }) => `${paths.deskCertificateText(enclaveSlug)}?done=1`,
})

export { loader, action }

/** What certificates of graduation say, every version of it, and the form for the next. */
export default function CertificateTextPage() {
  const { slug, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(certificateWords)
  return (
    <PaperTextPage
      {...data}
      reply={reply}
      kind={certificatePaper}
      crumb={{ label: w.firms, to: paths.deskFirms(slug) }}
      title={w.text}
      lead={w.textLead}
      actions={<TakeOverLink slug={slug} matter="certificate_text" />}
    />
  )
}
