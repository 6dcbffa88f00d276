import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { paths } from '~/platform/paths'
import { departmentLabels } from '~/setup/departments/labels'
import { pastedDepartments, rowsOfDepartments } from '~/setup/departments/pasted.server'
import { departmentWords } from '~/setup/departments/words'
import { paste } from '~/setup/pasting/paste.server'
import { PastePage } from '~/setup/pasting/paste-page'
import { pastingWords } from '~/setup/pasting/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(pastingWords, (w) => w.paste)

const { loader, action } = paste({
  register: pastedDepartments,
  roles: ABILITIES.keep_departments,
  list: paths.adminDepartments,
  words: departmentWords,
  rowsOf: rowsOfDepartments,
})

export { loader, action }

/** Departments from the cells of a spreadsheet, shown before they are entered. */
export default function ImportPage() {
  const { slug, formKey, sources, text } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(departmentWords)
  return (
    <PastePage
      crumbs={[
        { label: w.setup, to: paths.adminSetup(slug) },
        { label: w.title, to: paths.adminDepartments(slug) },
      ]}
      lead={w.pasteLead}
      read={data && 'read' in data ? data.read : null}
      reply={data && 'read' in data ? data.reply : data}
      formKey={formKey}
      sources={sources}
      text={text}
      title={w.read}
      name={w.department}
      kind={w.kind}
      kindOf={({ input, typed }) => (input ? w.kinds[input.kind] : typed[2])}
      labels={departmentLabels(w)}
      errors={w.errors}
      enter={w.enterRows}
    />
  )
}
