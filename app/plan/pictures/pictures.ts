import { z } from 'zod'
import type { Format } from '~/ground/files/formats'

/** What a picture of a story may be. */
export const PICTURE_FORMATS: readonly Format[] = ['jpg', 'png']
/** As many pictures as a page can carry on a telephone, and as many bytes as one of them. */
export const MOST_PICTURES = 6
export const MOST_PICTURE_BYTES = 2_000_000

/** A picture as it stands beside a text: the file, and what it shows in both languages. */
const Picture = z.object({ fileId: z.string(), zh: z.string(), en: z.string() })
export type Picture = z.output<typeof Picture>

/** The pictures that stand frozen beside a text. */
export function picturesFromJson(stored: unknown): Picture[] {
  return z.array(Picture).catch([]).parse(stored)
}
