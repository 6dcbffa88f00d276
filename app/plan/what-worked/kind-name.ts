import { TRACKS } from '~/shared/tracks'
import type { Locale } from '~/shared/words'
import type { Kind } from './aids'
import type { WorkedWords } from './words'

type Named = { key: string; name: { zh: string; en: string } | null }

/** What a kind of firm is called: a track, an industry, a university, or that no record says it. */
export function kindName(w: WorkedWords, locale: Locale, by: Kind, { key, name }: Named): string {
  if (key === '') return w.unknown
  if (by !== 'track') return name?.[locale] ?? key
  const track = TRACKS.codes.find((code) => code === key)
  return track ? w.tracks[track] : key
}
