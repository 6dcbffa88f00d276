/** Formats people have and we do not take, by what can be done about them. */
const ENDINGS = {
  is_phone_photo: ['heic', 'heif', 'hif', 'avif'],
  is_other_picture: ['webp', 'bmp', 'gif', 'tif', 'tiff', 'jp2', 'jxl', 'psd'],
  is_slides: ['ppt', 'pptx', 'pps', 'ppsx', 'dps', 'key', 'odp'],
  is_old_text: ['doc', 'wps', 'rtf', 'odt', 'pages', 'txt'],
  is_old_sheet: ['xls', 'et', 'csv', 'ods', 'numbers'],
  is_ofd: ['ofd', 'caj', 'xps'],
  is_archive: ['zip', 'rar', '7z', 'tar', 'gz'],
  has_macros: ['docm', 'xlsm', 'pptm'],
} as const
export type Advice = keyof typeof ENDINGS

const ADVICE = new Map<string, Advice>(
  (Object.keys(ENDINGS) as Advice[]).flatMap((advice) =>
    ENDINGS[advice].map((ending): [string, Advice] => [ending, advice]),
  ),
)

/** What is to be done about a file that ends so, as the code of a sentence; null where we know nothing. */
export function adviceFor(ending: string): Advice | null {
  return ADVICE.get(ending) ?? null
}
