import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { paths } from '~/platform/paths'
import { parkLabels } from '~/setup/parks/labels'
import { pastedParks, rowsOfParks } from '~/setup/parks/pasted.server'
import { parkWords } from '~/setup/parks/words'
import { paste } from '~/setup/pasting/paste.server'
import { PastePage } from '~/setup/pasting/paste-page'
import { pastingWords } from '~/setup/pasting/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(pastingWords, (w) => w.paste)

const { loader, action } = paste({
  register: pastedParks,
  roles: ABILITIES.keep_parks,
  list: paths.adminParks,
  words: parkWords,
  rowsOf: rowsOfParks,
})

export { loader, action }

/** Parks from the cells of a spreadsheet, shown before they are entered. */
export default function ImportPage() {
  const { slug, formKey, sources, text } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(parkWords)
  return (
    <PastePage
      crumbs={[
        { label: w.setup, to: paths.adminSetup(slug) },
        { label: w.title, to: paths.adminParks(slug) },
      ]}
      lead={w.pasteLead}
      read={data && 'read' in data ? data.read : null}
      reply={data && 'read' in data ? data.reply : data}
      formKey={formKey}
      sources={sources}
      text={text}
      title={w.read}
      name={w.park}
      kind={w.level}
      kindOf={({ input, typed }) => (input ? w.levels[input.level] : typed[2])}
      labels={parkLabels(w)}
      errors={w.errors}
      enter={w.enterRows}
    />
  )
}
