/** Reads an export of a drawing program, packs it and lays it under the floor; the page is opened again with it. */
export function layExports(root: HTMLElement, refused: (why: string) => void): void {
  const field = root.querySelector<HTMLInputElement>('input[data-export]')
  field?.addEventListener('change', () => {
    const [file] = field.files ?? []
    if (file) void lay(root.dataset.tracing ?? '', file, refused)
    field.value = ''
  })
}

async function lay(address: string, file: File, refused: (why: string) => void): Promise<void> {
  try {
    const stream = file.stream().pipeThrough(new CompressionStream('gzip'))
    const packed = await base64(await new Response(stream).arrayBuffer())
    const body = new URLSearchParams({ packed, name: file.name })
    const answer = await fetch(address, { method: 'POST', redirect: 'manual', body })
    if (answer.ok) return location.reload()
    const said = answer.status === 422 ? ((await answer.json()) as { why?: string }) : {}
    refused(said.why ?? `${file.name}: ${answer.status}`)
  } catch {
    refused(file.name)
  }
}

function base64(bytes: ArrayBuffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''))
    reader.addEventListener('error', () => reject(new Error('unreadable')))
    reader.readAsDataURL(new Blob([bytes]))
  })
}
