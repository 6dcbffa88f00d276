import { SelectField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { ROLES, type Belonging, type Role } from '~/ground/people/actor'
import { adminWords } from './admin-words'
import { navWords } from '~/ground/people/nav'

type Named = { id: string; zh: string; en: string }
type Props = {
  firms: { id: string; name: string }[]
  parks: Named[]
  departments: Named[]
  chosen?: { role: Role } & Belonging
  /** The firms were looked for: the only one found is the one that is meant. */
  found?: boolean
}

/** A role, and the firm, park or department it belongs to. */
export function RoleFields({ firms, parks, departments, chosen, found }: Props) {
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
      <SelectField
        name="departmentId"
        label={w.department}
        hint={w.departmentHint}
        optional
        defaultValue={chosen?.departmentId}
        options={departments.map((one) => ({ value: one.id, label: one[locale] }))}
      />
    </>
  )
}
