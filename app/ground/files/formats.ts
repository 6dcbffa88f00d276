const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** The formats we take: what each is called, how its files end, and what they say they are. */
export const FORMATS = {
  pdf: { name: 'PDF', extensions: ['pdf'], mime: 'application/pdf', zip: false },
  jpg: { name: 'JPG', extensions: ['jpg', 'jpeg'], mime: 'image/jpeg', zip: false },
  png: { name: 'PNG', extensions: ['png'], mime: 'image/png', zip: false },
  docx: { name: 'DOCX', extensions: ['docx'], mime: `${OFFICE}.wordprocessingml.document`, zip: true },
  xlsx: { name: 'XLSX', extensions: ['xlsx'], mime: `${OFFICE}.spreadsheetml.sheet`, zip: true },
} as const satisfies Record<
  string,
  { name: string; extensions: readonly string[]; mime: string; zip: boolean }
>
export type Format = keyof typeof FORMATS

export const EVERY_FORMAT = Object.keys(FORMATS) as Format[]

/** What each place takes; the papers of an intake say it themselves, in its list of papers. */
export const SCAN: readonly Format[] = ['pdf', 'jpg', 'png']
/** What a telephone takes. */
export const PHOTO: readonly Format[] = ['jpg', 'png']
export const EVIDENCE: readonly Format[] = ['pdf', 'jpg', 'png', 'docx']

/** For the `accept` of a file field. */
export function acceptOf(formats: readonly Format[]): string {
  return formats.flatMap((format) => FORMATS[format].extensions.map((ending) => `.${ending}`)).join(',')
}

export const ACCEPT = acceptOf(EVERY_FORMAT)

/** "PDF、JPG、PNG", "PDF, JPG or PNG". */
export function formatNames(formats: readonly Format[], locale: 'zh' | 'en'): string {
  const names = formats.map((format) => FORMATS[format].name)
  if (locale === 'zh') return names.join('、')
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
}
