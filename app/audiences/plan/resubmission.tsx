import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnRow, rowToActOn } from '~/plan/board/act-on-row.server'
import { JudgedActPage } from '~/plan/evidence/act-page'
import { resubmitEvidence } from '~/plan/evidence/resubmit-evidence.server'
import { NothingAsked } from '~/plan/evidence/evidence.form'
import { evidenceWords } from '~/plan/counting/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(evidenceWords, (w) => w.acts.resubmit)

export async function loader(args: LoaderFunctionArgs) {
  return rowToActOn(args)
}

export async function action(args: ActionFunctionArgs) {
  return actOnRow(args, NothingAsked, (actor, id, _, now) => resubmitEvidence(actor, id, now))
}

/** Sends a mended row to the bureau again. */
export default function ResubmissionPage() {
  const { page, day } = useLoaderData<typeof loader>()
  const w = useWords(evidenceWords)
  return (
    <JudgedActPage
      page={page}
      day={day}
      title={w.resubmitTitle(page.row.ref)}
      sub={w.newSub}
      reply={useActionData<typeof action>()}
      submit={{ label: w.acts.resubmit }}
    />
  )
}
