import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const BEYOND = /(\\*)([^\0-\x7f])/g
const RAW = /String\.raw`[^`]*[^\0-\x7f]/

/**
 * Writes the programs of a folder in ASCII. V8 keeps the text of what it runs, and gives every character two bytes as soon
 * as one lies beyond Latin-1: of ten million that is ten megabytes. esbuild escapes what stands in texts, but not in regular
 * expressions and templates; there an escape means the same, except where a template is taken raw.
 */
export function writeInAscii(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const file = path.join(folder, name)
    writeFileSync(file, inAscii(readFileSync(file, 'utf8')))
  }
}

/** A program with every character beyond ASCII escaped; throws where an escape would mean something else. */
export function inAscii(program: string): string {
  const raw = RAW.exec(program)
  if (raw) throw new Error(`A raw template holds what is not ASCII; write it as a text: ${raw[0]}`)
  return program.replace(BEYOND, (found: string, before: string, character: string) => {
    if (before.length % 2 === 1) throw new Error(`A character that needs no backslash has one: ${found}`)
    return `${before}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
