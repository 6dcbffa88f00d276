import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import { env } from '~/platform/env.server'
import { channelOf } from './channels.server'
import { byText } from './texts.server'
import { Undeliverable } from './undeliverable'

export type Outgoing = {
  id: string
  kind: string
  to: string
  subject: string
  text: string
  /** The one-time link in the text, or the page it leads to. */
  link?: string
  date: Date
  /** What the enclave says of its sender; empty parts are the installation's. */
  sender?: { name: string; replyTo: string }
  /** When it is handed over. */
  now: Date
}
/** Takes a letter out of the house, or throws. Sending the same letter again must be recognisable as such. */
export type Transport = (letter: Outgoing) => Promise<void>

const SECONDS = 1000

/** To a mailbox by mail when SMTP_URL says so, otherwise one .eml file per letter; to a mobile by the gateway. */
export function transportOf(): Transport {
  const { SMTP_URL, LETTERS_DIR } = env()
  const toMailbox = SMTP_URL ? byMail(SMTP_URL) : intoFolder(LETTERS_DIR)
  return (letter) => {
    const channel = channelOf(letter.to)
    if (channel === null) throw new Undeliverable(letter.to.includes('@') ? 'no_mailbox' : 'no_text_messages')
    return channel === 'text' ? byText(letter) : toMailbox(letter)
  }
}

function byMail(url: string): Transport {
  const limits = { connectionTimeout: 8 * SECONDS, greetingTimeout: 8 * SECONDS, socketTimeout: 12 * SECONDS }
  const mailer = atFirstUse(async () =>
    (await import('nodemailer')).default.createTransport({ url, ...limits }),
  )
  return async (letter) => void (await (await mailer()).sendMail(message(letter)))
}

function intoFolder(folder: string): Transport {
  const writer = atFirstUse(async () =>
    (await import('nodemailer')).default.createTransport({ streamTransport: true, buffer: true }),
  )
  return async (letter) => {
    const { message: eml } = await (await writer()).sendMail(message(letter))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = path.join(folder, `${letter.id}.eml`)
    const half = await open(`${file}.part`, 'w', 0o600)
    try {
      await half.writeFile(eml as Buffer)
      await half.sync()
    } finally {
      await half.close()
    }
    await rename(`${file}.part`, file)
  }
}

/** Made for the first letter: who sends none needs no mailer. */
function atFirstUse<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** The id follows from the letter, so that a receiver can drop one that came twice. */
function message({ id, to, subject, text, date, sender }: Outgoing) {
  const host = new URL(env().BASE_URL).hostname
  return {
    from: sender?.name ? { name: sender.name, address: addressIn(env().MAIL_FROM) } : env().MAIL_FROM,
    ...(sender?.replyTo ? { replyTo: { name: '', address: sender.replyTo } } : {}),
    to: { name: '', address: to },
    subject,
    text,
    date,
    messageId: `<${id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The address in "Feidi <feidi@localhost>", or the whole where there is no name: letters always leave from there. */
function addressIn(from: string): string {
  return /<([^<>]+)>/.exec(from)?.[1] ?? from
}
