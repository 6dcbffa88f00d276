import { env } from '~/platform/env.server'
import { proxyWarning } from '~/platform/web/proxy-warning.server'

const ACCOUNTS = [
  ['newcomer@example.test', 'a founder with a draft'],
  ['founder@example.test', 'a founder in residence'],
  ['officer@example.test', 'the operator’s officer'],
  ['director@example.test', 'the operator’s director'],
  ['expert1@example.test', 'an expert (also expert2, expert3)'],
  ['bureau@example.test', 'the science bureau (also bureau2)'],
  ['park@example.test', 'a park officer'],
  ['department@example.test', 'a department of the home city (also industry, finance)'],
  ['host@example.test', 'a bureau of the host city'],
  ['admin@example.test', 'the administrator'],
]

/** What a start tells the person who typed it: where to look, and as whom. */
export function welcome(firstAdminLink: string | null, example: boolean): void {
  const lines = ['', `Feidi 飞地  ${env().BASE_URL}`]
  if (example) {
    lines.push('', 'Example accounts, all with the password feidi-demo-2026 (firms and people are invented):')
    lines.push(...ACCOUNTS.map(([address = '', who = '']) => `  ${address.padEnd(24)}${who}`))
  } else if (firstAdminLink) {
    lines.push('', `Make the first administrator here (works once): ${firstAdminLink}`)
  }
  const warning = proxyWarning()
  if (warning) lines.push('', warning)
  if (process.stdout.isTTY) lines.push('', 'Ctrl-C stops it.')
  console.log(`${lines.join('\n')}\n`)
}
