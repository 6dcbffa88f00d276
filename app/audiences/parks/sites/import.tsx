import { useActionData, useLoaderData } from '@remix-run/react'
import { MAY } from '~/landing/sites/abilities'
import { siteWords } from '~/landing/sites/words'
import { paths } from '~/platform/paths'
import { PastePage } from '~/setup/pasting/paste-page'
import { paste } from '~/setup/pasting/paste.server'
import { pastingWords } from '~/setup/pasting/words'
import { pastedSites } from '~/setup/site-register/pasted.server'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(pastingWords, (w) => w.paste)

const { loader, action } = paste({
  register: pastedSites,
  roles: MAY.keep,
  list: paths.sites,
  words: siteWords,
})

export { loader, action }

/** Sites from the cells of a spreadsheet, shown before they are entered. */
export default function ImportPage() {
  const { slug, formKey } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(siteWords)
  return (
    <PastePage
      crumbs={[
        { label: w.parks, to: paths.parks(slug) },
        { label: w.title, to: paths.sites(slug) },
      ]}
      lead={w.pasteLead}
      read={data && 'read' in data ? data.read : null}
      reply={data && 'read' in data ? data.reply : data}
      formKey={formKey}
      title={w.read}
      name={w.site}
      kind={w.fields.kind}
      kindOf={({ input, typed }) => (input ? w.kinds[input.kind] : typed[1])}
      labels={w.fields}
      errors={w.errors}
      enter={w.enterRows}
    />
  )
}
