import { TextField, typedText, type Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { identityInWords, identityWords } from './identity-words'
import { divisionChoices } from '~/ground/national-rules/industries'

/** Asked only once the last character of the code turned out to be another than the others call for. */
export function UsccReason({ reply }: { reply: Reply }) {
  const w = useWords(identityWords)
  const isAsked = (reply?.error?.usccReason ?? []).length > 0 || typedText(reply, 'usccReason', '') !== ''
  if (!isAsked) return null
  return <TextField name="usccReason" label={w.usccReason} hint={w.usccReasonHint} maxLength={200} />
}

/** The divisions to choose from, and the one on record where it is none of them. */
export function useIndustries(current: string) {
  const locale = useLocale()
  const options: { value: string; label: string; group?: string }[] = divisionChoices(locale)
  if (current === '' || options.some(({ value }) => value === current)) return options
  return [{ value: current, label: identityInWords('industryCode', current, locale) }, ...options]
}
