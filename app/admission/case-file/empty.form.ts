import { z } from 'zod'

/** An act that asks nothing: pressing the button is all. */
export const EmptyForm = z.object({})
