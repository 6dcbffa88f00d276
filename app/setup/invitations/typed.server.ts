import { ROLES } from '~/ground/people/actor'
import { navWords } from '~/ground/people/nav'
import { codeOf, pastedRows, type PastedRow } from '~/setup/pasting/pasted-rows'
import { COLUMNS, type InvitedRow } from './columns'
import { InvitedForm } from './invited.form'
import { invitationWords } from './words'

const ROLE_CODES = { codes: ROLES, words: { zh: navWords.zh.roles, en: navWords.en.roles } }

/** The rows of a pasted text as they are typed, a role by its code or its word in either language. */
export function typedInvitations(text: string): PastedRow<InvitedRow>[] {
  const heads = [invitationWords.zh, invitationWords.en].flatMap(({ heads }) => Object.values(heads))
  const inputOf = (cells: Record<string, string>) => ({
    ...cells,
    role: codeOf(ROLE_CODES, cells.role ?? ''),
  })
  return pastedRows({ columns: COLUMNS, heads, schema: InvitedForm, inputOf }, text)
}
