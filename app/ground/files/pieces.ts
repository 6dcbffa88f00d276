/** The field under which a piece of a file arrives; it is taken as bytes, the whole is judged at its end. */
export const PIECE_FIELD = 'piece'
/** Small enough to lose little when the line breaks. */
export const PIECE_BYTES = 512 * 1024
