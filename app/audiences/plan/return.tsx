import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnRow, rowToActOn } from '~/plan/board/act-on-row.server'
import { ActPage } from '~/plan/evidence/act-page'
import { ReturnForm } from '~/plan/evidence/evidence.form'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'
import { evidenceWords } from '~/plan/counting/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(evidenceWords, (w) => w.acts.return)

export async function loader(args: LoaderFunctionArgs) {
  return rowToActOn(args)
}

export async function action(args: ActionFunctionArgs) {
  return actOnRow(args, ReturnForm, returnEvidence)
}

/** Sends a row back to the officer who put it forward, with the reason. */
export default function ReturnPage() {
  const { page } = useLoaderData<typeof loader>()
  const w = useWords(evidenceWords)
  return (
    <ActPage
      page={page}
      title={w.returnTitle(page.row.ref)}
      sub={w.returnSub}
      reply={useActionData<typeof action>()}
      reasoned
      submit={{ label: w.acts.return }}
    />
  )
}
