import { useLocale, useWords } from '~/ui/locale'
import { hostConsentWords } from './words'

type Props = {
  stands: { given: boolean; on: string; textVersion: number } | null
  host: { zh: string; en: string }
  at: string
}

/** Whether the host city is told the firm's own figures, with the way to change it. */
export function HostConsentLine({ stands, host, at }: Props) {
  const w = useWords(hostConsentWords)
  const city = host[useLocale()]
  return (
    <p className="mt-2 text-13 text-ink-2">
      {stands === null
        ? w.stands.none(city)
        : stands.given
          ? w.stands.given(city, stands.on, stands.textVersion)
          : w.stands.gone(city, stands.on)}{' '}
      <a href={at}>{stands?.given ? w.withdraw : w.read}</a>
    </p>
  )
}
