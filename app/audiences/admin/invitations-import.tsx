import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { adminWords } from '~/ground/members/admin-words'
import { navWords } from '~/ground/people/nav'
import { paths } from '~/platform/paths'
import { pastedInvitations } from '~/setup/invitations/pasted.server'
import { invitationWords } from '~/setup/invitations/words'
import { paste } from '~/setup/pasting/paste.server'
import { PastePage } from '~/setup/pasting/paste-page'
import { MOST } from '~/setup/pasting/most'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(invitationWords, (w) => w.many)

const pages = paste({
  register: pastedInvitations,
  roles: ABILITIES.manage_members,
  list: paths.admin,
  words: invitationWords,
})
export const loader = pages.loader
export const action = pages.action

/** People invited from the cells of a spreadsheet, shown before anything is sent. */
export default function ImportPage() {
  const { slug, formKey } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(invitationWords)
  const a = useWords(adminWords)
  const nav = useWords(navWords)
  const { address, role, place, row } = w
  return (
    <PastePage
      crumbs={[{ label: a.members, to: paths.admin(slug) }]}
      lead={w.lead}
      read={data && 'read' in data ? data.read : null}
      reply={data && 'read' in data ? data.reply : data}
      formKey={formKey}
      title={w.read}
      name={w.identifier}
      kind={w.roleAndPlace}
      kindOf={({ input, typed }) =>
        [input ? nav.roles[input.role] : typed[1], typed[2]].filter(Boolean).join(w.join)
      }
      labels={{ identifier: address, role, place, row }}
      errors={w.errors}
      enter={w.send}
      fine={w.fine}
      rowsHint={w.rowsHint(MOST)}
    />
  )
}
