import type { IdentityField } from '~/ground/firms/identity'
import { useIndustries } from '~/ground/firms/identity-fields'
import { identityWords } from '~/ground/firms/identity-words'
import { DateField, SelectField, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { identityField } from '~/admission/uploads/upload-field'

/** The field of a correction that asks for what the register says of the firm. */
export function IdentityItem({ field, value }: { field: IdentityField; value: string }) {
  const w = useWords(identityWords)
  const industries = useIndustries(value)
  const own = {
    name: identityField(field),
    label: w.field[field],
    hint: w.hint[field] || undefined,
    defaultValue: value,
  }
  if (field === 'foundedOn') return <DateField {...own} />
  if (field === 'industryCode') return <SelectField {...own} options={industries} />
  return <TextField {...own} maxLength={field === 'contactEmail' ? 200 : 120} spellCheck={false} />
}
