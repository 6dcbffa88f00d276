import { SelectField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { ROLES, type Role } from '~/ground/people/actor'
import { adminWords } from './admin-words'
import { navWords } from '~/ground/people/nav'

type Places = { firms: { id: string; name: string }[]; parks: { id: string; zh: string; en: string }[] }

/** A role, and the firm or park it belongs to. */
export function RoleFields({
  places,
  chosen,
}: {
  places: Places
  chosen?: { role: Role; firmId: string | null; parkId: string | null }
}) {
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
        defaultValue={chosen?.firmId}
        options={places.firms.map((firm) => ({ value: firm.id, label: firm.name }))}
      />
      <SelectField
        name="parkId"
        label={w.park}
        hint={w.parkHint}
        optional
        defaultValue={chosen?.parkId}
        options={places.parks.map((park) => ({ value: park.id, label: park[locale] }))}
      />
    </>
  )
}
