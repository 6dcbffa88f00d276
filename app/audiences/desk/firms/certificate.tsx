import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { MAY_WORD } from '~/residence/graduation/abilities'
import { certificateOf } from '~/residence/graduation/certificate.server'
import { GraduationPaper } from '~/residence/graduation/certificate-view'
import { certificateWords } from '~/residence/graduation/certificate-words'
import { words } from '~/residence/tenancies/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(certificateWords, (w) => w.name)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole('officer', 'director')(asked)
  const { firm, sheet } = await certificateOf(actor, asked.params.firmId, localeOf(asked.request))
  const mayWord = MAY_WORD.word_certificates.some((role) => role === actor.role)
  return json({ slug: actor.enclaveSlug, mayWord, firm, sheet })
}

/** The certificate of a firm that has graduated, to print or to seal. */
export default function Certificate() {
  const { slug, mayWord, firm, sheet } = useLoaderData<typeof loader>()
  const w = useWords(certificateWords)
  const t = useWords(words)
  return (
    <GraduationPaper
      words={mayWord ? paths.deskCertificateText(slug) : undefined}
      title={w.name}
      crumbs={[
        { label: firm.name, to: paths.deskFirm(slug, firm.id) },
        { label: t.graduation, to: paths.deskGraduation(slug, firm.id) },
      ]}
      word={`${paths.deskCertificate(slug, firm.id)}.docx`}
      sheet={sheet}
    />
  )
}
