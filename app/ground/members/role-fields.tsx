import { SelectField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { ROLES, type Role } from '~/ground/people/actor'
import { adminWords } from './admin-words'
import { navWords } from '~/ground/people/nav'

type Props = {
  firms: { id: string; name: string }[]
  parks: { id: string; zh: string; en: string }[]
  chosen?: { role: Role; firmId: string | null; parkId: string | null }
  /** The firms were looked for: the only one found is the one that is meant. */
  found?: boolean
}

/** A role, and the firm or park it belongs to. */
export function RoleFields({ firms, parks, chosen, found }: Props) {
  const w = useWords(adminWords)
  const nav = useWords(navWords)
  const locale = useLocale()
  return (
    <>
      <SelectField
        name="role"
        label={w.role}
        defaultValue={chosen?.role}
        options={ROLES.map((role) => ({ value: role, label: nav.roles[role] }))}
      />
      <SelectField
        name="firmId"
        label={w.firm}
        hint={w.firmHint}
        optional
        defaultValue={chosen?.firmId ?? (found && firms.length === 1 ? firms[0]?.id : undefined)}
        options={firms.map((firm) => ({ value: firm.id, label: firm.name }))}
      />
      <SelectField
        name="parkId"
        label={w.park}
        hint={w.parkHint}
        optional
        defaultValue={chosen?.parkId}
        options={parks.map((park) => ({ value: park.id, label: park[locale] }))}
      />
    </>
  )
}
