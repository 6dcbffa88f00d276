import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { firmWords } from '~/ground/firms/words'
import { inRole } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { certificateOf } from '~/residence/graduation/certificate.server'
import { GraduationPaper } from '~/residence/graduation/certificate-view'
import { certificateWords } from '~/residence/graduation/certificate-words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(certificateWords, (w) => w.name)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  const { sheet } = await certificateOf(actor, actor.firmId, localeOf(request))
  return json({ sheet })
}

/** A founder's own certificate of graduation. */
export default function MyCertificate() {
  const { sheet } = useLoaderData<typeof loader>()
  const w = useWords(certificateWords)
  const f = useWords(firmWords)
  return (
    <GraduationPaper
      title={w.name}
      crumbs={[{ label: f.myFirm, to: paths.myFirm }]}
      word={`${paths.myCertificate}.docx`}
      sheet={sheet}
    />
  )
}
