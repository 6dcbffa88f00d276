import { EVERY_FORMAT, formatNames } from '~/ground/files/formats'
import { PAPER_NEEDS, type PaperAsked } from '~/ground/settings/papers'
import { settingFrom } from '~/ground/settings/settings'
import { TRACKS } from '~/shared/tracks'
import type { Locale } from '~/shared/words'
import type { SettingsWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

/** What the kinds of paper of these versions are called, the later name where it changed. */
export function paperNames(contents: readonly unknown[], locale: Locale): Record<string, string> {
  const papers = contents.flatMap((content) => settingFrom('papers', content).papers)
  return Object.fromEntries(papers.map((paper) => [paper.code, paper[locale]]))
}

/** A part of the papers as people read it: their order by name, or what is asked of one kind. */
export function papersInWords(
  w: SettingsWords,
  value: unknown,
  { names, locale }: { names: Record<string, string>; locale: Locale },
): string {
  if (value === undefined) return w.nothing
  if (Array.isArray(value)) return value.map((code: string) => sentenceFor(names, code)).join(w.join)
  const paper = value as PaperAsked
  const formats = EVERY_FORMAT.filter((format) => paper.formats.includes(format))
  return [
    paper[locale],
    paper.tracks.map((track) => TRACKS.words[locale][track]).join(w.join),
    PAPER_NEEDS.words[locale][paper.need],
    formatNames(formats, locale),
    w.paperLimits(paper.megabytes, paper.most),
    locale === 'zh' ? paper.noteZh : paper.noteEn,
  ]
    .filter(Boolean)
    .join(w.joinParts)
}
