import { industryName } from '~/ground/national-rules/industries'
import { useLocale } from '~/ui/locale'

/** Divisions in the reader's language. */
export function Divisions({ codes }: { codes: readonly string[] }) {
  const locale = useLocale()
  return <>{codes.map((code) => industryName(code)?.[locale] ?? code).join(locale === 'zh' ? '、' : '; ')}</>
}
