import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { graduationFile } from '~/across/graduation-file/file.server'
import { graduationFileWords } from '~/across/graduation-file/words'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { GraduationPaper } from '~/residence/graduation/certificate-view'
import { words } from '~/residence/tenancies/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(graduationFileWords, (w) => w.name)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole('officer', 'director')(asked)
  const { firm, sheet } = await graduationFile(actor, asked.params.firmId, today(), localeOf(asked.request))
  return json({ slug: actor.enclaveSlug, firm, sheet })
}

/** The file of a graduation, put together from what is on record. */
export default function GraduationFile() {
  const { slug, firm, sheet } = useLoaderData<typeof loader>()
  const w = useWords(graduationFileWords)
  const t = useWords(words)
  return (
    <GraduationPaper
      title={w.name}
      sub={w.sub}
      crumbs={[
        { label: firm.name, to: paths.deskFirm(slug, firm.id) },
        { label: t.graduation, to: paths.deskGraduation(slug, firm.id) },
      ]}
      word={`${paths.deskGraduationFile(slug, firm.id)}.docx`}
      sheet={sheet}
    />
  )
}
