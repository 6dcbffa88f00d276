import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnFile, fileToActOn } from '~/admission/case-file/act-on-file.server'
import { ActButton, ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { takeUp } from '~/admission/applications/take-up.server'
import { paths } from '~/platform/paths'
import script from '~/across/today/queue.script?script'
import { SendByKey } from '~/across/today/queue-keys'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.acceptance.title)

export const handle = { still: true, script }

export async function loader(args: LoaderFunctionArgs) {
  return fileToActOn(args)
}

export async function action(args: ActionFunctionArgs) {
  return actOnFile(args, takeUp)
}

/** Required papers that were not handed in. */
function missingPapers(papers: { required: boolean; files: unknown[] }[]): number {
  return papers.filter((paper) => paper.required && paper.files.length === 0).length
}

export default function Acceptance() {
  const { slug, file } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  return (
    <ActPage
      file={file}
      slug={slug}
      act="take_up"
      title={w.acceptance.title}
      lead={w.acceptance.lead}
      reply={useActionData<typeof action>()}
    >
      <p className="mb-4">{w.acceptance.papers(missingPapers(file.papers))}</p>
      <SendByKey back={paths.deskApplication(slug, file.id)} />
      <ActButton label={w.acceptance.send} back={paths.deskApplication(slug, file.id)} />
    </ActPage>
  )
}
