import { onePage } from '~/example/drivers/pdf'

/** A PDF of one page with one line, as a browser's file field takes it. */
export function pdf(name: string, text = name): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/pdf', buffer: onePage(text) }
}
