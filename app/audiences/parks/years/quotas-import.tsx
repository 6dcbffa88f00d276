import { useActionData, useLoaderData } from '@remix-run/react'
import { parkRoles } from '~/landing/parks/abilities'
import { parkYearWords } from '~/landing/park-years/words'
import { paths } from '~/platform/paths'
import { pastedQuotas } from '~/setup/park-figures/pasted.server'
import { parkFiguresWords } from '~/setup/park-figures/words'
import { PastePage } from '~/setup/pasting/paste-page'
import { paste } from '~/setup/pasting/paste.server'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(parkFiguresWords, (w) => w.quotas)

const { loader, action } = paste({
  register: pastedQuotas,
  roles: parkRoles('assess'),
  list: paths.parks,
  words: parkFiguresWords,
})

export { loader, action }

/** What parks are asked for in a year, from the cells of a spreadsheet, shown before it is set. */
export default function ImportQuotas() {
  const { slug, formKey } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(parkFiguresWords)
  const y = useWords(parkYearWords)
  return (
    <PastePage
      crumbs={[{ label: y.parks, to: paths.parks(slug) }]}
      lead={w.quotasLead}
      read={data && 'read' in data ? data.read : null}
      reply={data && 'read' in data ? data.reply : data}
      formKey={formKey}
      title={w.read}
      name={w.park}
      kind={y.year}
      kindOf={({ typed }) => typed[1] ?? ''}
      labels={{ parkId: w.park, year: y.year, ...y.figures, source: y.source }}
      errors={w.errors}
      enter={w.enterQuotas}
    />
  )
}
