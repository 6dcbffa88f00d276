import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnFile, fileToActOn } from '~/admission/case-file/act-on-file.server'
import { ActButton, ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { lapse } from '~/admission/applications/lapse.server'
import { withNote } from '~/ground/calendar/unpublished'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import { useLocale, useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.lapse.title)

export const handle = { still: true }

export async function loader(args: LoaderFunctionArgs) {
  return fileToActOn(args)
}

export async function action(args: ActionFunctionArgs) {
  return actOnFile(args, lapse)
}

export default function Lapse() {
  const { slug, file } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  const locale = useLocale()
  return (
    <ActPage
      file={file}
      slug={slug}
      act="lapse"
      title={w.lapse.title}
      lead={file.acts.includes('lapse') ? leadOf(w, file, locale) : null}
      closed={
        file.state === 'awaiting_correction' &&
        withNote(w.lapse.early(file.correctionDueOn ?? ''), file.correctionDueOn, null, locale)
      }
      reply={useActionData<typeof action>()}
    >
      <ActButton label={w.lapse.send} back={paths.deskApplication(slug, file.id)} variant="danger" />
    </ActPage>
  )
}

/** What was not done in time: the correction, or the signature under the agreement. */
function leadOf(
  w: (typeof actWords)['zh'],
  file: { state: string; correctionDueOn: string | null; turn: { dueOn: string | null } },
  locale: Locale,
) {
  const [lead, due] =
    file.state === 'public_notice'
      ? [w.lapse.unsignedLead, file.turn.dueOn]
      : [w.lapse.lead, file.correctionDueOn]
  return withNote(lead(due ?? ''), due, null, locale)
}
