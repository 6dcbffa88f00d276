import type { Sheet } from './sheet'

/** A Word file to take along, by its name without the ending. */
export function wordFile(name: string, content: Buffer): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${name}.docx"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

/** A paper as a Word file to take along. */
export async function sheetFile(name: string, sheet: Sheet): Promise<Response> {
  const { sheetDocx } = await import('./sheet-docx.server')
  return wordFile(name, await sheetDocx(sheet))
}
