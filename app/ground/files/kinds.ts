import { adviceFor, type Advice } from './advice'
import { EVERY_FORMAT, FORMATS, type Format } from './formats'

/** The kinds of file people may hand in, and how large one may be. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024
export const MAX_FILES_PER_FORM = 10

export type Kind = { format: Format; mime: string; zip: boolean }

function kindOf(format: Format): Kind {
  const { mime, zip } = FORMATS[format]
  return { format, mime, zip }
}

/** Why a file was not taken; the form's field `<name>.error` carries it. */
export type FileRefusal =
  | (
      | 'wrong_type'
      | 'not_what_it_says'
      | 'empty'
      | 'too_large'
      | 'too_many'
      | 'suspicious'
      | 'fetches'
      | 'signed_out'
    )
  | ('not_here' | 'over_quota' | 'no_room' | 'not_stored')
  | ('picture_damaged' | 'picture_pixels')
  | ('cut_short' | 'locked' | 'locked_office' | Advice | `really_${Format}`)
  | StrangerRefusal

/** What only the form for strangers answers. */
export type StrangerRefusal = 'too_often' | 'broken'

/** The kind a file's name claims, or null when we do not take such files. */
export function kindOfName(name: string): Kind | null {
  const extension = extensionOf(name)
  const format = EVERY_FORMAT.find((one) => FORMATS[one].extensions.some((known) => known === extension))
  return format ? kindOf(format) : null
}

/** The kind of a file on record. */
export function kindOfMime(mime: string): Kind | null {
  const format = EVERY_FORMAT.find((one) => FORMATS[one].mime === mime)
  return format ? kindOf(format) : null
}

/** Why a file of this name is not taken, with what can be done about it where we know; null when it is. */
export function refusalOfName(name: string): 'wrong_type' | Advice | null {
  return kindOfName(name) ? null : (adviceFor(extensionOf(name)) ?? 'wrong_type')
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** How a file is shown inside a page; what is neither is a download only. */
export type Shown = 'pdf' | 'picture'
const SHOWN = new Map<string, Shown>([
  ['application/pdf', 'pdf'],
  ['image/png', 'picture'],
  ['image/jpeg', 'picture'],
])

export function shownAs(mime: string): Shown | null {
  return SHOWN.get(mime) ?? null
}

/** Whether a browser may show a file of this type in place. */
export function isShownInPlace(mime: string): boolean {
  return SHOWN.has(mime)
}

/** The name to keep: no path, no control or direction characters, short enough for any disk. */
export function tidyName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
  if (clean.length <= 180) return clean || 'file'
  const dot = clean.lastIndexOf('.')
  return dot < 0 ? clean.slice(0, 180) : `${clean.slice(0, 170)}${clean.slice(dot).slice(0, 10)}`
}

/** 1 536 000 -> "1.5 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
