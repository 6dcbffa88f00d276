/** The kinds of file people may hand in, and how large one may be. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024
export const MAX_FILES_PER_FORM = 10

const OFFICE = 'application/vnd.openxmlformats-officedocument'
export const KINDS = [
  { mime: 'application/pdf', extensions: ['pdf'], zip: false },
  { mime: 'image/png', extensions: ['png'], zip: false },
  { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], zip: false },
  { mime: `${OFFICE}.wordprocessingml.document`, extensions: ['docx'], zip: true },
  { mime: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'], zip: true },
] as const
export type Kind = (typeof KINDS)[number]

/** For the `accept` of a file field. */
export const ACCEPT = KINDS.flatMap((kind) => kind.extensions.map((extension) => `.${extension}`)).join(',')

/** Why a file was not taken; the form's field `<name>.error` carries it. */
export type FileRefusal =
  | ('wrong_type' | 'not_what_it_says' | 'empty' | 'too_large' | 'too_many' | 'suspicious' | 'signed_out')
  | ('not_here' | 'over_quota' | 'no_room' | 'not_stored')
  | StrangerRefusal

/** What only the form for strangers answers. */
export type StrangerRefusal = 'too_often' | 'broken'

/** The kind a file's name claims, or null when we do not take such files. */
export function kindOfName(name: string): Kind | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  return KINDS.find((kind) => kind.extensions.some((known) => known === extension)) ?? null
}

const SHOWN: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg']

/** Whether a browser may show a file of this type in place (PDF and pictures); others are downloads only. */
export function isShownInPlace(mime: string): boolean {
  return SHOWN.includes(mime)
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
