import type { Format } from '~/ground/files/formats'

/** A fault is shown by photos; a quotation or a delivery note may come as a PDF. */
export const PHOTOS: readonly Format[] = ['jpg', 'png', 'pdf']
