import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { meterRoles } from '~/residence/meters/abilities'
import { meterWords } from '~/residence/meters/words'
import { pastedReadings } from '~/setup/meter-readings/pasted.server'
import { PastePage } from '~/setup/pasting/paste-page'
import { paste } from '~/setup/pasting/paste.server'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(meterWords, (w) => w.paste)

const pages = paste({
  register: pastedReadings,
  roles: meterRoles('read'),
  list: paths.deskMeters,
  words: meterWords,
})
export const loader = pages.loader
export const action = pages.action

/** A month's readings from the cells of a spreadsheet, shown before they are entered. */
export default function ImportPage() {
  const { slug, formKey } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(meterWords)
  return (
    <PastePage
      crumbs={[{ label: w.title, to: paths.deskMeters(slug) }]}
      lead={w.pasteLead}
      read={data && 'read' in data ? data.read : null}
      reply={data && 'read' in data ? data.reply : data}
      formKey={formKey}
      title={w.readings}
      name={w.meter}
      kind={w.value}
      kindOf={({ typed }) => `${typed[1] ?? ''} ${typed[2] ?? ''}`}
      labels={w.fields}
      errors={w.errors}
      enter={w.enterRows}
    />
  )
}
