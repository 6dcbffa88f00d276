import { useLocale, useWords } from '~/ui/locale'
import { inspectionWords } from './words'

type Where = { floor: { nameZh: string; nameEn: string } | null; place: { code: string } | null }

/** Where a round goes. */
export function WhereWord({ of: { floor, place } }: { of: Where }) {
  const w = useWords(inspectionWords)
  const locale = useLocale()
  if (place) return <>{place.code}</>
  return <>{floor ? (locale === 'zh' ? floor.nameZh : floor.nameEn) : w.building}</>
}
