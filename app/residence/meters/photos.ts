import type { Format } from '~/ground/files/formats'

/** A meter is shown by a picture. */
export const METER_PHOTOS: readonly Format[] = ['jpg', 'png']
