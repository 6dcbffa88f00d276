import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnFile, fileToActOn } from '~/admission/case-file/act-on-file.server'
import { ActButton, ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { resume } from '~/admission/assignment/resume.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.resumption.title)

export const handle = { still: true }

export async function loader(args: LoaderFunctionArgs) {
  return fileToActOn(args)
}

export async function action(args: ActionFunctionArgs) {
  return actOnFile(args, resume)
}

/** A file the panel sent back, revised: before the panel again. */
export default function Resumption() {
  const { slug, file } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  return (
    <ActPage
      file={file}
      slug={slug}
      act="resume"
      title={w.resumption.title}
      lead={w.resumption.lead}
      reply={useActionData<typeof action>()}
    >
      <ActButton label={w.resumption.send} back={paths.deskApplication(slug, file.id)} />
    </ActPage>
  )
}
